// What a page gains from JavaScript: a switch for the colours and buttons that copy. It reads in full without.

/** Lets the reader choose a scheme and remembers it; empty means the system's own. */
function offerSchemes() {
  const label = /** @type {HTMLElement | null} */ (document.querySelector(".scheme"));
  const select = label?.querySelector("select");
  if (!label || !select) return;
  select.value = document.documentElement.dataset.scheme ?? "";
  select.addEventListener("change", () => keepScheme(select.value));
  label.hidden = false;
}

/** @param {string} scheme "light", "dark" or "" */
function keepScheme(scheme) {
  if (scheme) document.documentElement.dataset.scheme = scheme;
  else delete document.documentElement.dataset.scheme;
  try {
    if (scheme) localStorage.setItem("scheme", scheme);
    else localStorage.removeItem("scheme");
  } catch {
    // Storage can be switched off; the choice then holds for this page.
  }
}

/**
 * Puts a button behind a text that is often copied. Its label stands in data-copy, what it says afterwards in data-copied around it.
 * @param {HTMLElement} text
 */
function offerCopy(text) {
  const button = document.createElement("button");
  const label = text.dataset.copy ?? "";
  button.type = "button";
  button.className = "copy";
  button.textContent = label;
  button.setAttribute("aria-live", "polite");
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText((text.textContent ?? "").trim());
    const around = /** @type {HTMLElement | null} */ (text.closest("[data-copied]"));
    button.textContent = around?.dataset.copied ?? label;
    setTimeout(() => (button.textContent = label), 2000);
  });
  text.after(button);
}

/** Browsers without ::details-content print only what is open. */
function openForPrint() {
  addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

offerSchemes();
if (document.querySelector("[data-copy-words], [data-words-of], [data-record]")) import("./copy.js").then((copy) => copy.offerCopies());
if (document.querySelector(".statement")) import("./claims.js");
openForPrint();
if (navigator.clipboard) {
  for (const text of document.querySelectorAll("[data-copy]")) offerCopy(/** @type {HTMLElement} */ (text));
}

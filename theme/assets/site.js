// What a page gains from JavaScript: a switch for the colours, a choice of citation styles and buttons that copy. It reads in full without.

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

/** The choice of styles is far down the page, so its script waits until a reader comes near. */
function offerStyles() {
  const section = document.getElementById("cite");
  if (!section?.querySelector(".cite")) return;
  const near = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    near.disconnect();
    import("./cite.js").then((cite) => cite.offerStyles());
  }, { rootMargin: "100%" });
  near.observe(section);
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
offerStyles();

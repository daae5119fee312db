// One choice of a citation style for all that a page offers to cite. The references of all styles stand in the page; nothing is fetched.

import { copyButton, htmlOf, keptStyle, plain, referenceIn } from "./copy.js";

/** Puts the choice and the buttons in place of the list of styles. */
export function offerStyles() {
  const section = /** @type {HTMLElement} */ (document.getElementById("cite"));
  const boxes = [...section.querySelectorAll(".cite")].map((box) => /** @type {HTMLElement} */ (box));
  const select = choiceOf(section, boxes[0]);
  const show = () => boxes.forEach((box) => showStyle(box, select.value));
  select.addEventListener("change", () => {
    keep(select.value);
    show();
  });
  show();
  if (navigator.clipboard) boxes.forEach((box) => offerCopies(box, section.dataset, select));
}

/**
 * @param {HTMLElement} section
 * @param {HTMLElement} box
 */
function choiceOf(section, box) {
  const label = document.createElement("label");
  const select = document.createElement("select");
  label.className = "style";
  for (const style of box.querySelectorAll("[data-style]")) {
    const name = style.getAttribute("data-title") ?? style.querySelector("b")?.textContent ?? "";
    select.add(new Option(name, style.getAttribute("data-style") ?? ""));
  }
  const kept = keptStyle();
  if ([...select.options].some((option) => option.value === kept)) select.value = kept;
  label.append(`${section.dataset.style} `, select);
  if (select.length > 1) box.before(label);
  return select;
}

/**
 * Shows a reference in place of the site's own, which stays for printing.
 * @param {HTMLElement} box
 * @param {string} style
 */
function showStyle(box, style) {
  const own = /** @type {HTMLElement} */ (box.querySelector("p"));
  const reference = referenceIn(box, style);
  box.querySelector(".chosen")?.remove();
  for (const list of box.querySelectorAll("details")) list.hidden = true;
  own.hidden = reference !== own;
  if (!own.hidden) return;
  const chosen = document.createElement("p");
  chosen.className = "reference chosen";
  chosen.append(...[...reference.childNodes].map((node) => node.cloneNode(true)));
  own.after(chosen);
}

/**
 * @param {HTMLElement} box
 * @param {DOMStringMap} words
 * @param {HTMLSelectElement} select
 */
function offerCopies(box, words, select) {
  const tools = document.createElement("p");
  tools.className = "tools-row";
  const reference = () => referenceIn(box, select.value);
  tools.append(
    copyButton(words.text ?? "", () => ({ text: plain(reference()) }), "copy"),
    copyButton(words.rich ?? "", () => ({ text: plain(reference()), html: htmlOf(reference()) }), "copy"),
  );
  box.append(tools);
}

/** @param {string} style */
function keep(style) {
  try {
    localStorage.setItem("cite-style", style);
  } catch {
    // Storage can be switched off; the choice then holds for this page.
  }
}

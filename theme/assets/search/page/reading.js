// The boxes that keep a study on the reading list, and the link to it.

import { el, say } from "./dom.js";

/** @type {any} */
let list;

/** @param {any} ui */
export async function watchKept(ui) {
  if (!list) {
    list = await import("../list.js");
    list.onChange(() => show(ui));
    ui.list.addEventListener("change", (/** @type {Event} */ event) => {
      const box = /** @type {HTMLElement} */ (event.target);
      const result = of(ui, box);
      if (result) list.toggle(result);
    });
  }
  show(ui);
}

/** @param {any} ui @param {HTMLElement} box */
const of = (ui, box) => ui.answer.results.find((/** @type {any} */ result) => result && `${result.number}` === /** @type {HTMLElement} */ (box.closest("li"))?.dataset.number);

/** @param {any} ui */
function show(ui) {
  for (const box of ui.list.querySelectorAll(".keep input")) {
    const result = of(ui, box);
    box.checked = Boolean(result && list.has(result.id));
  }
  const count = list.count();
  const link = ui.found.querySelector(".to-list") ?? ui.count.parentElement.insertBefore(el("a", { class: "to-list", href: ui.reading }), ui.count.nextSibling);
  link.hidden = count === 0;
  link.textContent = say("list", { count });
}

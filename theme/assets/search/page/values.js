// All values of a filter, with a field to find one among them.

import { el, say, words } from "./dom.js";

const most = 50;

/**
 * @param {any} ui
 * @param {string} name
 * @param {HTMLElement} place
 * @param {(value: any) => HTMLElement} item Makes the row of a value.
 */
export function showAll(ui, name, place, item) {
  const list = el("ul", { class: "all" });
  const field = /** @type {HTMLInputElement} */ (el("input", { type: "search", "aria-label": say("find", { name: words.facets[name] }), placeholder: say("find", { name: words.facets[name] }), autocomplete: "off", input: () => find() }));
  place.replaceChildren(field, list);
  field.focus();
  find();

  async function find() {
    const typed = field.value;
    const values = await ui.engine.facetValues(ui.answer, name, { filter: typed, limit: most }).catch(() => []);
    if (typed !== field.value) return;
    list.replaceChildren(...values.map(item));
    ui.announce(say("results", { count: values.length }));
    if (!values.length) list.append(el("li", { class: "none" }, say("no-value")));
  }
}

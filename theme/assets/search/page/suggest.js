// Suggestions while somebody types: a combobox with a list below it (WAI-ARIA 1.2, combobox; Authoring Practices, "list autocomplete with manual selection").

import { el, say, show, words } from "./dom.js";

/** @type {any[]} */
let suggestions = [];
let active = -1;
let asked = new AbortController();

/** @param {any} ui */
export function attach(ui) {
  const { field } = ui;
  const list = el("ul", { id: "suggestions", role: "listbox", "aria-label": words.suggestions, hidden: true });
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "suggestions" })) field.setAttribute(name, value);
  field.parentElement.append(list);
  field.addEventListener("input", () => ask(ui, list));
  field.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => key(ui, list, event));
  field.addEventListener("blur", () => close(ui, list));
  ui.form.addEventListener("submit", () => close(ui, list));
  // Before the field would lose the focus.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = /** @type {Element} */ (event.target).closest("[role=option]");
    if (option) choose(ui, list, [...list.children].indexOf(option));
  });
}

/** @param {any} ui @param {HTMLElement} list */
async function ask(ui, list) {
  asked.abort();
  asked = new AbortController();
  const { signal } = asked;
  const typed = ui.field.value;
  if (typed.trim().length < 2) return close(ui, list);
  const found = await ui.open().suggest(typed, signal).catch(() => []);
  if (signal.aborted || document.activeElement !== ui.field) return;
  suggestions = found;
  active = -1;
  list.replaceChildren(...found.map(option));
  open(ui, list, found.length > 0);
}

/** @param {any} suggestion @param {number} i */
const option = ({ facet, label, count }, i) => el("li", { role: "option", id: `suggestion-${i}`, "aria-selected": "false" },
  el("span", { dir: "auto" }, label), " ", el("span", { class: "small" }, facet === "title" ? say("suggestion-title") : `${words.facets[facet]} · ${show(count)}`));

/** @param {any} ui @param {HTMLElement} list @param {boolean} visible */
function open(ui, list, visible) {
  list.hidden = !visible;
  ui.field.setAttribute("aria-expanded", `${visible}`);
  if (!visible) ui.field.removeAttribute("aria-activedescendant");
}

/** @param {any} ui @param {HTMLElement} list */
function close(ui, list) {
  asked.abort();
  active = -1;
  open(ui, list, false);
}

/** @param {any} ui @param {HTMLElement} list @param {KeyboardEvent} event */
function key(ui, list, event) {
  const shown = !list.hidden;
  if (event.key === "Escape" && shown) close(ui, list);
  else if (event.key === "Enter" && shown && active >= 0) choose(ui, list, active);
  else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    if (!shown) return void ask(ui, list);
    move(ui, list, event.key === "ArrowDown" ? 1 : -1);
  } else return;
  event.preventDefault();
}

/** Down from the last comes the field itself, and from there the first. @param {any} ui @param {HTMLElement} list @param {number} step */
function move(ui, list, step) {
  const places = suggestions.length + 1;
  active = ((active + 1 + step + places) % places) - 1;
  [...list.children].forEach((child, i) => child.setAttribute("aria-selected", `${i === active}`));
  if (active < 0) return ui.field.removeAttribute("aria-activedescendant");
  ui.field.setAttribute("aria-activedescendant", `suggestion-${active}`);
  list.children[active].scrollIntoView({ block: "nearest" });
}

/** A title is gone to; an author, a topic or a journal becomes a filter in place of what was typed. @param {any} ui @param {HTMLElement} list @param {number} place */
function choose(ui, list, place) {
  const { facet, key, address } = suggestions[place];
  close(ui, list);
  if (facet === "title") return location.assign(ui.base + address);
  const { any, none } = ui.state.filters[facet] ?? { any: [], none: [] };
  ui.go({ ...ui.state, query: "", page: 1, filters: { ...ui.state.filters, [facet]: { any: [...new Set([...any, key])], none } } });
}

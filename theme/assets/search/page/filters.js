// The filters: what may be chosen with its counts, and above the results what is chosen.

import { button, el, nameOf, say, show, words } from "./dom.js";
import { countFilters } from "./state.js";
import { showAll } from "./values.js";
import { drawYears } from "./years.js";

const names = ["kind", "topic", "year", "design", "author", "journal", "certainty", "type", "licence", "language", "status"];

/** What is open at first. Columns of authors and journals are large, so they are asked for by those who want them. */
const opened = new Set(["topic", "year", "design"]);

/** Names of values that the index gave. @type {Map<string, string>} */
const labels = new Map();

/** @type {Map<string, { group: HTMLDetailsElement, list: HTMLElement, more: HTMLElement }>} */
const groups = new Map();

/** The name of a value. @param {string} facet @param {string} key */
export const labelOf = (facet, key) => labels.get(`${facet} ${key}`) ?? nameOf(facet, key);

/** @param {any} ui @param {AbortSignal} [signal] */
export async function showFilters(ui, signal) {
  const { answer, state } = ui;
  if (!groups.size) ui.filters.append(...names.map((name) => makeGroup(ui, name)));
  const visible = getComputedStyle(ui.filters).display !== "none";
  const wanted = names.filter((name) => (visible && groups.get(name)?.group.open) || state.filters[name]);
  const facets = wanted.length ? await ui.engine.facets(answer, wanted, signal).catch(() => []) : [];
  if (answer !== ui.answer) return;
  for (const facet of facets) fill(ui, facet);
  ui.chips.replaceChildren(...chips(ui));
}

/** @param {any} ui @param {string} name */
function makeGroup(ui, name) {
  const list = el(name === "year" ? "div" : "ul", {});
  const more = el("div", {});
  const group = /** @type {HTMLDetailsElement} */ (el("details", { class: "facet", open: opened.has(name) },
    el("summary", {}, words.facets[name]),
    el("fieldset", {}, el("legend", { class: "vh" }, words.facets[name]), list, more)));
  group.addEventListener("toggle", () => {
    if (group.open && ui.answer) showFilters(ui);
  });
  groups.set(name, { group, list, more });
  return group;
}

/** @param {any} ui @param {any} facet */
function fill(ui, facet) {
  const { group, list, more } = /** @type {any} */ (groups.get(facet.name));
  group.hidden = !facet.values.length;
  if (facet.name === "year") return drawYears(ui, list, facet.values);
  for (const { key, label } of facet.values) if (label !== null) labels.set(`${facet.name} ${key}`, label);
  arrange(list, facet.values.map((/** @type {any} */ value) => item(ui, facet.name, value, list)));
  const open = more.querySelector("input");
  if (facet.more && !open) more.replaceChildren(button("link", () => showAll(ui, facet.name, more, (/** @type {any} */ value) => item(ui, facet.name, value, null)), say("show-all", { name: words.facets[facet.name] })));
  else if (!facet.more) more.replaceChildren();
}

/**
 * A box for a value, and a button that leaves it out. The one that is there already is used again, so that the focus stays in it.
 * @param {any} ui @param {string} name @param {any} value @param {HTMLElement | null} list
 */
function item(ui, name, value, list) {
  const label = value.label ?? labelOf(name, value.key);
  const old = list && [...list.children].find((child) => /** @type {HTMLElement} */ (child).dataset.key === value.key);
  const made = /** @type {HTMLElement} */ (old ?? el("li", { "data-key": value.key },
    el("label", {}, el("input", { type: "checkbox", change: (/** @type {any} */ event) => choose(ui, name, value.key, event.target.checked ? "any" : "") }), el("span", {}, label), " ", el("span", { class: "count" })),
    button("not", () => choose(ui, name, value.key, made.classList.contains("out") ? "" : "none"), "−")));
  /** @type {HTMLInputElement} */ (made.querySelector("input")).checked = value.any;
  const not = /** @type {HTMLElement} */ (made.querySelector("button"));
  not.setAttribute("aria-label", say("exclude", { name: label }));
  not.setAttribute("aria-pressed", `${value.none}`);
  made.classList.toggle("out", value.none);
  /** @type {HTMLElement} */ (made.querySelector(".count")).textContent = show(value.count);
  return made;
}

/** Puts items in order around the one that has the focus, which is not moved: moving would take the focus away. @param {HTMLElement} list @param {HTMLElement[]} items */
function arrange(list, items) {
  for (const child of [...list.children]) if (!items.includes(/** @type {HTMLElement} */ (child))) child.remove();
  const still = items.find((made) => made.contains(document.activeElement));
  const at = still ? items.indexOf(still) : items.length;
  for (const made of items.slice(0, at)) list.insertBefore(made, still ?? null);
  list.append(...items.slice(at + 1));
}

/** A value is asked for, left out or neither. @param {any} ui @param {string} name @param {string} key @param {"any" | "none" | ""} mode */
export function choose(ui, name, key, mode) {
  const filters = { ...ui.state.filters };
  const { any, none } = filters[name] ?? { any: [], none: [] };
  const without = (/** @type {string[]} */ keys) => keys.filter((other) => other !== key);
  filters[name] = { any: without(any), none: without(none) };
  if (mode) filters[name][mode].push(key);
  if (!filters[name].any.length && !filters[name].none.length) delete filters[name];
  return ui.go({ ...ui.state, filters, page: 1 });
}

/** What is chosen, each with a button that takes it away. @param {any} ui */
function chips(ui) {
  const { filters, years } = ui.state;
  const made = Object.entries(filters).flatMap(([name, filter]) => [
    ...filter.any.map((/** @type {string} */ key) => chip(ui, name, labelOf(name, key), () => choose(ui, name, key, ""))),
    ...filter.none.map((/** @type {string} */ key) => chip(ui, name, say("not", { name: labelOf(name, key) }), () => choose(ui, name, key, ""))),
  ]);
  if (years) made.push(chip(ui, "year", yearsText(years), () => ui.go({ ...ui.state, years: null, page: 1 })));
  if (countFilters(ui.state) > 1) made.push(el("li", {}, button("link", () => leave(ui, () => ui.go({ ...ui.state, filters: {}, years: null, page: 1 })), say("clear"))));
  return made;
}

/** @param {any} ui @param {string} name @param {string} label @param {() => any} remove */
const chip = (ui, name, label, remove) => el("li", {}, el("button", { type: "button", class: "chip", "aria-label": say("remove", { name: `${words.facets[name]}: ${label}` }), click: () => leave(ui, remove) },
  el("span", {}, words.facets[name] + " "), label, el("span", { "aria-hidden": "true" }, " ×")));

/** The button that was pressed goes away, so the focus goes to the count of what it changed. @param {any} ui @param {() => any} act */
function leave(ui, act) {
  ui.count.focus({ preventScroll: true });
  return act();
}

/** What is searched, in one line. @param {import("./state.js").State} state */
export function describe({ query, filters, years }) {
  const chosen = Object.entries(filters).flatMap(([name, { any, none }]) => [...any.map((key) => labelOf(name, key)), ...none.map((key) => say("not", { name: labelOf(name, key) }))]);
  return [query.trim(), ...chosen, years && yearsText(years)].filter(Boolean).join(" · ");
}

/** @param {{ from?: number, to?: number }} years */
function yearsText({ from, to }) {
  if (from === to) return `${from}`;
  return say(from === undefined ? "years-to" : to === undefined ? "years-from" : "years-between", { from: `${from}`, to: `${to}` });
}

// What may help when nothing was found: another spelling, fewer filters, fewer words, the lists.

import { el, pieces, say, words } from "./dom.js";
import { labelOf } from "./filters.js";
import { search } from "./notes.js";
import { write } from "./state.js";

/** @param {any} ui @param {AbortSignal} signal */
export async function showHelp(ui, signal) {
  const { state, answer } = ui;
  const help = await ui.engine.help({ ...answer.request }).catch(() => null);
  if (signal.aborted) return;
  const lines = help ? [...spelling(help, state), ...filters(help, state), ...broader(help, state)] : [];
  ui.list.replaceChildren();
  ui.more.replaceChildren(lines.length ? el("div", { class: "help" }, el("h3", {}, say("try")), el("ul", {}, lines.map((line) => el("li", {}, line)))) : "");
  // The lists to browse are the last help, so they stand below.
  ui.start.hidden = false;
  ui.start.querySelector(".kept")?.replaceChildren();
}

/** @param {any} help @param {import("./state.js").State} state */
const spelling = (help, state) => (help.spelling ? [pieces("spell-check", { query: search(help.spelling, state) })] : []);

/** @param {any} help @param {import("./state.js").State} state */
function filters(help, state) {
  const lines = (help.drop ?? []).filter((/** @type {any} */ drop) => drop.count).map((/** @type {any} */ { facet, key, count }) =>
    link(without(state, facet, key), say("without", { name: facet === "year" ? words.facets.year : labelOf(facet, key), count })));
  if (help.withoutFilters) lines.push(link({ ...state, filters: {}, years: null }, say("without-filters", { count: help.withoutFilters })));
  return lines;
}

/** @param {any} help @param {import("./state.js").State} state */
const broader = (help, state) => (help.broader ?? []).filter((/** @type {any} */ one) => one.count).map((/** @type {any} */ { query, count }) => pieces("broader", { query: search(query, state), count }));

/** @param {import("./state.js").State} state @param {string} facet @param {string} key */
function without(state, facet, key) {
  if (facet === "year") return { ...state, years: null };
  const { any, none } = state.filters[facet] ?? { any: [], none: [] };
  const left = { any: any.filter((one) => one !== key), none: none.filter((one) => one !== key) };
  return { ...state, filters: { ...state.filters, [facet]: left } };
}

/** @param {import("./state.js").State} state @param {string} text */
const link = (state, text) => el("a", { href: write({ ...state, page: 1 }) }, text);

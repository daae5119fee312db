// Searches that this browser remembers: the last ones by itself, others when asked to. Nothing of them is sent anywhere.

import { button, el, say } from "./dom.js";
import { write } from "./state.js";

const place = "searches";
const most = 8;

/** An address within the page, and what it is called. @typedef {{ address: string, label: string }} Search */

/** The newest first. @type {{ recent: Search[], saved: Search[] }} */
let kept = load();

function load() {
  try {
    const stored = JSON.parse(localStorage.getItem(place) ?? "{}");
    const list = (/** @type {unknown} */ value) => (Array.isArray(value) ? value.filter((one) => typeof one?.label === "string" && /^\?/.test(one.address)) : []);
    return { recent: list(stored?.recent), saved: list(stored?.saved) };
  } catch {
    // Storage can be switched off or hold something else: then nothing is remembered.
    return { recent: [], saved: [] };
  }
}

/** @param {{ recent: Search[], saved: Search[] }} next */
function store(next) {
  kept = next;
  try {
    localStorage.setItem(place, JSON.stringify(next));
  } catch {
    // Storage can be switched off or full: the searches are remembered for as long as the page is open.
  }
}

const first = (/** @type {Search} */ one, /** @type {Search[]} */ list) => [one, ...list.filter(({ address }) => address !== one.address)];
const addressOf = (/** @type {import("./state.js").State} */ state) => write({ ...state, page: 1 });

/** Of one query with several filters the last is enough. @param {import("./state.js").State} state @param {string} label */
export function keepRecent(state, label) {
  const others = kept.recent.filter(({ address }) => !state.query.trim() || new URLSearchParams(address).get("q") !== state.query);
  store({ ...kept, recent: first({ address: addressOf(state), label }, others).slice(0, most) });
}

/** @param {import("./state.js").State} state @param {string} label */
export const save = (state, label) => store({ ...kept, saved: first({ address: addressOf(state), label }, kept.saved) });

/** @param {import("./state.js").State} state */
export const isSaved = (state) => kept.saved.some(({ address }) => address === addressOf(state));

/** Shows them above the lists to browse. @param {any} ui */
export function showKept(ui) {
  const parts = [part(ui, "saved"), part(ui, "recent")].filter(Boolean);
  const all = ui.start.querySelector(".kept") ?? ui.start.insertBefore(el("div", { class: "kept" }), ui.start.firstChild);
  all.replaceChildren(...parts);
}

/** @param {any} ui @param {"recent" | "saved"} name */
function part(ui, name) {
  if (!kept[name].length) return null;
  const change = (/** @type {Search[]} */ list) => {
    store({ ...kept, [name]: list });
    showKept(ui);
    ui.field.focus();
  };
  return el("section", { class: "part" }, el("h2", {}, say(name)), el("div", {},
    el("ul", { class: "searches" }, kept[name].map((one) =>
      el("li", {}, el("a", { href: one.address }, one.label), el("button", { type: "button", class: "not", "aria-label": say("forget", { name: one.label }), click: () => change(kept[name].filter((other) => other !== one)) }, "×")))),
    el("p", { class: "small" }, say("kept-here"), " ", name === "recent" ? button("link", () => change([]), say("forget-all")) : null)));
}

// The search page: what is typed and chosen becomes an address, an address an answer, and an answer rows. Everything that the first page of
// results does not need is imported when they stand there.

import { openIndex } from "./engine.js";
import { button, el, language, say } from "./page/dom.js";
import { sentence } from "./page/notes.js";
import { pager, rows } from "./page/results.js";
import { countFilters, isEmpty, read, sorts, write } from "./page/state.js";

// While somebody types, a search begins when the keys rest, and the count is told when the answers do.
const typingRest = 80;
const tellingRest = 700;

const byId = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const found = byId("found");
const start = byId("start");
const field = /** @type {HTMLInputElement} */ (byId("q"));
const form = /** @type {HTMLFormElement} */ (field.form);
const title = document.title;

const count = el("h2", { id: "count", tabindex: "-1" });
const sort = /** @type {HTMLSelectElement} */ (el("select", { change: () => go({ ...ui.state, sort: sort.value, page: 1 }) },
  sorts.map((name) => el("option", { value: name }, say(name === "title" ? "title-order" : name)))));
const notes = el("div", { class: "said" });
const chips = el("ul", { class: "chips" });
const list = el("ol", { class: "rows" });
const pages = el("div", { class: "pages" });
const more = el("div", { class: "more" });
const filters = el("div", { id: "filters" });
const toggle = button("toggle", () => toggle.setAttribute("aria-expanded", `${filters.classList.toggle("open")}`));
const live = el("p", { class: "vh", role: "status" });

/** What the parts of the page share. Its state and answer change with each search. */
const ui = {
  form, field, found, start, count, notes, chips, list, more, filters, toggle, live,
  base: new URL(found.dataset.base ?? "", location.href).href,
  reading: found.dataset.list ?? "",
  state: read(location.search),
  /** @type {any} */ answer: null,
  /** @type {any} */ engine: null,
  go, open, announce,
};

let running = new AbortController();
let typing = false;
/** @type {number | undefined} */ let resting;
/** @type {number | undefined} */ let telling;

/** Opens the index when there is a reason to: nothing of it is asked for before. */
function open() {
  if (!ui.engine) {
    ui.engine = openIndex(new URL(found.dataset.root ?? "", location.href).href, ui.base, language);
    // Who searches is told of a failure; who only looks into the field need not be.
    ui.engine.ready.catch(() => {});
  }
  return ui.engine;
}

/**
 * Goes to a state: address, title, results.
 * @param {import("./page/state.js").State} state
 * @param {{ how?: "push" | "replace" | "none", prefix?: boolean, focus?: boolean, y?: number }} [options] prefix: the last word may go on; focus: to the results; y: where to scroll.
 */
async function go(state, { how = "push", prefix = false, focus = false, y } = {}) {
  clearTimeout(resting);
  running.abort();
  running = new AbortController();
  const { signal } = running;
  if (how === "push") history.replaceState({ y: scrollY }, "");
  if (how !== "none") history[`${how}State`]({}, "", write(state));
  ui.state = state;
  if (!prefix) {
    typing = false;
    field.value = state.query;
  }
  document.title = [state.query.trim(), state.page > 1 ? say("page", { number: `${state.page}` }) : "", title].filter(Boolean).join(" – ");
  if (isEmpty(state)) return showStart();
  const busy = setTimeout(() => found.setAttribute("aria-busy", "true"), 200);
  try {
    let rowsThere = 0;
    const answer = await open().search({ ...state, years: state.years ?? undefined, typing: prefix }, signal, (/** @type {any} */ early) => {
      if (signal.aborted) return;
      paint(early);
      rowsThere = early.results.length;
    });
    if (signal.aborted) return;
    if (rowsThere) paintMore(answer, rowsThere);
    else paint(answer);
    finish(signal, prefix);
  } catch (error) {
    if (signal.aborted) return;
    fail(error);
  } finally {
    clearTimeout(busy);
    if (!signal.aborted) found.removeAttribute("aria-busy");
  }
  if (signal.aborted) return;
  if (focus) {
    count.focus({ preventScroll: true });
    count.scrollIntoView();
  } else if (y !== undefined) scrollTo(0, y);
}

/** @param {any} answer */
function paint(answer) {
  const { state } = ui;
  ui.answer = answer;
  show(true);
  const total = answer.total ? say("results", { count: answer.total }) : state.query.trim() ? say("no-results-for", { query: state.query.trim() }) : say("no-results");
  const told = answer.pages > 1 ? `${total}, ${say("page-of", { number: state.page, pages: answer.pages })}` : total;
  count.replaceChildren(total, answer.pages > 1 ? el("span", {}, told.slice(total.length)) : "");
  announce(told);
  sort.value = state.sort;
  /** @type {HTMLElement} */ (sort.parentElement).hidden = answer.total < 2;
  showNotes();
  list.replaceChildren(...rows(answer, ui.engine, ui.base));
  pages.replaceChildren(pager(state, answer.pages) ?? "");
  const chosen = countFilters(state);
  toggle.replaceChildren(say("filters"), chosen ? ` (${chosen})` : "");
  chips.classList.toggle("some", chosen > 0);
}

/** The rows behind the first ones. @param {any} answer @param {number} rowsThere */
function paintMore(answer, rowsThere) {
  ui.answer = answer;
  showNotes();
  list.append(...rows(answer, ui.engine, ui.base, rowsThere));
}

/** What is to be said of an answer. */
function showNotes() {
  const { answer, state } = ui;
  notes.replaceChildren(...answer.notes.map((/** @type {any} */ note) => sentence(note, state)).filter(Boolean).map((/** @type {any} */ said) => el("p", {}, said)));
}

/** Once the rows are on the screen. @param {AbortSignal} signal @param {boolean} prefix */
function finish(signal, prefix) {
  requestAnimationFrame(() => setTimeout(() => {
    if (!signal.aborted) import("./page/later.js").then((later) => later.finish(ui, signal, prefix));
  }));
}

/** Results in place of the lists to browse, or the other way round. @param {boolean} results */
function show(results) {
  found.hidden = !results;
  start.hidden = results;
  document.documentElement.classList.remove("asked");
}

function showStart() {
  show(false);
  announce("");
  import("./page/kept.js").then((kept) => kept.showKept(ui));
}

/** The index cannot be read: says so, offers to try again, and leads to the lists. @param {any} error */
function fail(error) {
  show(true);
  ui.engine = null;
  start.hidden = false;
  for (const part of [list, pages, chips, more]) part.replaceChildren();
  count.textContent = say("failed");
  notes.replaceChildren(button("copy", () => go(ui.state, { how: "none", focus: true }), say("again")));
  announce(say("failed"));
  console.error(error);
}

/** Tells those who do not see it, when answers have come to rest. @param {string} text */
function announce(text) {
  clearTimeout(telling);
  telling = setTimeout(() => (live.textContent = text), tellingRest);
}

/** Links to other states of this page need not load it again. @param {MouseEvent} event */
function follow(event) {
  const link = /** @type {HTMLAnchorElement | null} */ (/** @type {Element} */ (event.target).closest("a[href]"));
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const target = new URL(link.href);
  if (target.pathname !== location.pathname || target.origin !== location.origin || target.hash) return;
  event.preventDefault();
  go(read(target.search), { focus: true });
}

found.append(toggle, filters, el("div", { class: "hits" },
  el("div", { class: "bar" }, count, el("label", { class: "sort" }, say("sort") + " ", sort)), chips, notes, list, pages, more));
form.append(live);
toggle.setAttribute("aria-expanded", "false");
toggle.setAttribute("aria-controls", "filters");
toggle.addEventListener("click", () => import("./page/later.js").then((later) => later.filter(ui)));
found.addEventListener("click", follow);
start.addEventListener("click", follow);

field.addEventListener("focus", () => {
  open();
  import("./page/suggest.js").then((suggest) => suggest.attach(ui));
}, { once: true });
field.addEventListener("input", () => {
  clearTimeout(resting);
  resting = setTimeout(() => {
    // The first letter begins a new entry in the history, those that follow change it.
    go({ ...ui.state, query: field.value, page: 1 }, { how: typing ? "replace" : "push", prefix: true });
    typing = true;
  }, typingRest);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  go({ ...ui.state, query: field.value, page: 1 }, { how: typing ? "replace" : "push" });
});

// Results come later than the browser would scroll, so the place is kept with the entry of the history.
history.scrollRestoration = "manual";
/** @type {number | undefined} */ let scrolling;
addEventListener("scroll", () => {
  clearTimeout(scrolling);
  scrolling = setTimeout(() => history.replaceState({ y: scrollY }, ""), 150);
}, { passive: true });
addEventListener("popstate", (event) => go(read(location.search), { how: "none", y: event.state?.y ?? 0 }));

if (isEmpty(ui.state)) showStart();
else go(ui.state, { how: "none", y: history.state?.y });
// A reader may have begun to type before this script came.
if (document.activeElement === field) field.dispatchEvent(new Event("focus"));

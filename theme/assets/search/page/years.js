// Results by year, as bars that can be dragged over and two fields to type into. The bars are for the eye: the fields do the same for everybody.

import { el, say } from "./dom.js";

/** @type {{ from: HTMLInputElement, to: HTMLInputElement, bars: HTMLElement } | undefined} */
let parts;

/** @type {{ key: string, count: number }[]} */
let shown = [];

/** @param {any} ui @param {HTMLElement} place @param {{ key: string, count: number }[]} values Ascending. */
export function drawYears(ui, place, values) {
  parts ??= make(ui, place);
  shown = filled(values);
  const most = Math.max(1, ...shown.map(({ count }) => count));
  parts.bars.replaceChildren(...shown.map(({ key, count }) => {
    const bar = el("i", { title: say("year-bar", { year: key, count }) });
    // A year with few among years with many is still to be seen.
    bar.style.blockSize = count ? `${Math.max(5, Math.round((100 * count) / most))}%` : "0";
    return bar;
  }));
  const { from, to } = ui.state.years ?? {};
  mark(from ?? -Infinity, to ?? Infinity);
  parts.from.value = from ?? "";
  parts.to.value = to ?? "";
  parts.from.placeholder = shown[0]?.key ?? "";
  parts.to.placeholder = shown[shown.length - 1]?.key ?? "";
}

/** Years without results between those with. @param {{ key: string, count: number }[]} values */
function filled(values) {
  const counts = new Map(values.map(({ key, count }) => [Number(key), count]));
  const years = [...counts.keys()];
  if (!years.length) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => ({ key: `${first + i}`, count: counts.get(first + i) ?? 0 }));
}

/** @param {any} ui @param {HTMLElement} place */
function make(ui, place) {
  const field = (/** @type {string} */ label) => /** @type {HTMLInputElement} */ (el("input", { type: "number", inputmode: "numeric", min: 0, max: 9999, "aria-label": say(label), change: () => go(ui, from.value, to.value) }));
  const from = field("from");
  const to = field("to");
  const bars = el("div", { class: "years", "aria-hidden": "true" });
  dragged(ui, bars);
  place.append(bars, el("p", { class: "range" }, from, " – ", to));
  return { from, to, bars };
}

/** @param {any} ui @param {string} from @param {string} to Empty for no limit. */
function go(ui, from, to) {
  const [a, b] = [from, to].map((text) => (text.trim() ? Number(text) : undefined));
  const turned = a !== undefined && b !== undefined && a > b;
  return ui.go({ ...ui.state, years: a === undefined && b === undefined ? null : { from: turned ? b : a, to: turned ? a : b }, page: 1 });
}

/** @param {any} ui @param {HTMLElement} bars */
function dragged(ui, bars) {
  let start = "";
  const yearAt = (/** @type {PointerEvent} */ event) => {
    if (!shown.length) return "";
    const [first, last] = [bars.firstElementChild, bars.lastElementChild].map((bar) => /** @type {Element} */ (bar).getBoundingClientRect());
    const place = Math.floor(((event.clientX - first.left) / (last.right - first.left)) * shown.length);
    return shown[Math.min(Math.max(place, 0), shown.length - 1)].key;
  };
  const between = (/** @type {string} */ year) => [start, year].map(Number).sort((a, b) => a - b);
  bars.addEventListener("pointerdown", (event) => {
    start = yearAt(event);
    if (!start) return;
    bars.setPointerCapture(event.pointerId);
    mark(...between(start));
    event.preventDefault();
  });
  bars.addEventListener("pointermove", (event) => start && mark(...between(yearAt(event))));
  bars.addEventListener("pointerup", (event) => {
    if (!start) return;
    const [from, to] = between(yearAt(event));
    start = "";
    go(ui, `${from}`, `${to}`);
  });
  bars.addEventListener("pointercancel", () => (start = ""));
}

/** @param {...number} range */
function mark(...[from, to]) {
  [...(parts?.bars.children ?? [])].forEach((bar, i) => bar.classList.toggle("off", Number(shown[i].key) < from || Number(shown[i].key) > to));
}

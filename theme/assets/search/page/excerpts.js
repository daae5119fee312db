// The sentence of a document that fits best, for rows that say nothing else of what they hold. It comes from the document's page, when the row is seen.

import { el } from "./dom.js";
import { highlight } from "./results.js";

/** Rows a little below the screen, so that they have their sentence when they are scrolled to. */
const margin = "200px";

/** @type {IntersectionObserver | undefined} */
let watch;

/** @param {any} ui @param {AbortSignal} signal */
export function showExcerpts(ui, signal) {
  watch?.disconnect();
  const { answer, engine, list } = ui;
  const saves = /** @type {any} */ (navigator).connection?.saveData;
  if (saves || !answer.request.query.trim()) return;
  watch = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      watch?.unobserve(target);
      show(/** @type {HTMLElement} */ (target), ui, signal);
    }
  }, { rootMargin: margin });
  for (const row of list.children) if (row.dataset.number && !row.querySelector(".found")) watch.observe(row);

  /** @param {HTMLElement} row @param {any} ui @param {AbortSignal} signal */
  async function show(row, ui, signal) {
    const result = answer.results.find((/** @type {any} */ one) => one && `${one.number}` === row.dataset.number);
    // A sentence that does not come is no loss worth a word.
    const pieces = await engine.excerpt(result, answer, signal).catch(() => null);
    if (!pieces || signal.aborted) return;
    const sentence = el("p", { class: "found excerpt", lang: row.querySelector(".title")?.getAttribute("lang"), dir: "auto" }, highlight(pieces));
    (row.querySelector(".by") ?? row.querySelector(".title"))?.after(sentence);
  }
}

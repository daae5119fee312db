// The sentence of a document that fits best, for rows that say nothing else of what they hold. It comes from the document's page, when the row is seen.

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
  // Room is kept for sentences, so that rows stay where they are when these come.
  if (saves) for (const room of list.querySelectorAll(".excerpt")) room.remove();
  watch = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      watch?.unobserve(target);
      show(/** @type {HTMLElement} */ (target), ui, signal);
    }
  }, { rootMargin: margin });
  for (const room of list.querySelectorAll(".excerpt")) watch.observe(room.parentElement);

  /** @param {HTMLElement} row @param {any} ui @param {AbortSignal} signal */
  async function show(row, ui, signal) {
    const result = answer.results.find((/** @type {any} */ one) => one && `${one.number}` === row.dataset.number);
    // A sentence that does not come is no loss worth a word.
    const pieces = await engine.excerpt(result, answer, signal).catch(() => null);
    if (pieces && !signal.aborted) row.querySelector(".excerpt")?.replaceChildren(...highlight(pieces));
  }
}

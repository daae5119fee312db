// What comes when the first page of results stands on the screen.

import { showExcerpts } from "./excerpts.js";
import { describe, showFilters } from "./filters.js";
import { keepRecent } from "./kept.js";
import { showTools } from "./tools.js";
import { watchKept } from "./reading.js";

/** @param {any} ui @param {AbortSignal} signal @param {boolean} prefix Whether the reader is still typing. */
export function finish(ui, signal, prefix) {
  watchKept(ui);
  showTools(ui);
  if (!ui.answer.total && !prefix) import("./help.js").then((help) => help.showHelp(ui, signal));
  showExcerpts(ui, signal);
  const { state, answer } = ui;
  // The filters bring the names of what is chosen.
  showFilters(ui, signal).then(() => {
    if (!prefix && !signal.aborted && answer.total) keepRecent(state, describe(state));
  });
}

/** The filters were folded away and are to be seen now. @param {any} ui */
export function filter(ui) {
  if (ui.answer) showFilters(ui);
}

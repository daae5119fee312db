// Below the results: take them along, keep the search.

import { button, el, say } from "./dom.js";
import { describe } from "./filters.js";
import { isSaved, save } from "./kept.js";

const formats = [["ris", "RIS"], ["bibtex", "BibTeX"], ["csl", "CSL-JSON"], ["csv", "CSV"], ["references", ""]];

/** @param {any} ui */
export function showTools(ui) {
  if (!ui.answer.total) return ui.more.replaceChildren();
  const keep = button("link", () => {
    save(ui.state, describe(ui.state));
    keep.replaceChildren(say("saved-now"));
    ui.announce(say("saved-now"));
  }, isSaved(ui.state) ? say("saved-now") : say("save"));
  const said = el("p", { class: "small", role: "status" });
  ui.more.replaceChildren(
    el("details", {}, el("summary", {}, say("export")), el("p", { class: "small" }, say("export-note")),
      el("p", { class: "formats" }, formats.map(([format, name]) => button("link", () => take(ui, format, said), name || say("references")))), said),
    el("p", {}, keep));
}

/** @param {any} ui @param {string} format @param {HTMLElement} said */
async function take(ui, format, said) {
  said.textContent = say("searching");
  try {
    const { download } = await import("../export.js");
    await download(format, ui.answer.numbers, ui.engine);
    said.textContent = "";
  } catch (error) {
    said.textContent = say("export-failed");
    console.error(error);
  }
}

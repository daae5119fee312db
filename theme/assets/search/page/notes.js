// What an answer has to say of itself, in plain sentences.

import { el, pieces, say, words } from "./dom.js";
import { write } from "./state.js";

/** @param {any} note As the engine gives it. @param {import("./state.js").State} state */
export function sentence(note, state) {
  const list = (/** @type {string[]} */ texts) => texts.map((text) => say("quoted", { text })).join(", ");
  switch (note.kind) {
    case "identifier": return say("identifier");
    case "partial": return say("partial", { words: list(note.missing) });
    case "spelling": return pieces("spelling", { typed: list(note.words.map((/** @type {any} */ word) => word.typed)), used: search(note.query, state) });
    case "synonym": return say("synonym", { typed: note.typed, also: list(note.also) });
    case "unknown-field": return say(note.nearest ? "nearest-field" : "unknown-field", { name: note.name, nearest: note.nearest });
    case "unclosed": return say("unclosed");
    // Of suggestions and other spellings nobody misses what does not come.
    case "missing": return words["missing-" + note.part] ? say("missing-" + note.part) : null;
    default: return null;
  }
}

/** A link to another search with the same filters. @param {string} query @param {import("./state.js").State} state */
export const search = (query, state) => el("a", { href: write({ ...state, query, page: 1 }) }, query);

// The sentence of a document's own page that answers best.

import { pause } from "./index.js";
import { hitsIn, marked } from "./results.js";
import { tokens } from "./text.js";

/**
 * @typedef {import("./results.js").Row} Row
 * A sentence with the hits in it. @typedef {{ text: string, hits: { start: number, end: number, row: number }[] }} Sentence
 */

const LONGEST = 160;
const BEFORE = 50;
const BLOCKS = "p, li, blockquote, dd, dt, h2, h3";
const ASIDE = "nav, header, footer, form, figcaption, .uses, .only, .whose, .by, .small, .license, #details, #cite, #credit, #provenance, [hidden]";

/**
 * @param {import("./engine.js").Index} index
 * @param {import("./results.js").Result} result
 * @param {Row[]} rows
 * @param {AbortSignal} [signal]
 */
export async function excerpt(index, result, rows, signal) {
  const { language } = result;
  const shown = new Set([result.title, result.note].flatMap((text) => hitsIn(tokens(text), rows, language)).map((hit) => rows[hit.row].leaf));
  const isShown = (/** @type {Row} */ { leaf }) => shown.has(leaf) || [...shown].some((other) => "isSynonym" in other && other.group === leaf.group);
  if (rows.every((row) => isShown(row) || "isSynonym" in row.leaf)) return null;
  const [path, anchor] = result.address.split("#");
  const blocks = await index.files.keep(`page ${result.address}`, "excerpts", async () => blocksOf(await pageAt(new URL(path, index.files.base), signal), anchor));
  /** @type {Sentence | undefined} */
  let best;
  let most = 0;
  for (const block of blocks) {
    await pause(signal);
    for (const text of sentences(block, language)) {
      const hits = hitsIn(tokens(text), rows, language);
      const worth = worthOf(hits, rows);
      if (worth > most) [best, most] = [{ text, hits }, worth];
    }
  }
  return best ? marked(around(best, rows), rows, language) : null;
}

/** @param {URL} address @param {AbortSignal} [signal] */
async function pageAt(address, signal) {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${response.status}`);
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

/**
 * The texts of a page, or of the part that an anchor leads to.
 * @param {Document} page
 * @param {string} [anchor]
 */
function blocksOf(page, anchor) {
  const main = (anchor && page.getElementById(decodeURIComponent(anchor))) || page.querySelector("main");
  if (!main) return [];
  const inner = [...main.querySelectorAll(BLOCKS)].filter((block) => !block.closest(ASIDE) && !block.querySelector(BLOCKS));
  return (inner.length ? inner : [main]).map((block) => (block.textContent ?? "").replace(/\s+/g, " ").trim()).filter(Boolean);
}

/** @param {string} text @param {string} language */
function sentences(text, language) {
  if (!("Segmenter" in Intl)) return text.match(/[^.!?]+[.!?]*\s*/g) ?? [text];
  let segmenter;
  try {
    segmenter = new Intl.Segmenter(language || undefined, { granularity: "sentence" });
  } catch {
    // Not a tag that a browser takes.
    segmenter = new Intl.Segmenter(undefined, { granularity: "sentence" });
  }
  return Array.from(segmenter.segment(text), (part) => part.segment.trim());
}

/** How rare the words are that were hit. @param {Sentence["hits"]} hits @param {Row[]} rows */
const worthOf = (hits, rows) => [...new Set(hits.map((hit) => hit.row))].reduce((sum, row) => sum + (rows[row].leaf.rarity ?? 1), 0);

/** The stretch of a long sentence with the rarest words. @param {Sentence} sentence @param {Row[]} rows */
function around({ text, hits }, rows) {
  if (text.length <= LONGEST) return text;
  let [from, most] = [0, 0];
  for (const { start } of hits) {
    const begin = Math.max(0, Math.min(start - BEFORE, text.length - LONGEST));
    const worth = worthOf(hits.filter((hit) => hit.start >= begin && hit.end <= begin + LONGEST), rows);
    if (worth > most) [from, most] = [begin, worth];
  }
  const first = from ? text.indexOf(" ", from) + 1 : 0;
  const to = from + LONGEST;
  const last = to < text.length ? Math.max(text.lastIndexOf(" ", to), first + 1) : text.length;
  return `${first ? "…" : ""}${text.slice(first, last)}${last < text.length ? "…" : ""}`;
}

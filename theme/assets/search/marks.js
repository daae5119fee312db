// Finds the words of a query in a text that is shown.

import { stem } from "./stem.js";
import { tokens } from "./text.js";

/**
 * @typedef {import("./text.js").Token} Token
 * Words that must stand next to each other to be marked, and how rare they are. @typedef {{ words: ((text: string) => boolean)[], rarity: number }} Row
 * @typedef {{ text: string, hit: boolean }} Piece
 */

/**
 * What to mark for the leaves of a query.
 * @param {import("./parse.js").Leaf[]} leaves
 * @param {string[]} languages
 * @returns {Row[]}
 */
export function rowsOf(leaves, languages) {
  /** @type {Map<string, Row>} */
  const rows = new Map();
  /** @type {import("./parse.js").Word | undefined} */
  let before;
  for (const leaf of leaves) {
    if (leaf.kind === "phrase" && leaf.wanted) rows.set(leaf.words.join(" "), { words: leaf.words.map((word) => (text) => text === word), rarity: leaf.rarity ?? 1 });
    if (leaf.kind !== "word" || !leaf.wanted) continue;
    const stems = languages.map((language) => stem(language, leaf.text));
    const test = (/** @type {string} */ text) => (leaf.begins && text.startsWith(leaf.text))
      || (leaf.stems && (text === leaf.text || stems.some((found, i) => text.startsWith(found.slice(0, -2)) && stem(languages[i], text) === found)));
    // Parts of a compound are marked where they stand together: not every "1" for HIV-1.
    const joint = before && leaf.compound && before.compound === leaf.compound ? [...rows.values()].pop() : undefined;
    if (joint) joint.words.push(test);
    else rows.set(`${leaf.from} ${leaf.text}`, { words: [test], rarity: leaf.rarity ?? 1 });
    before = leaf;
  }
  return [...rows.values()];
}

/**
 * Stretches of a text in which rows stand, in order.
 * @param {Token[]} cut
 * @param {Row[]} rows
 */
export function hitsIn(cut, rows) {
  const places = cut.filter((token) => token.span < 2);
  /** @type {{ start: number, end: number, row: number }[]} */
  const hits = [];
  rows.forEach(({ words }, rank) => {
    for (let i = 0; i + words.length <= places.length; i++) {
      if (!words.every((test, j) => test(places[i + j].text))) continue;
      const last = places[i + words.length - 1];
      hits.push({ start: places[i].start, end: last.start + last.length, row: rank });
    }
    if (words.length === 1) for (const { text, start, length, span } of cut) if (span > 1 && words[0](text)) hits.push({ start, end: start + length, row: rank });
  });
  return hits.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * A text in pieces, marked where rows stand.
 * @param {string} text
 * @param {Row[]} rows
 * @returns {Piece[]}
 */
export function marked(text, rows) {
  /** @type {Piece[]} */
  const pieces = [];
  let at = 0;
  const add = (/** @type {number} */ end, /** @type {boolean} */ hit) => {
    if (end > at) pieces.push({ text: text.slice(at, end), hit });
    at = Math.max(at, end);
  };
  for (const { start, end } of hitsIn(tokens(text), rows)) {
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return pieces;
}

// What is shown of the documents that are found: their cards (FORMAT.md, section 6), and the words of the query in them.

import { inflate } from "./index.js";
import { testOf } from "./match.js";
import { tokens } from "./text.js";

/**
 * @typedef {import("./engine.js").Index} Index
 * @typedef {{ number: number, kind: string, status: string, certainty: string | null, year: number | null, id: string, language: string, design: string,
 *   source: string, authors: string, title: string, note: string, address: string }} Result
 */

const KINDS = new Map(Object.entries({ r: "record", f: "finding", b: "brief", c: "claim", g: "glossary", p: "page" }));
const STATUSES = ["current", "corrected", "concern", "retracted"];
const CERTAINTIES = ["not-assessed", "very-low", "low", "moderate", "high"];

/**
 * The cards of some documents, null for what could not be had.
 * @param {Index} index
 * @param {Iterable<number>} numbers
 * @param {(cause: any) => any} missing
 * @returns {Promise<(Result | null)[]>}
 */
export async function cardsOf(index, numbers, missing) {
  const { blockSize, packSize, documents } = index.root;
  const wanted = [...numbers];
  /** @type {Map<number, number[]>} by pack */
  const blocks = new Map();
  for (const block of new Set(wanted.filter((number) => number >= 0 && number < documents).map((number) => Math.floor(number / blockSize)))) {
    const pack = Math.floor(block / packSize);
    blocks.set(pack, [...blocks.get(pack) ?? [], block]);
  }
  const columns = new Map(await Promise.all([...blocks].flatMap(([pack, some]) => {
    const bytes = bytesFor(index, pack, some);
    return some.map(async (block) => /** @type {[number, string[][]]} */ ([block, await index.files.keep(`block ${block}`, "cards", () => unpack(index, block, bytes)).catch(missing)]));
  })));
  return wanted.map((number) => {
    const cells = columns.get(Math.floor(number / blockSize))?.map((column) => column[number % blockSize]);
    return cells?.length === 10 && cells[2] !== undefined ? result(index, number, cells) : null;
  });
}

/**
 * Asks once for all blocks of a pack that are wanted, when the first of them turns out not to be known.
 * @param {Index} index
 * @param {number} pack
 * @param {number[]} wanted
 */
function bytesFor({ root: { packSize, blocks, path }, files }, pack, wanted) {
  const start = (/** @type {number} */ block) => blocks[block] - blocks[pack * packSize];
  const first = start(Math.min(...wanted));
  /** @type {Promise<Uint8Array>} */
  let asked;
  return async (/** @type {number} */ block) => {
    asked ??= files.range(path("c", pack), "cards", first, start(Math.max(...wanted) + 1));
    return (await asked).subarray(start(block) - first, start(block + 1) - first);
  };
}

/**
 * @param {Index} index
 * @param {number} block
 * @param {(block: number) => Promise<Uint8Array>} bytesOfBlock
 */
async function unpack(index, block, bytesOfBlock) {
  const [primer, bytes] = await Promise.all([index.primer(), bytesOfBlock(block)]);
  const whole = await inflate(primer, bytes);
  return new TextDecoder().decode(whole.subarray(index.root.primer)).split("\n").slice(0, -1).map((line) => line.split("\t"));
}

/** @param {Index} index @param {number} number @param {string[]} cells @returns {Result} */
function result(index, number, [marks, year, id, language, design, source, authors, title, note, licence]) {
  const kind = KINDS.get(marks[0]) ?? "page";
  const card = {
    number, kind, status: STATUSES[Number(marks[1])] ?? "current", certainty: CERTAINTIES[Number(marks[2])] ?? null, year: year ? Number(year) : null,
    id, language, design, source, authors, title, note, licence,
  };
  return { ...card, address: addressOf(index.prefix, kind, id) };
}

/** @param {string} prefix @param {string} kind @param {string} id */
function addressOf(prefix, kind, id) {
  if (kind === "page") return id;
  if (kind === "glossary") return `${prefix}glossary/#${id}`;
  const [page, anchor] = id.split("#");
  return `${prefix}${kind === "record" || kind === "finding" ? "records" : "briefs"}/${page}/${anchor ? `#${anchor.replace(/~.*/, "")}` : ""}`;
}

/**
 * @typedef {import("./text.js").Token} Token
 * Words that must stand next to each other to be marked; the language of the text tells which forms they have, if it is known.
 * @typedef {{ words: ((text: string, language?: string) => boolean)[], leaf: import("./match.js").Word | import("./match.js").Phrase }} Row
 * @typedef {{ text: string, hit: boolean }} Piece
 */

/**
 * What to mark for the leaves of a query.
 * @param {import("./match.js").Leaf[]} leaves
 * @param {string[]} languages
 * @returns {Row[]}
 */
export function rowsOf(leaves, languages) {
  /** @type {Map<string, Row>} */
  const rows = new Map();
  /** @type {import("./match.js").Word | undefined} */
  let before;
  for (const leaf of leaves) {
    if (leaf.kind === "phrase" && leaf.wanted) rows.set(leaf.words.join(" "), { words: leaf.words.map((word) => (text) => text === word), leaf });
    if (leaf.kind !== "word" || !leaf.wanted) continue;
    const isForm = testOf(leaf, languages);
    const test = (/** @type {string} */ text, language = "") => languages.some((tag, i) => (!i || !language || tag === language.split("-")[0]) && isForm(text, i));
    // Parts of a compound are marked where they stand together: not every "1" for HIV-1.
    const joint = before && leaf.compound && before.compound === leaf.compound ? [...rows.values()].pop() : undefined;
    if (joint) joint.words.push(test);
    else rows.set(`${leaf.from} ${leaf.text}`, { words: [test], leaf });
    before = leaf;
  }
  return [...rows.values()];
}

/**
 * Stretches of a text in which rows stand, in order.
 * @param {Token[]} cut
 * @param {Row[]} rows
 * @param {string} [language] of the text
 */
export function hitsIn(cut, rows, language) {
  const places = cut.filter((token) => token.span < 2);
  /** @type {{ start: number, end: number, row: number }[]} */
  const hits = [];
  rows.forEach(({ words }, rank) => {
    for (let i = 0; i + words.length <= places.length; i++) {
      if (!words.every((test, j) => test(places[i + j].text, language))) continue;
      const last = places[i + words.length - 1];
      hits.push({ start: places[i].start, end: last.start + last.length, row: rank });
    }
    if (words.length === 1) for (const { text, start, length, span } of cut) if (span > 1 && words[0](text, language)) hits.push({ start, end: start + length, row: rank });
  });
  return hits.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * A text in pieces, marked where rows stand.
 * @param {string} text
 * @param {Row[]} rows
 * @param {string} [language] of the text
 * @returns {Piece[]}
 */
export function marked(text, rows, language) {
  /** @type {Piece[]} */
  const pieces = [];
  let at = 0;
  const add = (/** @type {number} */ end, /** @type {boolean} */ hit) => {
    if (end > at) pieces.push({ text: text.slice(at, end), hit });
    at = Math.max(at, end);
  };
  for (const { start, end } of hitsIn(tokens(text), rows, language)) {
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return pieces;
}

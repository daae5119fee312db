// What may be meant while somebody types (FORMAT.md, section 10).

import { Bytes, homes } from "./index.js";
import { cardsOf } from "./results.js";
import { chunkOf } from "./facets.js";
import { wordsIn } from "./match.js";

/**
 * @typedef {import("./engine.js").Index} Index
 * @typedef {import("./engine.js").Suggestion} Suggestion
 * @typedef {{ text: string, name: string, facet: number, value: number, count: number }} Entry
 */

const MOST = 8;
const MOST_FILES = 3;
/** Of each kind: so a short beginning leaves room for others. @type {Map<string, [number, string]>} */
const KINDS = new Map([["topic", [2, "topics"]], ["author", [3, "authors"]], ["journal", [2, "journals"]]]);

/** @param {Uint8Array} buffer @returns {Entry[]} */
function readEntries(buffer) {
  const file = new Bytes(buffer);
  const numbers = file.list(() => ({ facet: file.number(), value: file.number(), count: file.number() }));
  const lines = file.rest().split("\n");
  return numbers.map((entry, i) => {
    const [text, name] = lines[i].split("\t");
    return { ...entry, text, name };
  });
}

/**
 * @param {Index} index
 * @param {string} typed
 * @param {(request: import("./search.js").Request) => Promise<import("./search.js").Found>} find
 * @returns {Promise<Suggestion[]>}
 */
export async function suggest(index, typed, find) {
  const words = wordsIn(typed.slice(0, 200), 20).map((word) => word.text);
  const text = words.join(" ");
  if (text.length < 2) return [];
  const [named, titled] = await Promise.all([namesOf(index, text).catch(() => []), titlesOf(index, words, find).catch(() => [])]);
  return [...named, ...titled].slice(0, MOST);
}

/**
 * Topics, authors and journals, those of most documents first.
 * @param {Index} index
 * @param {string} text
 */
async function namesOf(index, text) {
  const ranks = homes(index.root.suggestions, text).slice(0, MOST_FILES);
  const files = await Promise.all(ranks.map((rank) => index.load("s", rank, "suggestions", readEntries).catch(() => [])));
  /** @type {Map<string, Entry>} a value may be found by several of its words and labels */
  const values = new Map();
  for (const entry of files.flat()) if (entry.text.startsWith(text) && !values.has(`${entry.facet} ${entry.value}`)) values.set(`${entry.facet} ${entry.value}`, entry);
  const found = [...values.values()].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  const picked = [...KINDS].flatMap(([kind, [most]]) => found.filter((entry) => index.root.facets[entry.facet]?.name === kind).slice(0, most));
  return (await Promise.all(picked.map((entry) => suggestion(index, entry)))).flat();
}

/** @param {Index} index @param {Entry} entry @returns {Promise<Suggestion[]>} */
async function suggestion(index, { facet, value, name, count }) {
  const kind = /** @type {"topic"} */ (index.root.facets[facet].name);
  const { chunkSize } = index.root;
  const key = (await chunkOf(index, kind, Math.floor(value / chunkSize)).catch(() => []))[value % chunkSize]?.[0];
  return key ? [{ facet: kind, key, label: name, count, address: `${index.prefix}${KINDS.get(kind)?.[1]}/${key}/` }] : [];
}

/**
 * Titles that have all words, the last one perhaps not yet whole.
 * @param {Index} index
 * @param {string[]} words
 * @param {(request: import("./search.js").Request) => Promise<import("./search.js").Found>} find
 * @returns {Promise<Suggestion[]>}
 */
async function titlesOf(index, words, find) {
  const { numbers, notes } = await find({ query: words.map((word) => `title:${word}`).join(" "), typing: true });
  if (notes.some((note) => note.kind === "partial")) return [];
  const cards = await cardsOf(index, numbers.subarray(0, MOST), () => undefined);
  const known = new Set();
  return cards.flatMap((card) => {
    if (!card || known.has(card.title)) return [];
    known.add(card.title);
    return [{ facet: /** @type {const} */ ("title"), key: card.id, label: card.title, count: 1, address: card.address }];
  });
}

// What comes near when not all is found: other spellings (FORMAT.md, section 11), and documents that have most of the words.

import { Bytes, home } from "./index.js";
import { join, readShard, weigh } from "./match.js";
import { fieldNames } from "./parse.js";
import { fold } from "./text.js";

/**
 * @typedef {import("./engine.js").Index} Index
 * @typedef {import("./match.js").Leaf} Leaf
 * @typedef {import("./match.js").Node} Node
 * @typedef {import("./match.js").Word} Word
 * @typedef {import("./match.js").Scores} Scores
 */

const SHORT = 7;

/** @param {string} text */
const backwards = (text) => text.split("").reverse().join("");

/** Words with the number of documents that have them. @param {Uint8Array} buffer @returns {[string, number][]} */
function readWords(buffer) {
  const file = new Bytes(buffer);
  return file.sorted().map((word) => [backwards(word), file.number()]);
}

/**
 * @param {Index} index
 * @param {string} word folded
 * @param {(cause: any) => undefined} missing
 * @returns {Promise<string | null>}
 */
async function nearest(index, word, missing) {
  const { terms, spelling } = index.root;
  const last = backwards(word);
  const [shard, words] = await Promise.all([
    terms.length ? index.load("t", home(terms, word), "terms", readShard).catch(missing) : undefined,
    spelling.length ? index.load("w", home(spelling, last), "spelling", readWords).catch(missing) : undefined,
  ]);
  /** @type {Map<string, number>} */
  const counts = new Map();
  shard?.words.forEach((/** @type {string} */ one, /** @type {number} */ i) => {
    if (/^\p{L}{3,24}$/u.test(one)) counts.set(one, (counts.get(one) ?? 0) + shard.starts[i + 1] - shard.starts[i]);
  });
  for (const [one, count] of words ?? []) counts.set(one, Math.max(count, counts.get(one) ?? 0));
  return closest(word, counts, word.length > SHORT ? 2 : 1);
}

/** The field that a reader meant. @param {string} name */
export const field = (name) => closest(fold(name), new Map(fieldNames().map((field) => [field, 1])), name.length > 4 ? 2 : 1);

/**
 * The nearest of some words, then the most frequent, then the first.
 * @param {string} word
 * @param {Map<string, number>} counts
 * @param {number} most
 */
function closest(word, counts, most) {
  /** @type {{ word: string | null, away: number, count: number }} */
  let best = { word: null, away: most + 1, count: 0 };
  for (const [other, count] of counts) {
    if (other === word || Math.abs(other.length - word.length) > most) continue;
    const away = distance(word, other);
    if (away < best.away || (away <= most && away === best.away && (count > best.count || (count === best.count && other < (best.word ?? ""))))) best = { word: other, away, count };
  }
  return best.word;
}

/** Letters that are wrong, missing, too many, or two that changed places (Damerau-Levenshtein). @param {string} a @param {string} b */
function distance(a, b) {
  /** @type {number[]} */
  let [two, one] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(row[j - 1] + 1, one[j] + 1, one[j - 1] + Number(a[i - 1] !== b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], two[j - 2] + 1);
    }
    [two, one] = [one, row];
  }
  return one[b.length];
}

/**
 * Puts the nearest known words in the place of unknown ones. Answers with the whole query so spelt.
 * @param {Index} index
 * @param {string} query
 * @param {Word[]} unknown
 * @param {Map<Leaf, Scores>} scores
 * @param {{ notes: any[], missing: (cause: any) => undefined, signal?: AbortSignal }} rest
 */
export async function respelt(index, query, unknown, scores, { notes, missing, signal }) {
  const words = unknown.filter((leaf) => leaf.wanted && leaf.stems && /^\p{L}{4,24}$/u.test(leaf.text)).sort((a, b) => b.from - a.from);
  const used = await Promise.all(words.map((leaf) => nearest(index, leaf.text, missing)));
  const changed = words.filter((_, i) => used[i]);
  if (!changed.length) return null;
  let spelt = query;
  const note = { kind: "spelling", query, words: changed.map((leaf) => ({ typed: query.slice(leaf.from, leaf.to), used: "" })).reverse() };
  changed.forEach((leaf, i) => {
    const text = /** @type {string} */ (used[words.indexOf(leaf)]);
    spelt = spelt.slice(0, leaf.from) + text + spelt.slice(leaf.to);
    note.words[changed.length - 1 - i].used = text;
    Object.assign(leaf, { text, begins: false });
  });
  notes.push({ ...note, query: spelt });
  const again = await weigh(index, changed, missing, signal);
  for (const [leaf, score] of again.scores) scores.set(leaf, score);
  return spelt;
}

/**
 * Documents that have the most parts of a query, the rarest first; and which parts the first of them lacks.
 * @param {Node} node
 * @param {Map<Leaf, Scores>} scores
 * @param {number} documents
 */
export function partial(node, scores, documents) {
  if (node.kind !== "and") return undefined;
  const parts = node.parts.filter((part) => !isNeeded(part));
  const lists = parts.map((part) => join(part, scores, documents));
  const allowed = join({ ...node, parts: node.parts.filter(isNeeded) }, scores, documents);
  const counts = new Uint8Array(documents);
  const found = new Float64Array(documents);
  for (const list of lists) list?.forEach((score, i) => {
    if (!score || !allowed?.[i]) return;
    counts[i]++;
    found[i] += score;
  });
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  if (!most) return undefined;
  let best = -1;
  counts.forEach((count, i) => {
    if (count < most) found[i] = 0;
    else if (best < 0 || found[i] >= found[best]) best = i;
  });
  return { found, missing: parts.filter((_, i) => lists[i] && !lists[i][best]).map(textOf) };
}

/** Whether nobody wants results without it. @param {Node} node */
const isNeeded = (node) => node.kind === "facet" || node.kind === "identifier" || (node.kind === "and" && !node.parts.length);

/** A part of a query as typed. @param {Node} node @returns {string} */
function textOf(node) {
  if ("text" in node && node.text) return node.text;
  return "parts" in node ? node.parts.map(textOf).join(node.kind === "or" ? " OR " : " ") : "";
}

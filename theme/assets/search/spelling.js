// The nearest known word for an unknown one (FORMAT.md, section 11).

import { Bytes, home } from "./bytes.js";
import { fieldNames } from "./parse.js";
import { readShard } from "./terms.js";
import { fold } from "./text.js";

/** @typedef {import("./engine.js").Index} Index */

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
export async function nearest(index, word, missing) {
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
export const nearestField = (name) => closest(fold(name), new Map(fieldNames().map((field) => [field, 1])), name.length > 4 ? 2 : 1);

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
export function distance(a, b) {
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

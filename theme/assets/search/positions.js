// Phrases: where words stand (FORMAT.md, sections 5 and 12).

import { Bytes, inflate, pause } from "./index.js";

/**
 * @typedef {import("./engine.js").Index} Index
 * @typedef {import("./match.js").Form} Form
 * Where the words of a section have their counts and gaps. @typedef {ReturnType<typeof readPositions>} Section
 * Places of a word of the phrase, as places where the phrase would begin: rising numbers. And of each document the fields in which nobody knows where it stands.
 * @typedef {{ places: Float64Array, open: Uint8Array | null }} Located
 */

const FIELDS = 6;
/** A place is a number: document, field, position. The phrase may seem to begin before the first position. */
const POSITIONS = 2 ** 24;
const BEFORE = 64;

/** @param {Uint8Array} buffer @param {number} count */
function readPositions(buffer, count) {
  const file = new Bytes(buffer);
  const words = file.list(() => ({ counts: file.number(), gaps: file.number(), countsAt: 0, gapsAt: 0 }), count);
  let { at } = file;
  for (const word of words) at = (word.countsAt = at) + word.counts;
  for (const word of words) at = (word.gapsAt = at) + word.gaps;
  if (at !== buffer.length) throw new Error("Not as long as it says");
  return { buffer, words };
}

/**
 * The section with a word's positions; null for a word of which nobody knows where it stands.
 * @param {Index} index
 * @param {Form} form
 * @returns {Promise<Section | null>}
 */
async function sectionOf({ files }, { shard: { positions, section: [from, to], words, unlocated }, rank }) {
  return unlocated.includes(rank) ? null : files.keep(`${positions} ${from}`, "positions", async () =>
    readPositions(await inflate(await files.range(positions, "positions", from, to)), words.length));
}

/**
 * Leaves those of the candidates in which the words stand in a row.
 * @param {Index} index
 * @param {Form[][]} words the forms of each word of the phrase
 * @param {number} field a mask, 0 for any field
 * @param {Float64Array} scores of documents that have all words
 * @param {AbortSignal} [signal]
 */
export async function inRow(index, words, field, scores, signal) {
  const sections = await Promise.all(words.map((forms) => Promise.all(forms.map((form) => sectionOf(index, form)))));
  /** @type {Located[]} */
  const located = [];
  for (const [i, forms] of words.entries()) {
    /** @type {Located} */
    const word = { places: new Float64Array(), open: null };
    for (const [j, form] of forms.entries()) {
      add(word, form, sections[i][j], { scores, field, back: BEFORE - i });
      await pause(signal);
    }
    located.push(word);
  }
  const found = new Float64Array(scores.length);
  for (const place of starts(located)) {
    const document = Math.floor(place / (FIELDS * POSITIONS));
    found[document] = scores[document];
  }
  everywhere(located, field || 63, scores, found);
  return found;
}

/**
 * Adds the places of one form, in documents that have a score.
 * @param {Located} word
 * @param {Form} form
 * @param {Section | null} section
 * @param {{ scores: Float64Array, field: number, back: number }} which
 */
function add(word, { shard, rank }, section, { scores, field, back }) {
  const [from, to] = [shard.starts[rank], shard.starts[rank + 1]];
  if (!section) {
    word.open ??= new Uint8Array(scores.length);
    for (let i = from; i < to; i++) word.open[shard.documents[i]] |= shard.masks[i];
    return;
  }
  const [counts, gaps] = [new Bytes(section.buffer), new Bytes(section.buffer)];
  ({ countsAt: counts.at, gapsAt: gaps.at } = section.words[rank]);
  /** @type {number[]} */
  const places = [];
  for (let i = from; i < to; i++) {
    const document = shard.documents[i];
    for (let bit = 0; bit < 8; bit++) {
      if (!(shard.masks[i] >> bit & 1)) continue;
      const wanted = scores[document] && (!field || field >> bit & 1);
      let position = (document * FIELDS + bit) * POSITIONS + back - 1;
      for (let left = counts.number(); left > 0; left--) {
        position += gaps.number() + 1;
        if (wanted) places.push(position);
      }
    }
  }
  word.places = union(word.places, Float64Array.from(places));
}

/** Where the phrase begins. @param {Located[]} words */
function starts(words) {
  const hard = words.filter((word) => !word.open);
  const soft = words.filter((word) => word.open);
  let found = hard[0]?.places ?? soft.reduce((all, word) => union(all, word.places), new Float64Array());
  for (const word of hard.slice(1)) found = meet(found, word.places);
  for (const word of soft) {
    const here = new Set(meet(found, word.places));
    found = found.filter((place) => {
      const where = Math.floor(place / POSITIONS);
      return /** @type {Uint8Array} */ (word.open)[Math.floor(where / FIELDS)] >> where % FIELDS & 1 || here.has(place);
    });
  }
  return found;
}

/**
 * Documents in which all words stand in one field, nobody knows where.
 * @param {Located[]} words
 * @param {number} field
 * @param {Float64Array} scores
 * @param {Float64Array} found
 */
function everywhere(words, field, scores, found) {
  if (words.some((word) => !word.open)) return;
  for (let i = 0; i < scores.length; i++) {
    if (scores[i] && words.reduce((mask, word) => mask & /** @type {Uint8Array} */ (word.open)[i], field)) found[i] = scores[i];
  }
}

/** @param {Float64Array} a @param {Float64Array} b */
function union(a, b) {
  if (!a.length || !b.length) return a.length ? a : b;
  const all = new Float64Array(a.length + b.length);
  let count = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const next = j >= b.length || a[i] <= b[j] ? a[i] : b[j];
    if (a[i] === next) i++;
    if (b[j] === next) j++;
    all[count++] = next;
  }
  return all.subarray(0, count);
}

/** @param {Float64Array} a @param {Float64Array} b */
function meet(a, b) {
  const both = new Float64Array(Math.min(a.length, b.length));
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      both[count++] = a[i++];
      j++;
    } else if (a[i] < b[j]) i++;
    else j++;
  }
  return both.subarray(0, count);
}

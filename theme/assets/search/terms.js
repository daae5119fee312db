// Words and the documents that have them (FORMAT.md, sections 4 and 12).

import { Bytes, home, homes } from "./bytes.js";
import { pathOf } from "./root.js";
import { stem } from "./stem.js";

/**
 * @typedef {import("./root.js").Root} Root
 * @typedef {import("./parse.js").Word} Word
 * @typedef {ReturnType<typeof readShard>} Shard
 * A word of a shard. @typedef {{ shard: Shard, rank: number }} Form
 */

const MOST_WHILE_TYPING = 8;
const SATURATION = 1.2;
const WEIGHTS = Array.from({ length: 16 }, (_, level) => SATURATION * level / (16 - level));

/** @param {Uint8Array} buffer */
export function readShard(buffer) {
  const file = new Bytes(buffer);
  const positions = pathOf("p", file.bytes(5));
  const section = file.number();
  /** @type {number[]} */
  const languages = [];
  const starts = [0];
  const words = file.sorted(() => {
    languages.push(buffer[file.at++]);
    starts.push(starts[starts.length - 1] + file.number());
  });
  const kinds = file.list(() => file.bytes(2));
  const postings = starts[words.length];
  const documents = new Uint32Array(postings);
  for (let i = 0; i < words.length; i++) file.ascending(documents, starts[i], starts[i + 1]);
  const masks = new Uint8Array(postings);
  const levels = new Uint8Array(postings);
  for (let i = 0; i < postings; i++) {
    const rank = buffer[file.at++];
    [masks[i], levels[i]] = rank < 255 ? kinds[rank] : file.bytes(2);
  }
  if (file.at !== buffer.length) throw new Error("Not as long as it says");
  return { positions, section, words, languages, starts, documents, masks, levels };
}

/** The stems of a word by language. @param {Root} root @param {string} word */
const stemsOf = (root, word) => root.languages.map((language) => stem(language, word));

/**
 * The shards in which forms of a word stand.
 * @param {Root} root
 * @param {Word} leaf
 */
export function ranksOf(root, leaf) {
  const ranks = new Set(leaf.begins ? homes(root.terms, leaf.text) : []);
  if (leaf.typing && ranks.size > MOST_WHILE_TYPING) {
    leaf.begins = false;
    ranks.clear();
  }
  if (leaf.stems && root.terms.length) {
    stemsOf(root, leaf.text).forEach((found, language) => {
      for (const word of [found, ...root.strays.get(language + found) ?? []]) ranks.add(home(root.terms, word));
    });
  }
  return [...ranks];
}

/**
 * The forms of a word.
 * @param {Root} root
 * @param {Word} leaf
 * @param {Shard[]} shards
 */
export function formsOf(root, leaf, shards) {
  const stems = stemsOf(root, leaf.text);
  // Stemming changes two letters before the end at most, so most words need no stem.
  const starts = stems.map((found) => found.slice(0, -2));
  return find(shards, (word, language) => (leaf.begins && word.startsWith(leaf.text))
    || (leaf.stems && word.startsWith(starts[language]) && stem(root.languages[language], word) === stems[language]));
}

/**
 * @param {Shard[]} shards
 * @param {(word: string, language: number) => boolean} isMeant
 * @returns {Form[]}
 */
export const find = (shards, isMeant) => shards.flatMap((shard) => shard.words.flatMap((word, rank) => isMeant(word, shard.languages[rank]) ? [{ shard, rank }] : []));

/**
 * The score of each document that has a form of a word, 0 for the others.
 * @param {Root} root
 * @param {Form[]} forms
 * @param {number} field a mask, 0 for any field
 */
export function scoresOf(root, forms, field) {
  const scores = new Float64Array(root.documents);
  let count = 0;
  for (const { shard: { starts, documents, masks, levels }, rank } of forms) {
    for (let i = starts[rank]; i < starts[rank + 1]; i++) {
      if (field && !(masks[i] & field)) continue;
      if (!scores[documents[i]]) count++;
      scores[documents[i]] += WEIGHTS[levels[i]];
    }
  }
  const rarity = Math.log(1 + (root.documents - count + 0.5) / (count + 0.5));
  for (let i = 0; i < scores.length; i++) scores[i] *= rarity / (SATURATION + scores[i]);
  return scores;
}

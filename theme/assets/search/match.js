// Words, the documents that have them, and how well documents answer a query (FORMAT.md, sections 4 and 12).

import { Bytes, home, homes, pathOf, pause } from "./index.js";
import { stem } from "./stem.js";
import { tokens } from "./text.js";

/**
 * @typedef {import("./index.js").Root} Root
 * @typedef {import("./engine.js").Index} Index
 * A word with its forms. @typedef {{ kind: "word", text: string, field: number, from: number, to: number, stems: boolean, begins: boolean, typing: boolean,
 *   wanted: boolean, compound: number, rarity?: number, group?: string }} Word
 * Words next to each other. @typedef {{ kind: "phrase", words: string[], text: string, field: number, wanted: boolean, rarity?: number, group?: string, isSynonym?: boolean }} Phrase
 * A property. @typedef {{ kind: "facet", name: string, text: string }} Property
 * An identifier: its kind, and how it was typed. @typedef {{ kind: "identifier", name: string, text: string }} Identifier
 * @typedef {Word | Phrase | Property | Identifier} Leaf
 * All parts, but nothing that is in one of the others. @typedef {{ kind: "and", parts: Node[], without: Node[] }} And
 * One of the parts; with a text of its own for synonyms of it. @typedef {{ kind: "or", parts: Node[], text?: string }} Or
 * @typedef {Leaf | And | Or} Node
 * @typedef {ReturnType<typeof readShard>} Shard
 * A word of a shard. @typedef {{ shard: Shard, rank: number }} Form
 * The score of every document, 0 where it is not found; undefined when a file is missing. @typedef {Float64Array | undefined} Scores
 */

/** Found, but no better than others for it. */
export const FOUND = Number.MIN_VALUE;

const MOST_WHILE_TYPING = 8;
const SATURATION = 1.2;

/**
 * The words of something typed, as leaves of a query.
 * @param {string} text
 * @param {number} most how many
 * @param {Partial<Word>} [also]
 * @returns {Word[]}
 */
export function wordsIn(text, most, also) {
  const found = tokens(text);
  return found.filter((token) => token.span < 2).slice(0, most).map(({ text: word, start, length }) => {
    const whole = found.find((one) => one.span > 1 && one.start <= start && one.start + one.length > start);
    return {
      kind: "word", text: word, field: 0, stems: true, begins: false, typing: false, wanted: true, ...also,
      from: start + (also?.from ?? 0), to: start + length + (also?.from ?? 0), compound: whole ? whole.start + 1 : 0,
    };
  });
}

/** @param {Uint8Array} buffer */
export function readShard(buffer) {
  const file = new Bytes(buffer);
  const positions = pathOf("p", file.bytes(5));
  const first = file.number();
  const section = [first, first + file.number()];
  /** @type {number[]} */
  const languages = [];
  const starts = [0];
  const words = file.sorted(() => {
    languages.push(buffer[file.at++]);
    starts.push(starts[starts.length - 1] + file.number());
  });
  const unlocated = file.list(() => file.number());
  const kinds = file.list(() => file.bytes(2));
  const postings = starts[words.length];
  const documents = new Uint32Array(postings);
  words.forEach((_, i) => file.ascending(documents, starts[i], starts[i + 1]));
  const masks = new Uint8Array(postings);
  const levels = new Uint8Array(postings);
  for (let i = 0; i < postings; i++) {
    const kind = kinds[buffer[file.at++]] ?? file.bytes(2);
    masks[i] = kind[0];
    levels[i] = kind[1];
  }
  return { positions, section, unlocated, words, languages, starts, documents, masks, levels };
}

/** The stems of a word by language. @param {Root} root @param {string} word */
const stemsOf = (root, word) => root.languages.map((language) => stem(language, word));

/** The shards in which forms of a word, or words of a phrase, stand. @param {Root} root @param {Word | Phrase} leaf */
function ranksOf(root, leaf) {
  if (!root.terms.length) return [];
  if (leaf.kind === "phrase") return leaf.words.map((word) => home(root.terms, word));
  const ranks = new Set(leaf.begins ? homes(root.terms, leaf.text) : []);
  if (leaf.typing && ranks.size > MOST_WHILE_TYPING) {
    leaf.begins = false;
    ranks.clear();
  }
  if (leaf.stems) {
    stemsOf(root, leaf.text).forEach((found, language) => {
      for (const word of [found, ...root.strays.get(language + found) ?? []]) ranks.add(home(root.terms, word));
    });
  }
  return [...ranks];
}

/** Whether a word of a language is a form of one that is looked for. @param {Word} leaf @param {string[]} languages */
export function testOf(leaf, languages) {
  const stems = languages.map((language) => stem(language, leaf.text));
  // Stemming changes two letters before the end at most, so most words need no stem.
  const starts = stems.map((found) => found.slice(0, -2));
  return (/** @type {string} */ word, /** @type {number} */ language) => (leaf.begins && word.startsWith(leaf.text))
    || (leaf.stems && word.startsWith(starts[language]) && stem(languages[language], word) === stems[language]);
}

/**
 * @param {Shard[]} shards
 * @param {(word: string, language: number) => boolean} isMeant
 * @returns {Form[]}
 */
const formsIn = (shards, isMeant) => shards.flatMap((shard) => shard.words.flatMap((word, rank) => isMeant(word, shard.languages[rank]) ? [{ shard, rank }] : []));

/**
 * The score of each document that has a form of a word, and how rare the word is.
 * @param {Root} root
 * @param {Form[]} forms
 * @param {number} field a mask, 0 for any field
 */
function scoresOf(root, forms, field) {
  const scores = new Float64Array(root.documents);
  let count = 0;
  for (const { shard: { starts, documents, masks, levels }, rank } of forms) {
    for (let i = starts[rank]; i < starts[rank + 1]; i++) {
      if (field && !(masks[i] & field)) continue;
      if (!scores[documents[i]]) count++;
      scores[documents[i]] += SATURATION * levels[i] / (16 - levels[i]);
    }
  }
  const rarity = Math.log(1 + (root.documents - count + 0.5) / (count + 0.5));
  // Loops: on arrays of this length they are many times faster than functions for each item.
  for (let i = 0; i < scores.length; i++) scores[i] *= rarity / (SATURATION + scores[i]);
  return { scores, rarity };
}

/**
 * Scores of the leaves of a query, and the words that no document has. All files of all leaves are asked for together.
 * @param {Index} index
 * @param {Leaf[]} leaves
 * @param {(cause: any) => undefined} missing is told of what could not be had
 * @param {AbortSignal} [signal]
 */
export async function weigh(index, leaves, missing, signal) {
  /** @type {Map<Leaf, Scores>} */
  const scores = new Map();
  /** @type {Word[]} */
  const unknown = [];
  const { root, part } = index;
  const loaded = leaves.map((leaf) => leaf.kind === "facet" || leaf.kind === "identifier"
    ? part(leaf.kind).then((module) => module.matching(index, leaf)).catch(missing)
    : Promise.all(ranksOf(root, leaf).map((rank) => index.load("t", rank, "terms", readShard).catch(missing))));
  for (const [i, leaf] of leaves.entries()) {
    const had = await loaded[i];
    await pause(signal);
    if (leaf.kind === "facet" || leaf.kind === "identifier") {
      scores.set(leaf, had);
      continue;
    }
    const shards = [...new Set(had)].filter(Boolean);
    const whole = !had.includes(undefined);
    const forms = leaf.kind === "word" ? [formsIn(shards, testOf(leaf, root.languages))] : leaf.words.map((word) => formsIn(shards, (one) => one === word));
    // What a missing file may have had is not asked for.
    if (!whole && forms.some((one) => !one.length)) continue;
    if (leaf.kind === "word" && !forms[0].length) unknown.push(leaf);
    const words = forms.map((one) => scoresOf(root, one, leaf.field));
    leaf.rarity = words.reduce((sum, { rarity }) => sum + rarity, 0);
    let all = both(words.map((word) => word.scores));
    if (forms.length > 1 && all?.some(Boolean)) all = await part("positions").then((positions) => positions.inRow(index, forms, leaf.field, all, signal)).catch(missing) ?? all;
    scores.set(leaf, all);
  }
  return { scores, unknown };
}

/** What all lists have. Those that are missing don't count. @param {Scores[]} lists */
const both = (lists) => reduced(lists, (a, b) => a && b && a + b);

/** @param {Scores[]} lists @param {(a: number, b: number) => number} sum @returns {Scores} */
function reduced(lists, sum) {
  const [first, ...others] = lists.filter((list) => list !== undefined);
  const all = others.length ? first.slice() : first;
  for (const list of others) for (let i = 0; i < all.length; i++) all[i] = sum(all[i], list[i]);
  return all;
}

/**
 * @param {Node} node
 * @param {Map<Leaf, Scores>} scores
 * @param {number} documents
 * @returns {Scores}
 */
export function join(node, scores, documents) {
  if (!("parts" in node)) return scores.get(node);
  const lists = node.parts.map((part) => join(part, scores, documents));
  if (node.kind === "or") return reduced(lists, (a, b) => a + b);
  const found = lists.length ? both(lists) : new Float64Array(documents).fill(FOUND);
  return reduced([found, ...found ? node.without.map((part) => join(part, scores, documents)) : []], (a, b) => b ? 0 : a);
}

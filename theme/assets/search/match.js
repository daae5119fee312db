// Which documents a query finds, and how well.

import { home } from "./bytes.js";
import { pause } from "./pause.js";
import { find, formsOf, ranksOf, readShard, scoresOf } from "./terms.js";

/**
 * @typedef {import("./parse.js").Node} Node
 * @typedef {import("./parse.js").Leaf} Leaf
 * @typedef {import("./engine.js").Index} Index
 * The score of every document, 0 where it is not found; undefined when a file is missing. @typedef {Float64Array | undefined} Scores
 */

/** Found, but no better than others for it. */
export const FOUND = Number.MIN_VALUE;

/**
 * Scores of the leaves of a query. All files of all leaves are asked for together.
 * @param {Index} index
 * @param {Leaf[]} leaves
 * @param {(cause: any) => undefined} missing is told of what could not be had
 * @param {AbortSignal} [signal]
 */
export async function weigh(index, leaves, missing, signal) {
  /** @type {Map<Leaf, Scores>} */
  const scores = new Map();
  /** @type {Set<Leaf>} words that no document has */
  const unknown = new Set();
  const loaded = leaves.map((leaf) => {
    if (leaf.kind === "facet") return index.part("facets").then((facets) => facets.matching(index, leaf)).catch(missing);
    if (leaf.kind === "identifier") return index.part("identifiers").then((identifiers) => identifiers.matching(index, leaf.keys)).catch(missing);
    const { terms } = index.root;
    const ranks = leaf.kind === "word" ? ranksOf(index.root, leaf) : terms.length ? leaf.words.map((word) => home(terms, word)) : [];
    return Promise.all(ranks.map((rank) => index.load("t", rank, "terms", readShard).catch(missing)));
  });
  for (const [i, leaf] of leaves.entries()) {
    const had = await loaded[i];
    await pause(signal);
    if (leaf.kind === "facet" || leaf.kind === "identifier") {
      scores.set(leaf, had);
      continue;
    }
    const shards = /** @type {import("./terms.js").Shard[]} */ ([...new Set(had)].filter(Boolean));
    const whole = !had.includes(undefined);
    if (leaf.kind === "word") {
      const forms = formsOf(index.root, leaf, shards);
      if (forms.length || whole) scores.set(leaf, scoresOf(index.root, forms, leaf.field));
      if (!forms.length && whole) unknown.add(leaf);
    } else {
      const forms = leaf.words.map((word) => find(shards, (one) => one === word));
      if (!whole && forms.some((one) => !one.length)) continue;
      let all = both(forms.map((one) => scoresOf(index.root, one, leaf.field)));
      if (forms.length > 1 && all?.some(Boolean)) {
        const rows = await index.part("positions").then((positions) => positions.inRow(index, forms, leaf.field, /** @type {Float64Array} */ (all), signal)).catch(missing);
        all = rows ?? all;
      }
      scores.set(leaf, all);
    }
    leaf.rarity = Math.log(1 + index.root.documents / (1 + (scores.get(leaf)?.filter(Boolean).length ?? 0)));
  }
  return { scores, unknown };
}

/** What all lists have. Lists that are missing don't count. @param {Scores[]} lists @returns {Scores} */
function both(lists) {
  const [first, ...others] = lists.filter((list) => list !== undefined);
  const sum = first?.slice();
  for (const other of others) for (let i = 0; i < other.length; i++) sum[i] = sum[i] && other[i] && sum[i] + other[i];
  return sum;
}

/**
 * @param {Node} node
 * @param {Map<Leaf, Scores>} scores
 * @param {number} documents
 * @returns {Scores}
 */
export function join(node, scores, documents) {
  if (node.kind === "or") {
    const lists = node.parts.map((part) => join(part, scores, documents)).filter((list) => list !== undefined);
    const sum = lists[0]?.slice();
    for (const other of lists.slice(1)) for (let i = 0; i < other.length; i++) sum[i] += other[i];
    return sum;
  }
  if (node.kind !== "and") return scores.get(node);
  const found = node.parts.length ? both(node.parts.map((part) => join(part, scores, documents))) : new Float64Array(documents).fill(FOUND);
  return found && without(found, node, scores);
}

/**
 * @param {Float64Array} found
 * @param {import("./parse.js").And} node
 * @param {Map<Leaf, Scores>} scores
 */
function without(found, node, scores) {
  for (const part of node.without) join(part, scores, found.length)?.forEach((score, i) => {
    if (score) found[i] = 0;
  });
  return found;
}

/**
 * When no document has everything: those that have the most parts, the rarest first.
 * @param {Node} node
 * @param {Map<Leaf, Scores>} scores
 * @param {number} documents
 */
export function best(node, scores, documents) {
  if (node.kind !== "and") return undefined;
  const needed = node.parts.filter(isNeeded);
  const parts = node.parts.filter((part) => !isNeeded(part));
  const lists = parts.map((part) => join(part, scores, documents));
  const found = without(new Float64Array(documents), { ...node, without: [] }, scores);
  const counts = new Uint8Array(documents);
  for (const list of lists) list?.forEach((score, i) => {
    if (score) {
      counts[i]++;
      found[i] += score;
    }
  });
  const allowed = join({ kind: "and", parts: needed, without: node.without }, scores, documents);
  let most = 0;
  for (let i = 0; i < documents; i++) if (counts[i] > most && (!allowed || allowed[i])) most = counts[i];
  if (!most) return undefined;
  let top = -1;
  for (let i = 0; i < documents; i++) {
    if (counts[i] < most || (allowed && !allowed[i])) found[i] = 0;
    else if (top < 0 || found[i] >= found[top]) top = i;
  }
  return { found, missing: parts.filter((_, i) => !lists[i]?.[top]).map(textOf) };
}

/** Whether nobody wants results without it. @param {Node} node @returns {boolean} */
const isNeeded = (node) => node.kind === "facet" || node.kind === "identifier" || ("without" in node && !node.parts.length);

/** A part of a query as typed. @param {Node} node @returns {string} */
export function textOf(node) {
  if ("text" in node && node.text) return node.text;
  if (node.kind === "and" || node.kind === "or") return node.parts.map(textOf).join(node.kind === "or" ? " OR " : " ");
  return node.kind === "identifier" ? node.typed : "";
}

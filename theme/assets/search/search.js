// From a request to the documents that answer it.

import { SearchError } from "./files.js";
import { best, FOUND, join, weigh } from "./match.js";
import { rowsOf } from "./marks.js";
import { identifier, parse } from "./parse.js";
import { pause } from "./pause.js";
import { withSynonyms } from "./synonyms.js";

/**
 * @typedef {import("./engine.js").Index} Index
 * @typedef {import("./parse.js").Leaf} Leaf
 * @typedef {{ query: string, typing?: boolean, filters?: Record<string, { any?: string[], none?: string[] }>, years?: { from?: number, to?: number },
 *   sort?: "relevance" | "newest" | "oldest" | "author" | "title", page?: number }} Request
 * @typedef {{ kind: string, [more: string]: any }} Note
 * What is known of a search: score of each document, which ones each filter lets through, what to mark.
 * @typedef {{ hits: Float64Array, passes: Map<string, Uint8Array>, numbers: Uint32Array, rows: import("./marks.js").Row[], notes: Note[], spelt: string | null }} Found
 */

const MOST_UNITS = 4000;
/** More than there are documents. */
const STEP = 2 ** 22;
const FINE = 2 ** 20;

/**
 * @param {import("./engine.js").Opening} opening
 * @param {Request} request
 * @param {AbortSignal} [signal]
 * @returns {Promise<Found>}
 */
export async function find({ index: opened, part }, request, signal) {
  const query = `${request.query ?? ""}`;
  const { node, leaves, notes, blank } = parse(query.slice(0, MOST_UNITS), request.typing);
  const known = identifier(query);
  const filters = filtersOf(request);
  // What is seldom needed is asked for now, at the same time as the root.
  if (known || leaves.some((leaf) => leaf.kind === "identifier")) part("identifiers").catch(() => {});
  if (filters.length || leaves.some((leaf) => leaf.kind === "facet")) part("facets").catch(() => {});
  if (leaves.some((leaf) => leaf.kind === "phrase")) part("positions").catch(() => {});
  const index = await opened;
  const missing = missingIn(notes);
  const passes = filters.map(([name, filter]) => part("facets").then((facets) => facets.passing(index, name, filter)).catch(missing));
  const ranks = request.sort === "title" || request.sort === "author" ? part("orders").then((orders) => orders.ranks(index, request.sort)).catch(missing) : undefined;

  /** @type {Float64Array | undefined} */
  let hits = blank ? new Float64Array(index.root.documents).fill(FOUND) : undefined;
  let spelt = null;
  if (known && !hits) {
    const named = await part("identifiers").then((identifiers) => identifiers.matching(index, known.keys)).catch(missing);
    if (named?.some(Boolean)) {
      hits = named;
      leaves.length = 0;
      notes.push({ kind: "identifier" });
    }
  }
  if (node && !hits) ({ hits, spelt } = await scored(index, query, { node, leaves, notes }, missing, signal));
  hits ??= new Float64Array(index.root.documents);
  const through = new Map((await Promise.all(passes)).flatMap((pass, i) => pass ? [[filters[i][0], pass]] : []));
  const order = await ranks;
  await pause(signal);
  await nameFields(notes, part);
  return { hits, passes: through, numbers: sorted(hits, [...through.values()], request.sort, order), rows: rowsOf(leaves, index.root.languages), notes, spelt };
}

/**
 * Takes note of a part that is missing, once, and lets the rest go on.
 * @param {Note[]} notes
 * @returns {(cause: any) => undefined}
 */
export const missingIn = (notes) => (cause) => {
  if (!(cause instanceof SearchError)) throw cause;
  if (!notes.some((note) => note.part === cause.part)) notes.push({ kind: "missing", part: cause.part });
  return undefined;
};

/**
 * @param {Request} request
 * @returns {[string, { any?: string[], none?: string[], from?: number, to?: number }][]}
 */
function filtersOf({ filters, years }) {
  const all = new Map(Object.entries(filters ?? {}).filter(([, { any, none }]) => any?.length || none?.length));
  if (Number.isFinite(years?.from) || Number.isFinite(years?.to)) all.set("year", { ...all.get("year"), ...years });
  return [...all];
}

/**
 * @param {Index} index
 * @param {string} query
 * @param {{ node: import("./parse.js").Node, leaves: Leaf[], notes: Note[] }} parsed
 * @param {(cause: any) => undefined} missing
 * @param {AbortSignal} [signal]
 */
async function scored(index, query, { node, leaves, notes }, missing, signal) {
  const { documents } = index.root;
  const tree = withSynonyms(node, index.synonyms, leaves, notes);
  if (leaves.some((leaf) => leaf.kind === "phrase" && leaf.words.length > 1)) index.part("positions").catch(() => {});
  const { scores, unknown } = await weigh(index, leaves, missing, signal);
  const spelt = unknown.size ? await respelt(index, query, unknown, scores, { notes, missing, signal }) : null;
  let hits = join(tree, scores, documents);
  await pause(signal);
  if (hits && !hits.some(Boolean)) {
    const partial = best(tree, scores, documents);
    if (partial) {
      hits = partial.found;
      notes.push({ kind: "partial", missing: partial.missing });
    }
  }
  return { hits, spelt };
}

/**
 * Puts the nearest known words in the place of unknown ones. Answers with the whole query so spelt.
 * @param {Index} index
 * @param {string} query
 * @param {Set<Leaf>} unknown
 * @param {Map<Leaf, any>} scores
 * @param {{ notes: Note[], missing: (cause: any) => undefined, signal?: AbortSignal }} rest
 */
async function respelt(index, query, unknown, scores, { notes, missing, signal }) {
  const words = [...unknown].flatMap((leaf) => leaf.kind === "word" && leaf.wanted && leaf.stems && /^\p{L}{4,24}$/u.test(leaf.text) ? [leaf] : []);
  if (!words.length) return null;
  const used = await index.part("spelling").then((spelling) => Promise.all(words.map((leaf) => spelling.nearest(index, leaf.text, missing)))).catch(missing) ?? [];
  const changed = words.filter((_, i) => used[i]);
  if (!changed.length) return null;
  let spelt = query;
  for (const leaf of changed.toSorted((a, b) => b.from - a.from)) spelt = spelt.slice(0, leaf.from) + used[words.indexOf(leaf)] + spelt.slice(leaf.to);
  notes.push({ kind: "spelling", query: spelt, words: changed.map((leaf) => ({ typed: query.slice(leaf.from, leaf.to), used: used[words.indexOf(leaf)] })) });
  for (const leaf of changed) Object.assign(leaf, { text: used[words.indexOf(leaf)], begins: false });
  const again = await weigh(index, changed, missing, signal);
  for (const [leaf, score] of again.scores) scores.set(leaf, score);
  return spelt;
}

/** @param {Note[]} notes @param {Index["part"]} part */
async function nameFields(notes, part) {
  const unknown = notes.filter((note) => note.kind === "unknown-field");
  if (unknown.length) await part("spelling").then((spelling) => unknown.forEach((note) => note.nearest = spelling.nearestField(note.name))).catch(() => {});
}

/**
 * The documents that are found and pass all filters, in order. By sorting numbers, which browsers do many times faster than sorting with a function.
 * @param {Float64Array} hits
 * @param {Uint8Array[]} passes
 * @param {Request["sort"]} sort
 * @param {Uint32Array} [ranks]
 */
function sorted(hits, passes, sort, ranks) {
  const keys = new Float64Array(hits.length);
  let count = 0;
  for (let i = 0; i < hits.length; i++) {
    if (!hits[i] || passes.some((pass) => !pass[i])) continue;
    const major = ranks ? hits.length - ranks[i] : sort === "newest" ? 0 : sort === "oldest" ? hits.length - i : Math.round(hits[i] * FINE);
    keys[count++] = major * STEP + i;
  }
  return Uint32Array.from(keys.subarray(0, count).sort().reverse(), (key) => key % STEP);
}

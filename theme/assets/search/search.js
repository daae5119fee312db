// From a request to the documents that answer it.

import { pause, SearchError } from "./index.js";
import { FOUND, join, weigh, wordsIn } from "./match.js";
import { rowsOf } from "./results.js";

/**
 * @typedef {import("./engine.js").Index} Index
 * @typedef {{ query: string, typing?: boolean, filters?: Record<string, { any?: string[], none?: string[] }>, years?: { from?: number, to?: number },
 *   sort?: "relevance" | "newest" | "oldest" | "author" | "title", page?: number }} Request
 * @typedef {{ kind: string, [more: string]: any }} Note
 * A query as a tree; blank when it asks for everything. @typedef {{ node?: import("./match.js").Node, leaves: import("./match.js").Leaf[], notes: Note[], blank: boolean }} Parsed
 * What is known of a search: the score of each document, which ones each filter lets through, what to mark, the query with words spelt right.
 * @typedef {{ hits: Float64Array, passes: Map<string, Uint8Array>, numbers: Uint32Array, rows: import("./results.js").Row[], notes: Note[], spelt: string | null }} Found
 */

const MOST_WORDS = 64;
const MOST_UNITS = 4000;
/** More than there are documents. */
const STEP = 2 ** 22;
const FINE = 2 ** 20;
/** Signs that mean something; without them a query is words. */
const SYNTAX = /["“”„«»()|*:]|(?:^|\s)(?:-\S|(?:OR|NOT|AND)\s)/;
/** What identifiers have. */
const DIGITS = /(?:\d\D{0,3}){4}|pm[ci]|doi/i;

/** @param {string} query @param {boolean} [typing] @returns {Parsed} */
function words(query, typing) {
  const leaves = wordsIn(query, MOST_WORDS + 1);
  const notes = leaves.length > MOST_WORDS ? [{ kind: "shortened", words: MOST_WORDS }] : [];
  leaves.length = Math.min(leaves.length, MOST_WORDS);
  const last = leaves[leaves.length - 1];
  if (typing && last?.to === query.length) last.begins = last.typing = true;
  return { node: last && { kind: "and", parts: leaves, without: [] }, leaves, notes, blank: !query.trim() };
}

/**
 * @param {import("./engine.js").Opening} opening
 * @param {Request} request
 * @param {AbortSignal} [signal]
 * @returns {Promise<Found>}
 */
export async function find({ index: opened, part }, request, signal) {
  const query = `${request.query ?? ""}`.slice(0, MOST_UNITS);
  const filters = filtersOf(request);
  /** @type {Note[]} */
  let notes = [];
  const missing = (/** @type {any} */ cause) => missingIn(notes)(cause);
  // What is seldom needed is asked for now, at the same time as the root.
  const named = DIGITS.test(query) && query.trim() ? part("identifier") : undefined;
  const parsing = SYNTAX.test(query) ? part("parse").then((module) => module.parse(query, request.typing)).catch(missing) : undefined;
  const facets = filters.length ? part("facet") : undefined;
  for (const early of [named, facets]) early?.catch(() => {});
  const { node, leaves, notes: parsed, blank } = /** @type {Parsed} */ (await parsing ?? words(query, request.typing));
  notes = [...notes, ...parsed];
  if (`${request.query ?? ""}`.length > MOST_UNITS && !notes.some((note) => note.kind === "shortened")) notes.push({ kind: "shortened", words: MOST_WORDS });
  const index = await opened;
  const passes = filters.map(([name, filter]) => facets?.then((module) => module.passing(index, name, filter)).catch(missing));
  const ranks = request.sort === "title" || request.sort === "author" ? part("orders").then((orders) => orders.ranks(index, request.sort)).catch(missing) : undefined;

  /** @type {Float64Array | undefined} */
  let hits = blank ? new Float64Array(index.root.documents).fill(FOUND) : await named?.then((module) => module.named(index, query)).catch(missing);
  let spelt = null;
  if (hits?.some(Boolean)) {
    if (!blank) {
      leaves.length = 0;
      notes = [...notes.filter((note) => note.kind === "missing"), { kind: "identifier" }];
    }
  } else if (node) ({ hits, spelt } = await scored(index, query, { node, leaves, notes, blank }, missing, signal));
  hits ??= new Float64Array(index.root.documents);
  const through = (await Promise.all(passes)).flatMap((pass, i) => pass ? [/** @type {[string, Uint8Array]} */ ([filters[i][0], pass])] : []);
  const order = await ranks;
  await pause(signal);
  return { hits, passes: new Map(through), numbers: sorted(hits, through.map(([, pass]) => pass), request.sort, order), rows: rowsOf(leaves, index.root.languages), notes, spelt };
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
 * @param {Parsed} parsed
 * @param {(cause: any) => undefined} missing
 * @param {AbortSignal} [signal]
 */
async function scored(index, query, { node, leaves, notes }, missing, signal) {
  const { documents } = index.root;
  const near = () => index.part("near").catch(missing);
  let tree = /** @type {import("./match.js").Node} */ (node);
  const typed = new Set(leaves.flatMap((leaf) => leaf.kind === "phrase" ? leaf.words : leaf.text));
  if (index.synonyms.some((term) => term.every((word) => !word || typed.has(word)))) tree = (await index.part("synonyms").catch(missing))?.withSynonyms(index.root, tree, leaves, notes) ?? tree;
  if (leaves.some((leaf) => leaf.kind === "phrase")) index.part("positions").catch(() => {});
  const { scores, unknown } = await weigh(index, leaves, missing, signal);
  const spelt = unknown.length ? await (await near())?.respelt(index, query, unknown, scores, { notes, missing, signal }) ?? null : null;
  let hits = join(tree, scores, documents);
  await pause(signal);
  if (hits && !hits.some(Boolean)) {
    const partial = (await near())?.partial(tree, scores, documents);
    if (partial) {
      hits = partial.found;
      notes.push({ kind: "partial", missing: partial.missing });
    }
  }
  for (const note of notes) if (note.kind === "unknown-field") note.nearest = (await near())?.field(note.name) ?? null;
  return { hits, spelt };
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

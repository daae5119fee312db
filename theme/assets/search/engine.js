// Searches the catalogue from the reader's own browser. README.md beside this file says how the modules fit together.

import { bytesOf, openFiles, readRoot, SearchError } from "./index.js";
import { cardsOf, marked } from "./results.js";
import { find, missingIn } from "./search.js";
import { fold } from "./text.js";

export { SearchError };

/**
 * @typedef {import("./search.js").Request} Request
 * @typedef {import("./search.js").Note} Note
 * @typedef {import("./search.js").Found} Found
 * @typedef {import("./results.js").Result} Result
 * All numbers in order; results are those of the page. @typedef {{ request: Request, total: number, page: number, pages: number, numbers: Uint32Array, results: Result[], notes: Note[] }} Answer
 * @typedef {{ key: string, label: string | null, count: number, any: boolean, none: boolean }} FacetValue
 * @typedef {{ name: string, values: FacetValue[], more: boolean }} Facet
 * @typedef {{ facet: "title" | "author" | "journal" | "topic", key: string, label: string, count: number, address: string }} Suggestion
 * @typedef {{ spelling: string | null, withoutFilters: number, drop: { facet: string, key: string, count: number }[], broader: { query: string, count: number }[] }} Help
 * @typedef {Awaited<ReturnType<typeof open>>} Index
 * @typedef {{ index: Promise<Index>, part: (name: string) => Promise<any> }} Opening
 * @typedef {ReturnType<typeof openIndex>} Engine
 */

const ON_A_PAGE = 20;
/** As many as a screen shows. */
const ON_A_SCREEN = 8;

/** What is seldom needed, and what readers are told is missing when it cannot be had. @type {Map<string, [string, () => Promise<any>]>} */
const PARTS = new Map(Object.entries({
  parse: ["syntax", () => import("./parse.js")],
  positions: ["positions", () => import("./positions.js")],
  identifier: ["identifiers", () => import("./identifiers.js")],
  facet: ["facets", () => import("./facets.js")],
  orders: ["orders", () => import("./orders.js")],
  near: ["spelling", () => import("./near.js")],
  synonyms: ["synonyms", () => import("./synonyms.js")],
  suggest: ["suggestions", () => import("./suggest.js")],
  excerpt: ["excerpts", () => import("./excerpt.js")],
  items: ["items", () => import("./items.js")],
  help: ["help", () => import("./help.js")],
}));

/** @param {string} name */
function part(name) {
  const [what, load] = /** @type {[string, () => Promise<any>]} */ (PARTS.get(name));
  return load().catch((cause) => {
    throw new SearchError(what, `${name}.js`, cause);
  });
}

/**
 * @param {string} rootUrl
 * @param {string} base
 * @param {string} language
 */
async function open(rootUrl, base, language) {
  const files = openFiles(base);
  const root = await files.load(rootUrl, "root", readRoot);
  const index = {
    files, root, part,
    /** What addresses in the interface language begin with. */
    prefix: root.interfaces.indexOf(language) > 0 ? `${language}/` : "",
    /** The rank of that language among labels. */
    label: Math.max(0, root.interfaces.indexOf(language)),
    /** The words of each term that has synonyms. */
    synonyms: root.synonyms.flat().map((term) => fold(term).split(/[^\p{L}\p{N}]+/u)),
    /**
     * @template T
     * @param {string} folder
     * @param {number} rank
     * @param {string} what
     * @param {(bytes: Uint8Array) => T} read
     */
    load: (folder, rank, what, read) => files.load(root.path(folder, rank), what, read),
    primer: () => files.keep("primer", "cards", async () => bytesOf(await fetch(new URL(root.path("d", 0), files.base)))),
  };
  index.primer().catch(() => {});
  return index;
}

/**
 * Gives up waiting when nobody wants the result any more. What is being loaded is loaded: the next search may need it.
 * @template T
 * @param {AbortSignal | undefined} signal
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
async function until(signal, work) {
  signal?.throwIfAborted();
  return signal ? Promise.race([work(), new Promise((_, fail) => signal.addEventListener("abort", () => fail(signal.reason), { once: true }))]) : work();
}

/**
 * Opens the index; begins to load root and primer at once.
 * @param {string} rootUrl
 * @param {string} base address of the site's root, ending in "/"
 * @param {string} language of the interface
 */
export function openIndex(rootUrl, base, language) {
  const index = open(rootUrl, new URL(base, globalThis.location?.href).href, language);
  index.catch(() => {});
  const opening = { index, part };
  /** @type {WeakMap<Answer, Found>} */
  const known = new WeakMap();

  /** What was found for an answer, looked for again when the answer is a copy. @param {Answer} answer @param {AbortSignal} [signal] */
  const foundFor = async (answer, signal) => known.get(answer) ?? find(opening, answer.request, signal);
  /** @param {string} name @param {(module: any, index: Index) => any} use @param {AbortSignal} [signal] */
  const using = (name, use, signal) => until(signal, async () => {
    const [module, opened] = await Promise.all([part(name), index]);
    return use(module, opened);
  });

  /**
   * @param {Request} request
   * @param {AbortSignal} [signal]
   * @param {(early: Answer) => void} [begin] gets an answer with the first results as soon as these are there, if more are to come
   * @returns {Promise<Answer>}
   */
  const search = (request, signal, begin) => until(signal, async () => {
    const found = await find(opening, request, signal);
    const { numbers, notes } = found;
    const pages = Math.max(1, Math.ceil(numbers.length / ON_A_PAGE));
    const page = Math.min(pages, Math.max(1, Math.floor(request.page ?? 1) || 1));
    const wanted = numbers.subarray((page - 1) * ON_A_PAGE, page * ON_A_PAGE);
    const few = begin ? ON_A_SCREEN : ON_A_PAGE;
    const opened = await index;
    // Asked for in this order and at the same time.
    const [first, others] = [wanted.subarray(0, few), wanted.subarray(few)].map((some) => cardsOf(opened, some, missingIn(notes)));
    /** @param {(Result | null)[]} cards */
    const answer = (cards) => {
      const made = { request, total: numbers.length, page, pages, numbers, results: cards.filter((card) => card !== null), notes };
      known.set(made, found);
      return made;
    };
    const cards = await first;
    if (wanted.length > few) begin?.(answer(cards));
    return answer([...cards, ...await others]);
  });

  return {
    ready: index.then(() => {}),
    search,
    /** @param {Iterable<number>} numbers @returns {Promise<(Result | null)[]>} */
    cards: async (numbers) => cardsOf(await index, numbers, missingIn([])),
    /** @param {Answer} answer @param {string[]} names @param {AbortSignal} [signal] @returns {Promise<Facet[]>} */
    facets: (answer, names, signal) => using("facet", async (facets, opened) => facets.counted(opened, await foundFor(answer, signal), answer, names, signal), signal),
    /** @param {Answer} answer @param {string} name @param {{ filter?: string, limit?: number }} [which] @returns {Promise<FacetValue[]>} */
    facetValues: (answer, name, which = {}) => using("facet", async (facets, opened) => facets.values(opened, await foundFor(answer), answer, name, which)),
    /** @param {string} typed @param {AbortSignal} [signal] @returns {Promise<Suggestion[]>} */
    suggest: (typed, signal) => using("suggest", (suggest, opened) => suggest.suggest(opened, typed, (/** @type {Request} */ request) => find(opening, request, signal)), signal),
    /** @param {Result} result @param {Answer} answer @param {AbortSignal} [signal] @returns {Promise<import("./results.js").Piece[] | null>} */
    excerpt: (result, answer, signal) => using("excerpt", async (excerpt, opened) => excerpt.excerpt(opened, result, (await foundFor(answer)).rows, signal), signal),
    /** @param {string} text @param {Answer} answer @param {string} [language] of the text; without it forms of any language are marked */
    mark: (text, answer, language) => marked(text, known.get(answer)?.rows ?? [], language),
    /** @param {Request} request @returns {Promise<Help>} */
    help: (request) => using("help", (help) => help.help(request, (/** @type {Request} */ other) => find(opening, other))),
    /** @param {string[]} ids @returns {Promise<Map<string, number>>} */
    numberOf: (ids) => using("identifier", (identifiers, opened) => identifiers.numberOf(opened, ids)),
    /** @param {number[]} numbers @returns {Promise<(object | null)[]>} */
    items: (numbers) => using("items", (items, opened) => items.items(opened, numbers)),
  };
}

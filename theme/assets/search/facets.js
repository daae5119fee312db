// Properties of documents: filters, counts, values (FORMAT.md, section 7).

import { Bytes, pause } from "./index.js";
import { FOUND } from "./match.js";
import { fold } from "./text.js";

/**
 * @typedef {import("./engine.js").Index} Index
 * @typedef {import("./engine.js").Answer} Answer
 * @typedef {import("./engine.js").FacetValue} FacetValue
 * @typedef {import("./search.js").Found} Found
 * Values of document i stand from starts[i] up to starts[i + 1]. @typedef {{ starts: Uint32Array, values: Uint32Array }} Column
 * @typedef {{ any?: string[], none?: string[], from?: number, to?: number }} Filter
 */

const MOST_SHOWN = 8;

/** @param {Index} index @param {string} name */
const facetOf = (index, name) => index.root.facets.find((facet) => facet.name === name);

/** @param {Index} index @param {string} name @returns {Promise<Column>} */
async function columnOf(index, name) {
  const facet = facetOf(index, name);
  const { documents } = index.root;
  if (!facet) return { starts: new Uint32Array(documents + 1), values: new Uint32Array() };
  return index.load("f", facet.first, "facets", (bytes) => {
    const file = new Bytes(bytes);
    const starts = new Uint32Array(documents + 1);
    for (let i = 0; i < documents; i++) starts[i + 1] = starts[i] + file.number();
    const values = new Uint32Array(starts[documents]);
    for (let i = 0; i < values.length; i++) values[i] = file.number();
    return { starts, values };
  });
}

/**
 * Key and labels of the values of a chunk.
 * @param {Index} index
 * @param {string} name
 * @param {number} chunk
 * @returns {Promise<string[][]>}
 */
export async function chunkOf(index, name, chunk) {
  const facet = facetOf(index, name);
  if (!facet || chunk + 1 >= facet.files) return [];
  return index.load("f", facet.first + 1 + chunk, "facets", (bytes) => new TextDecoder().decode(bytes).split("\n").slice(0, -1).map((line) => line.split("\t")));
}

/** All values, in order of their numbers. @param {Index} index @param {string} name */
async function all(index, name) {
  const chunks = Math.max(0, (facetOf(index, name)?.files ?? 1) - 1);
  return (await Promise.all(Array.from({ length: chunks }, (_, i) => chunkOf(index, name, i)))).flat();
}

/** The label of a value in the interface language. @param {Index} index @param {string[]} value */
export const labelOf = (index, value) => value.length > 1 ? value[Math.min(index.label + 1, value.length - 1)] : null;

/** @param {string} text */
const plain = (text) => fold(text).replace(/[^\p{L}\p{N}]/gu, "");

/**
 * The numbers of values with given keys. Chunks are loaded in ever greater numbers: what is looked for is mostly in the first.
 * @param {Index} index
 * @param {string} name
 * @param {Iterable<string>} keys
 * @returns {Promise<Map<string, number>>}
 */
async function numbersOf(index, name, keys) {
  const wanted = new Set(keys);
  /** @type {Map<string, number>} */
  const found = new Map();
  const chunks = (facetOf(index, name)?.files ?? 1) - 1;
  for (let from = 0, many = 1; from < chunks && wanted.size; from += many, many *= 4) {
    const some = await Promise.all(Array.from({ length: Math.min(many, chunks - from) }, (_, i) => chunkOf(index, name, from + i)));
    some.flat().forEach(([key], i) => {
      if (wanted.delete(key)) found.set(key, from * index.root.chunkSize + i);
    });
  }
  return found;
}

/** Of each document whether it has one of some values, as 1. @param {Index} index @param {Column} column @param {Set<number>} wanted */
function having({ starts, values }, wanted) {
  const found = new Uint8Array(starts.length - 1);
  for (let i = 0; i < found.length; i++) for (let j = starts[i]; j < starts[i + 1]; j++) if (wanted.has(values[j])) found[i] = 1;
  return found;
}

/**
 * Which documents a filter lets through, as 1.
 * @param {Index} index
 * @param {string} name
 * @param {Filter} filter
 */
export async function passing(index, name, { any = [], none = [], from, to }) {
  const isRange = from !== undefined || to !== undefined;
  const [column, numbers, years] = await Promise.all([columnOf(index, name), numbersOf(index, name, [...any, ...none]), isRange ? all(index, name) : []]);
  const some = having(column, new Set(any.map((key) => numbers.get(key) ?? -1)));
  const bad = having(column, new Set(none.map((key) => numbers.get(key) ?? -1)));
  const inRange = having(column, between(years, from, to));
  return some.map((is, i) => Number((is || !any.length) && !bad[i] && (inRange[i] || !isRange)));
}

/** @param {string[][]} years @param {number} [from] @param {number} [to] */
const between = (years, from, to) => new Set(years.flatMap(([year], i) => Number(year) >= (from ?? -Infinity) && Number(year) <= (to ?? Infinity) ? [i] : []));

/**
 * The documents that a field of a query asks for: a key or label, or how some begin; or years.
 * @param {Index} index
 * @param {{ name: string, text: string }} field
 */
export async function matching(index, { name, text }) {
  const [column, values] = await Promise.all([columnOf(index, name), all(index, name)]);
  const [, from, range, to] = name === "year" ? /^\s*(\d*)\s*(\.\.+|[-–—])?\s*(\d*)\s*$/.exec(text) ?? [] : [];
  const wanted = from || to ? between(values, ...span(from, range, to)) : named(index, values, text, name);
  return Float64Array.from(having(column, wanted), (is) => is && FOUND);
}

/** @param {string} from @param {string} range @param {string} to @returns {[number | undefined, number | undefined]} */
function span(from, range, to) {
  const [first, last] = [from ? Number(from) : undefined, to ? Number(to) : range ? undefined : Number(from)];
  return first !== undefined && last !== undefined && first > last ? [last, first] : [first, last];
}

/** @param {Index} index @param {string[][]} values @param {string} text @param {string} name */
function named(index, values, text, name) {
  const wanted = plain(text);
  const names = name === "language" ? ["en", ...index.root.interfaces].map((tag) => new Intl.DisplayNames([tag], { type: "language", fallback: "none" })) : [];
  const forms = values.map((value) => [...value, ...names.map((one) => languageName(one, value[0]))].map(plain));
  const exact = forms.flatMap((form, i) => form.includes(wanted) ? [i] : []);
  const begins = forms.flatMap((form, i) => wanted && form.some((one) => one.startsWith(wanted)) ? [i] : []);
  // "en" means "en-GB" as well, but "CC-BY-4.0" not "CC-BY-4.0-XY".
  return new Set(exact.length && name !== "language" ? exact : name === "language" ? values.flatMap(([key], i) => exact.includes(i) || plain(key.split("-")[0]) === wanted ? [i] : []) : begins);
}

/** @param {Intl.DisplayNames} names @param {string} tag */
function languageName(names, tag) {
  try {
    return names.of(tag) ?? "";
  } catch {
    // Not a tag that a browser takes.
    return "";
  }
}

/**
 * How many of the found documents have each value, whatever this facet's own filter lets through.
 * @param {Index} index
 * @param {Found} found
 * @param {string} name
 * @param {AbortSignal} [signal]
 */
async function countsOf(index, { hits, passes }, name, signal) {
  const { starts, values } = await columnOf(index, name);
  const others = [...passes].filter(([other]) => other !== name).map(([, pass]) => pass);
  const counts = new Uint32Array(facetOf(index, name)?.values ?? 0);
  await pause(signal);
  for (let i = 0; i < hits.length; i++) {
    if (!hits[i] || others.some((pass) => !pass[i])) continue;
    for (let j = starts[i]; j < starts[i + 1]; j++) counts[values[j]]++;
  }
  return counts;
}

/**
 * What is selected in a facet, by number.
 * @param {Index} index
 * @param {Answer} answer
 * @param {string} name
 */
async function selection(index, { request }, name) {
  const { any = [], none = [] } = new Map(Object.entries(request.filters ?? {})).get(name) ?? {};
  const numbers = await numbersOf(index, name, [...any, ...none]);
  const of = (/** @type {string[]} */ keys) => new Set(keys.flatMap((key) => numbers.get(key) ?? []));
  return { any: of(any), none: of(none) };
}

/**
 * Values with counts, the most first; selected ones always.
 * @param {Index} index
 * @param {Found} found
 * @param {Answer} answer
 * @param {string} name
 * @param {AbortSignal} [signal]
 */
async function ranked(index, found, answer, name, signal) {
  const [counts, selected] = await Promise.all([countsOf(index, found, name, signal), selection(index, answer, name)]);
  const isSelected = (/** @type {number} */ number) => selected.any.has(number) || selected.none.has(number);
  const numbers = [...counts.keys()].filter((number) => counts[number] || isSelected(number)).sort((a, b) => counts[b] - counts[a] || a - b);
  return { counts, selected, isSelected, numbers };
}

/**
 * @param {Index} index
 * @param {string} name
 * @param {number[]} numbers
 * @param {Awaited<ReturnType<typeof ranked>>} ranks
 * @returns {Promise<FacetValue[]>}
 */
async function described(index, name, numbers, { counts, selected }) {
  const { chunkSize } = index.root;
  return Promise.all(numbers.map(async (number) => {
    const value = (await chunkOf(index, name, Math.floor(number / chunkSize)))[number % chunkSize] ?? [""];
    return { key: value[0], label: labelOf(index, value), count: counts[number], any: selected.any.has(number), none: selected.none.has(number) };
  }));
}

/**
 * @param {Index} index
 * @param {Found} found
 * @param {Answer} answer
 * @param {string[]} names
 * @param {AbortSignal} [signal]
 */
export async function counted(index, found, answer, names, signal) {
  const facets = await Promise.all(names.map(async (name) => {
    const ranks = await ranked(index, found, answer, name, signal);
    if (name === "year") {
      const values = await described(index, name, ranks.numbers, ranks);
      return { name, values: values.sort((a, b) => Number(a.key) - Number(b.key)), more: false };
    }
    const first = ranks.numbers.slice(0, MOST_SHOWN);
    const shown = [...first, ...ranks.numbers.slice(MOST_SHOWN).filter(ranks.isSelected)];
    return { name, values: await described(index, name, shown, ranks), more: shown.length < ranks.numbers.length };
  }).map((facet) => facet.catch((cause) => {
    if (cause.part !== "facets") throw cause;
    if (!answer.notes.some((note) => note.part === "facets")) answer.notes.push({ kind: "missing", part: "facets" });
    return null;
  })));
  return facets.filter((facet) => facet !== null);
}

/**
 * All values of a facet, or those with a text in their name.
 * @param {Index} index
 * @param {Found} found
 * @param {Answer} answer
 * @param {string} name
 * @param {{ filter?: string, limit?: number }} which
 */
export async function values(index, found, answer, name, { filter = "", limit = 100 }) {
  const ranks = await ranked(index, found, answer, name);
  const wanted = fold(filter).trim();
  if (!wanted) return described(index, name, ranks.numbers.slice(0, limit), ranks);
  const known = await all(index, name);
  const named = ranks.numbers.filter((number) => fold(`${labelOf(index, known[number] ?? []) ?? known[number]?.[0] ?? ""}`).includes(wanted));
  return described(index, name, named.slice(0, limit), ranks);
}

// What is searched, as the address has it: every state of the page can be shared, and back and forward lead through them.

import { words } from "./dom.js";

/**
 * @typedef {{ any: string[], none: string[] }} Filter
 * @typedef {{ query: string, page: number, sort: string, filters: Record<string, Filter>, years: { from?: number, to?: number } | null }} State
 */

export const sorts = ["relevance", "newest", "oldest", "author", "title"];

const facets = Object.keys(words.facets).filter((name) => name !== "year");

/** @param {string} search The query of an address. @returns {State} What cannot be understood is left out. */
export function read(search) {
  const given = new URLSearchParams(search);
  const all = (/** @type {string} */ name) => [...new Set(given.getAll(name).filter(Boolean))];
  /** @type {Record<string, Filter>} */
  const filters = {};
  for (const name of facets) {
    const filter = { any: all(name), none: all("-" + name) };
    if (filter.any.length + filter.none.length) filters[name] = filter;
  }
  const sort = given.get("sort") ?? "";
  return { query: given.get("q") ?? "", page: Math.max(1, Math.floor(Number(given.get("page"))) || 1), sort: sorts.includes(sort) ? sort : sorts[0], filters, years: readYears(given.get("year") ?? "") };
}

/** "2019..2023", "2019..", "..2023" or "2019". @param {string} text */
export function readYears(text) {
  const [, from, dots, to] = /^(\d{1,4})?(\.\.(\d{1,4})?)?$/.exec(text) ?? [];
  if (!from && !to) return null;
  return { from: from ? Number(from) : undefined, to: to ? Number(to) : dots ? undefined : Number(from) };
}

/** The address of a state, relative to the page. @param {State} state */
export function write({ query, page, sort, filters, years }) {
  const given = new URLSearchParams();
  if (query) given.set("q", query);
  for (const [name, { any, none }] of Object.entries(filters)) {
    for (const key of any) given.append(name, key);
    for (const key of none) given.append("-" + name, key);
  }
  if (years) given.set("year", years.from === years.to ? `${years.from}` : `${years.from ?? ""}..${years.to ?? ""}`);
  if (sort !== sorts[0]) given.set("sort", sort);
  if (page > 1) given.set("page", `${page}`);
  // Of what need not be escaped, two dots and a colon are often there and easier to read.
  const text = given.toString().replace(/%3A/g, ":");
  return text ? "?" + text : "./";
}

/** @param {State} state */
export const isEmpty = (state) => !state.query.trim() && !countFilters(state);

/** @param {State} state */
export const countFilters = ({ filters, years }) => Object.values(filters).reduce((sum, { any, none }) => sum + any.length + none.length, years ? 1 : 0);

// What a reader typed, as a tree. Nothing is an error: what cannot be read is taken as words.

import { fold, tokens } from "./text.js";

const MOST_WORDS = 64;
const DEEPEST = 20;

/**
 * A word with its forms. @typedef {{ kind: "word", text: string, field: number, from: number, to: number, stems: boolean, begins: boolean, typing: boolean, wanted: boolean, compound: number, rarity?: number }} Word
 * Words next to each other. @typedef {{ kind: "phrase", words: string[], text: string, field: number, wanted: boolean, rarity?: number }} Phrase
 * A property. @typedef {{ kind: "facet", name: string, text: string }} Property
 * Forms of an identifier, of which one may be known. @typedef {{ kind: "identifier", keys: string[], typed: string }} Identifier
 * @typedef {Word | Phrase | Property | Identifier} Leaf
 * All parts, but nothing that is in one of the others. @typedef {{ kind: "and", parts: Node[], without: Node[] }} And
 * One of the parts; with a text of its own for synonyms of it. @typedef {{ kind: "or", parts: Node[], text?: string }} Or
 * @typedef {Leaf | And | Or} Node
 */

/** @type {Map<string, number | string>} bits of a field mask, names of facets, kinds of identifiers */
const FIELDS = new Map();
for (const [names, meaning] of /** @type {[string, number | string][]} */ ([
  ["title titulo", 1], ["finding findings hallazgo hallazgos resultado", 2], ["topic topics tema temas", 4], ["author authors autor autora autores", 8],
  ["abstract resumen", 16], ["journal revista", 32], ["year ano", "year"], ["licence license licencia", "licence"], ["type tipo", "type"],
  ["design diseno", "design"], ["status estado", "status"], ["language idioma lengua", "language"], ["kind clase", "kind"], ["certainty certeza", "certainty"],
  ["doi", "doi:"], ["pmid", "pmid:"], ["pmcid", "pmcid:"], ["issn", "issn:"], ["id", "id:"],
])) for (const name of names.split(" ")) FIELDS.set(name, meaning);

const SPACE = /\s+/y;
const FIELD = /([\p{L}\p{M}]+):(?![\s/])|([\p{L}\p{M}]+):(?=\s+\S)/uy;
const QUOTED = /["“”„«]([^"“”»]*)(["“”»]?)/y;
const WORD = /[^\s()"“”„«»]+/y;
const ALL = /\S+/y;

/** All fields by name. */
export const fieldNames = () => [...FIELDS.keys()];

/**
 * @param {string} text
 * @param {boolean} [typing] whether the last word may be the beginning of one
 */
export function parse(text, typing = false) {
  /** @type {any[]} */
  const notes = [];
  /** @type {Leaf[]} */
  const leaves = [];
  let at = 0;
  let words = 0;
  let ignored = 0;
  /** @type {number | string} */
  let field = 0;
  let not = false;
  const frame = () => ({ /** @type {And[]} */ any: [all()], field, not });
  const stack = [frame()];
  const top = () => stack[stack.length - 1];
  /** @param {RegExp} pattern */
  const take = (pattern) => {
    pattern.lastIndex = at;
    const taken = pattern.exec(text);
    if (taken) at = pattern.lastIndex;
    return taken;
  };

  /** Puts a node where it stands and forgets what was said of it. @param {Node | undefined} node @param {boolean} negative */
  const put = (node, negative) => {
    const { any } = top();
    if (node) any[any.length - 1][negative ? "without" : "parts"].push(node);
    not = false;
    field = top().field;
  };
  /** @param {Leaf[]} found */
  const leaf = (found) => {
    leaves.push(...found);
    if (found.length < 2 || !not) for (const one of found.length ? found : [undefined]) put(one, not);
    else put({ ...all(), parts: found }, true);
  };
  const close = () => {
    const { any, not: negative } = top();
    stack.pop();
    put(joined(any), negative);
  };
  const wanted = () => !not && stack.every((one) => !one.not);

  /** @param {string} value @param {boolean} quoted @param {number} from */
  const item = (value, quoted, from) => {
    if (typeof field === "string") {
      words++;
      if (field.endsWith(":")) return leaf([{ kind: "identifier", keys: keysOf(field, value), typed: value }]);
      return leaf([{ kind: "facet", name: field, text: value }]);
    }
    const found = tokens(value);
    const cut = found.filter((token) => token.span < 2).slice(0, MOST_WORDS - words);
    const mask = field;
    words += cut.length;
    if (quoted) return leaf(cut.length ? [{ kind: "phrase", words: cut.map((token) => token.text), text: value, field: mask, wanted: wanted() }] : []);
    leaf(cut.map((token, i) => {
      const last = i === cut.length - 1;
      const star = last && value.endsWith("*");
      const end = last && typing && at === text.length;
      const start = from + token.start;
      const whole = found.find((one) => one.span > 1 && one.start <= token.start && one.start + one.length > token.start);
      return {
        kind: "word", text: token.text, field: mask, from: start, to: start + token.length, stems: !star, begins: star || end, typing: end && !star,
        wanted: wanted(), compound: whole ? from + whole.start + 1 : 0,
      };
    }));
  };

  const named = () => {
    const start = at;
    const match = take(FIELD);
    if (!match) return false;
    const name = match[1] ?? match[2];
    const known = FIELDS.get(fold(name));
    if (known !== undefined) {
      field = known;
      return true;
    }
    if (match[1]) notes.push({ kind: "unknown-field", name, nearest: null });
    at = start;
    return false;
  };

  while (at < text.length) {
    if (words >= MOST_WORDS) {
      notes.push({ kind: "shortened", words: MOST_WORDS });
      break;
    }
    if (take(SPACE)) continue;
    const sign = text[at];
    if (sign === "(") {
      at++;
      if (stack.length > DEEPEST) ignored++;
      else {
        stack.push(frame());
        not = false;
      }
    } else if (sign === ")") {
      at++;
      if (ignored) ignored--;
      else if (stack.length > 1) close();
    } else if (sign === "-" && typeof field !== "string" && /[^\s-]/.test(text[at + 1] ?? " ")) {
      at++;
      not = !not;
    } else if (typeof field !== "string" && named()) continue;
    else {
      const quoted = take(QUOTED);
      if (quoted) {
        if (!quoted[2]) notes.push({ kind: "unclosed", what: "\"" });
        item(quoted[1], true, at);
        continue;
      }
      const from = at;
      const word = take(typeof field === "string" && field.endsWith(":") ? ALL : WORD)?.[0] ?? text[at++];
      if (word === "OR" || /^\|+$/.test(word)) top().any.push(all());
      else if (word === "NOT") not = !not;
      else if (word !== "AND") {
        // A bracket that closes a group is not part of an identifier.
        const extra = /\)*$/.exec(word)?.[0].length ?? 0;
        const own = word.split("(").length - word.split(")").length + extra;
        at -= Math.max(0, extra - Math.max(0, own));
        item(text.slice(from, at), false, from);
      }
    }
  }
  if (stack.length > 1) notes.push({ kind: "unclosed", what: "(" });
  while (stack.length > 1) close();
  return { node: joined(stack[0].any), leaves, notes, blank: /^[\s"()*:|-]*$/.test(text) };
}

/** @returns {And} */
const all = () => ({ kind: "and", parts: [], without: [] });

/** @param {And[]} any @returns {Node | undefined} */
function joined(any) {
  const parts = any.filter((one) => one.parts.length || one.without.length).map((one) => one.parts.length === 1 && !one.without.length ? one.parts[0] : one);
  return parts.length > 1 ? { kind: "or", parts } : parts[0];
}

/**
 * The keys under which an identifier may stand in the table (FORMAT.md, section 9): as typed, without the address around it and without a version.
 * @param {string} kind "doi:", "pmid:"…
 * @param {string} value
 */
export function keysOf(kind, value) {
  const lower = value.trim().toLowerCase();
  if (kind === "doi:") {
    const doi = /10\.\d{4,9}\/\S+/.exec(lower)?.[0] ?? lower;
    return [...new Set([doi, doi.replace(/[?#].*$/, ""), doi.replace(/[^a-z0-9)]+$/, ""), doi.replace(/[^a-z0-9]+$/, ""), doi.replace(/[./]?v\d+$/, "")])].map((one) => kind + one);
  }
  const digits = /\d+/.exec(lower)?.[0] ?? "";
  if (kind === "pmid:") return [kind + digits];
  if (kind === "pmcid:") return [`${kind}pmc${digits}`];
  if (kind === "issn:") return [kind + lower.replace(/[^\dx]/g, "").replace(/^(.{4})/, "$1-")];
  return [kind + lower];
}

/**
 * The identifier that a query consists of, in any form; undefined for other queries.
 * @param {string} query
 * @returns {Identifier | undefined}
 */
export function identifier(query) {
  let text = query.trim();
  try {
    text = decodeURIComponent(text);
  } catch {
    // A percent sign of its own.
  }
  if (text.length > 500) return undefined;
  /** @param {string} kind @param {string} value @returns {Identifier} */
  const found = (kind, value) => ({ kind: "identifier", keys: keysOf(kind, value), typed: query });
  const [, doi] = /^(?:<?https?:\/\/\S*?\/?|(?:info:|urn:)?doi[:/]?\s*|(?:dx\.|www\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/i.exec(text) ?? [];
  if (doi) return found("doi:", doi);
  const [, pmc] = /^(?:https?:\/\/\S*\/|pmcid:?\s*)?(pmc\s?\d+)(?:\.\d+)?\/?(?:[?#]\S*)?$/i.exec(text) ?? [];
  if (pmc) return { ...found("pmcid:", pmc), keys: [...keysOf("pmcid:", pmc), ...keysOf("id:", text), ...keysOf("id:", pmc)] };
  const [, pmid] = /^(?:https?:\/\/\S*(?:pubmed|\/med)\S*?\/|pmid:?\s*|pubmed:?\s*)(\d+)(?:\.\d+)?\/?(?:[?#]\S*)?$/i.exec(text) ?? [];
  if (pmid) return found("pmid:", pmid);
  if (/^(?:e?issn:?\s*)?\d{4}-\d{3}[\dx]$/i.test(text)) return found("issn:", text);
  if (/^\d{5,9}$/.test(text)) return { ...found("pmid:", text), keys: [`pmid:${text}`, `id:${text}`] };
  return /^(?=(?:\D*\d){4})(?!\d+$)[\w.-]{5,}$/.test(text) ? found("id:", text) : undefined;
}

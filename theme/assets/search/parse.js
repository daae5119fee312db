// A query with signs that mean something, as a tree. Nothing is an error: what cannot be read is taken as words.

import { wordsIn } from "./match.js";
import { fold } from "./text.js";

const MOST_WORDS = 64;
const DEEPEST = 20;

/**
 * @typedef {import("./match.js").Leaf} Leaf
 * @typedef {import("./match.js").Node} Node
 * @typedef {import("./match.js").And} And
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
  /** @param {string} value @param {boolean} quoted @param {number} from */
  const item = (value, quoted, from) => {
    if (typeof field === "string") {
      words++;
      return leaf([field.endsWith(":") ? { kind: "identifier", name: field, text: value } : { kind: "facet", name: field, text: value }]);
    }
    const found = wordsIn(value, MOST_WORDS - words, { field, from, wanted: !not && stack.every((one) => !one.not) });
    words += found.length;
    if (quoted) return leaf(found.length ? [{ kind: "phrase", words: found.map((word) => word.text), text: value, field, wanted: found[0].wanted }] : []);
    const last = found[found.length - 1];
    const star = value.endsWith("*");
    const end = typing && at === text.length;
    if (last) Object.assign(last, { stems: !star, begins: star || end, typing: end && !star });
    return leaf(found);
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

// Abbreviations and terms of the glossary that mean the same.

import { wordsIn } from "./match.js";

/**
 * @typedef {import("./match.js").Node} Node
 * @typedef {import("./match.js").Leaf} Leaf
 * A form of a term, its words, and the other forms. @typedef {{ words: string[], others: { text: string, words: string[] }[] }} Form
 */

/**
 * All forms, those of most words first.
 * @param {string[][]} groups
 * @returns {Form[]}
 */
function formsOfTerms(groups) {
  return groups.flatMap((group) => {
    const forms = group.map((text) => ({ text, words: wordsOf(text) })).filter((form) => form.words.length);
    return forms.map((form) => ({ words: form.words, others: forms.filter((other) => other.words.join(" ") !== form.words.join(" ")) }));
  }).sort((a, b) => b.words.length - a.words.length);
}

/** @param {string} text */
const wordsOf = (text) => wordsIn(text, 64).map((word) => word.text);

/** @type {WeakMap<import("./index.js").Root, Form[]>} */
const known = new WeakMap();

/**
 * Puts other forms beside each form that a query has, as words in a row or as a phrase.
 * @param {import("./index.js").Root} root
 * @param {Node} node
 * @param {Leaf[]} leaves receives the new leaves
 * @param {any[]} notes
 * @returns {Node}
 */
export function withSynonyms(root, node, leaves, notes) {
  const forms = known.get(root) ?? formsOfTerms(root.synonyms);
  known.set(root, forms);
  if (node.kind === "or") return { ...node, parts: node.parts.map((part) => withSynonyms(root, part, leaves, notes)) };
  if (node.kind !== "and") return expanded([node], forms, leaves, notes)[0];
  return { ...node, parts: expanded(node.parts.map((part) => "parts" in part ? withSynonyms(root, part, leaves, notes) : part), forms, leaves, notes) };
}

/**
 * @param {Node[]} parts
 * @param {Form[]} forms
 * @param {Leaf[]} leaves
 * @param {any[]} notes
 */
function expanded(parts, forms, leaves, notes) {
  /** @type {Node[]} */
  const found = [];
  for (let i = 0; i < parts.length;) {
    const form = forms.find((one) => stands(one.words, parts, i));
    const first = parts[i];
    if (!form || (first.kind !== "word" && first.kind !== "phrase")) {
      found.push(first);
      i++;
      continue;
    }
    const row = parts.slice(i, i += first.kind === "phrase" ? 1 : form.words.length);
    const text = row.map((part) => /** @type {any} */ (part).text).join(" ");
    /** @type {Leaf[]} */
    const others = form.others.map((other) => ({ ...other, kind: "phrase", field: first.field, wanted: first.wanted, group: text, isSynonym: true }));
    for (const part of row) Object.assign(part, { group: text });
    leaves.push(...others);
    notes.push({ kind: "synonym", typed: text, also: form.others.map((other) => other.text) });
    found.push({ kind: "or", text, parts: [row.length > 1 ? { kind: "and", parts: row, without: [] } : first, ...others] });
  }
  return found;
}

/** @param {string[]} words @param {Node[]} parts @param {number} at */
function stands(words, parts, at) {
  const first = parts[at];
  if (first.kind === "phrase") return words.length > 1 && words.length === first.words.length && words.every((word, i) => word === first.words[i]);
  return words.every((word, i) => {
    const part = parts[at + i];
    return part?.kind === "word" && part.text === word && part.stems && first.kind === "word" && part.field === first.field;
  });
}

// BibTeX in UTF-8, for BibTeX, biber and everything that reads their files.

import { fold } from "../text.js";
import { dateParts, familyOf, oneLine, pageRange } from "./values.js";

/** CSL types to entry types; what is no one's is misc. */
const TYPES = new Map([
  ["article-journal", "article"], ["article-magazine", "article"], ["article-newspaper", "article"], ["book", "book"], ["chapter", "incollection"],
  ["manuscript", "unpublished"], ["paper-conference", "inproceedings"], ["report", "techreport"], ["thesis", "phdthesis"],
]);
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** What has a meaning to TeX, as it is written to mean itself; readers count braces whatever stands before them. @type {Record<string, string>} */
const SIGNS = {
  "\\": "\\textbackslash{}", "{": "\\textbraceleft{}", "}": "\\textbraceright{}", "$": "\\$", "&": "\\&", "%": "\\%", "#": "\\#", _: "\\_", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}",
  "`": "\\textasciigrave{}", "<": "\\textless{}", ">": "\\textgreater{}",
};

/** @param {Record<string, any>[]} items */
export function write(items) {
  const keys = new Set();
  return items.map((item) => entry(item, ownKey(item, keys))).join("\n");
}

/** @param {Record<string, any>} item @param {string} key */
function entry(item, key) {
  const type = TYPES.get(item.type) ?? "misc";
  const [year, month] = dateParts(item);
  const container = type === "article" ? "journal" : type === "misc" ? "howpublished" : "booktitle";
  const publisher = type === "techreport" ? "institution" : type === "phdthesis" ? "school" : "publisher";
  /** @type {[string, unknown][]} */
  const fields = [
    ["author", names(item.author)], ["editor", names(item.editor)], ["title", braced(item.title)], [container, text(item["container-title"])],
    ["year", year], ["volume", text(item.volume)], ["number", text(type === "article" ? item.issue : item.issue ?? item.number)], ["eid", type === "article" ? text(item.number) : ""], ["pages", pageRange(item).map(text).join("--")],
    [publisher, text(item.publisher)], ["address", text(item["publisher-place"])], ["issn", text(item.ISSN)], ["isbn", text(item.ISBN)],
    ["doi", verbatim(item.DOI)], ["pmid", text(item.PMID)], ["pmcid", text(item.PMCID)], ["url", verbatim(item.URL)], ["langid", text(item.language)], ["keywords", text(item.keyword)],
    ["note", text(item.note)], ["annote", text(item.annote)],
  ];
  const lines = fields.filter(([, value]) => value !== undefined && value !== "").map(([name, value]) => `  ${name} = {${value}}`);
  if (month) lines.push(`  month = ${MONTHS[month - 1]}`);
  return `@${type}{${key},\n${lines.join(",\n")}\n}\n`;
}

/** Unlike elsewhere a suffix stands before the given name. @param {Record<string, string>[]} [list] */
function names(list = []) {
  return list.map((name) => (name.literal ? braced(name.literal) : [familyOf(name), name.suffix, name.given].filter(Boolean).map(part).join(", "))).join(" and ");
}

/** What would be read as two names, or as parts of one, is braced. @param {string} value */
function part(value) {
  return /,|\band\b/i.test(value) ? braced(value) : text(value);
}

/** Inner braces keep capitals, and the words of a group together. @param {string} [value] */
function braced(value) {
  return value && `{${text(value)}}`;
}

/** Two hyphens, apostrophes or commas would become a dash or quotation marks. @param {string} [value] */
function text(value) {
  return value && oneLine(value).replace(/([-',])(?=\1)|[\\{}$&%#_~^`<>]/g, (sign, mark) => (mark ? `${mark}{}` : SIGNS[sign] ?? sign));
}

/** Addresses are read as they stand; only braces would end the field. @param {string} [value] */
function verbatim(value) {
  return value && oneLine(value).replace(/[{}\\]/g, encodeURIComponent);
}

/**
 * Family name and year in plain letters, and the record's id: the key that the site's own files have, unless the record brings one.
 * @param {Record<string, any>} item
 * @param {Set<string>} keys those taken
 */
function ownKey(item, keys) {
  const name = item.author?.[0];
  const stem = plain(name?.family ?? name?.literal ?? "") + (dateParts(item)[0] ?? "");
  const own = item["citation-key"];
  const key = /^[\w.:-]{1,100}$/.test(own ?? "") && !keys.has(own) ? own : stem ? `${stem}-${item.id}` : item.id;
  keys.add(key);
  return key;
}

/** @param {string} value */
function plain(value) {
  return fold(value).replace(/[^a-z0-9]/g, "");
}

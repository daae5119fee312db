// RIS, as Zotero, EndNote and Mendeley read it; PMID and PMCID stand where PubMed puts them.

import { dateParts, invertedName, oneLine, pageRange, twoDigits } from "./values.js";

/** CSL types to those of RIS. */
const TYPES = new Map([
  ["article-journal", "JOUR"], ["article-magazine", "MGZN"], ["article-newspaper", "NEWS"], ["article", "UNPB"], ["book", "BOOK"], ["chapter", "CHAP"],
  ["dataset", "DATA"], ["entry-dictionary", "DICT"], ["entry-encyclopedia", "ENCYC"], ["legislation", "STAT"], ["manuscript", "UNPB"], ["paper-conference", "CPAPER"],
  ["report", "RPRT"], ["software", "COMP"], ["thesis", "THES"], ["webpage", "ELEC"],
]);

/** @param {Record<string, any>[]} items */
export function write(items) {
  return items.map(entry).join("\r\n");
}

/** @param {Record<string, any>} item */
function entry(item) {
  const [first, last] = pageRange(item);
  const lines = [
    ["TY", TYPES.get(item.type) ?? "GEN"],
    ...names("AU", item.author), ...names("ED", item.editor),
    ["TI", item.title], ["T2", item["container-title"]], ["J2", item["container-title-short"]],
    ["PY", dateParts(item)[0]], ["DA", date(item)], ["VL", item.volume], ["IS", item.issue], ["SP", first], ["EP", last], ["M1", item.number],
    ["PB", item.publisher], ["CY", item["publisher-place"]], ["SN", item.ISSN ?? item.ISBN],
    ["DO", item.DOI], ["AN", item.PMID], ["C2", item.PMCID], ["UR", item.URL], ["LA", item.language],
    ...(item.keyword ?? "").split(", ").map((/** @type {string} */ word) => ["KW", word]),
    ["N1", item.note], ["N1", item.license], ["N1", item.annote],
  ];
  const filled = lines.filter(([, value]) => value !== undefined && value !== "");
  return [...filled, ["ER", ""]].map(([tag, value]) => `${tag}  - ${oneLine(String(value))}`).join("\r\n") + "\r\n";
}

/** @param {string} tag @param {Record<string, string>[]} [list] */
function names(tag, list = []) {
  return list.map((name) => [tag, invertedName(name)]);
}

/** Four parts between slashes, of which the last is for words such as a season. @param {Record<string, any>} item */
function date(item) {
  const [year, ...rest] = dateParts(item);
  return year === undefined ? "" : [year, ...rest.map(twoDigits), "", "", ""].slice(0, 4).join("/");
}

// A table (RFC 4180) that spreadsheets open: UTF-8 with its mark, lines that end in CR LF.

import { dateParts, invertedName, twoDigits } from "./values.js";

/** @type {[string, (item: Record<string, any>) => unknown][]} */
const COLUMNS = [
  ["id", (item) => item.id],
  ["type", (item) => item.type],
  ["title", (item) => item.title],
  ["authors", (item) => (item.author ?? []).map(invertedName).join("; ")],
  ["year", (item) => dateParts(item)[0]],
  ["date", (item) => dateParts(item).map((part, i) => (i ? twoDigits(part) : part)).join("-")],
  ["journal", (item) => item["container-title"]],
  ["volume", (item) => item.volume],
  ["issue", (item) => item.issue],
  ["pages", (item) => item.page],
  ["doi", (item) => item.DOI],
  ["pmid", (item) => item.PMID],
  ["pmcid", (item) => item.PMCID],
  ["issn", (item) => item.ISSN],
  ["url", (item) => item.URL],
  ["licence", (item) => item.license],
  ["status", (item) => item.status],
  ["note", (item) => item.annote],
];

/** @param {Record<string, any>[]} items */
export function write(items) {
  const rows = [COLUMNS.map(([name]) => name), ...items.map((item) => COLUMNS.map(([, value]) => value(item)))];
  return "\uFEFF" + rows.map((row) => row.map(cell).join(",") + "\r\n").join("");
}

/** What a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection), and so does what would look as if it had got one. @param {unknown} value */
function cell(value) {
  const text = String(value ?? "").replace(/\u0000/g, "");
  const safe = /^'*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

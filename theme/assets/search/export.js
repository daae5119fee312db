// Files of references, made in the browser from the items of the index.

/** A CSL-JSON item (CSL 1.0.2) as far as the formats use it. @typedef {Record<string, any>} Item */

/** @typedef {{ module: () => Promise<{ write: (items: Item[]) => string }>, type: string, extension: string }} Format */

/** @type {Map<string, Format>} */
export const FORMATS = new Map([
  ["ris", { module: () => import("./formats/ris.js"), type: "application/x-research-info-systems", extension: "ris" }],
  ["bibtex", { module: () => import("./formats/bibtex.js"), type: "application/x-bibtex", extension: "bib" }],
  ["csl", { module: () => import("./formats/csl.js"), type: "application/vnd.citationstyles.csl+json", extension: "json" }],
  ["csv", { module: () => import("./formats/csv.js"), type: "text/csv", extension: "csv" }],
  ["references", { module: () => import("./formats/references.js"), type: "text/plain", extension: "txt" }],
]);

/**
 * The text of a file, in the order of the numbers. Documents that are no records are passed over.
 * @param {string} format a key of FORMATS
 * @param {ArrayLike<number>} numbers documents of the index
 * @param {{ items: (numbers: number[]) => Promise<(Item | null)[]> }} engine
 * @param {Map<string, string>} [notes] the reader's notes, by the record's id
 */
export async function textOf(format, numbers, engine, notes) {
  const { module } = /** @type {Format} */ (FORMATS.get(format));
  const [{ write }, items] = await Promise.all([module(), engine.items(Array.from(numbers))]);
  return write(items.filter((item) => item !== null).map((item) => annotated(/** @type {Item} */ (item), notes?.get(item?.id))));
}

/**
 * Hands the reader a file of it.
 * @param {string} format
 * @param {ArrayLike<number>} numbers
 * @param {{ items: (numbers: number[]) => Promise<(Item | null)[]> }} engine
 * @param {Map<string, string>} [notes]
 */
export async function download(format, numbers, engine, notes) {
  const { type, extension } = /** @type {Format} */ (FORMATS.get(format));
  const url = URL.createObjectURL(new Blob([await textOf(format, numbers, engine, notes)], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `records.${extension}`;
  link.click();
  // The browser reads the address when the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** @param {Item} item @param {string} [note] @returns {Item} */
function annotated(item, note) {
  return note ? { ...item, annote: note } : item;
}

// The root of the index: names of all other files, and what must be known before any is loaded (FORMAT.md, section 3).

import { Bytes } from "./bytes.js";
import { stem } from "./stem.js";

/** @typedef {ReturnType<typeof readRoot>} Root */

/** @param {Uint8Array} buffer */
export function readRoot(buffer) {
  const file = new Bytes(buffer);
  const number = () => file.number();
  const text = () => file.text();
  if (String.fromCharCode(...file.bytes(3)) !== "ESS" || number() !== 1) throw new Error("Another format");
  const [documents, blockSize, chunkSize] = file.list(number, 3);
  const [languages, interfaces] = [file.list(text), file.list(text)];
  const terms = file.sorted();
  /** @type {Map<string, string[]>} words that stand far from their stem, by language and stem */
  const strays = new Map();
  file.sorted((word) => {
    const language = file.buffer[file.at++];
    const key = language + stem(languages[language], word);
    strays.set(key, [...strays.get(key) ?? [], word]);
  });
  const primer = number();
  number();
  const packSize = number();
  const blocks = file.list(number);
  const facets = file.list(() => ({ name: text(), values: number(), files: number(), first: 0 }));
  number();
  const [itemSize, items, identifiers] = file.list(number, 3);
  const suggestions = file.sorted();
  const spelling = file.sorted();
  const synonyms = file.list(() => file.list(text));

  // Hashes of the files by folder.
  const from = new Map();
  const begin = (/** @type {string} */ folder, /** @type {number} */ count) => {
    from.set(folder, file.at);
    file.at += 5 * count;
  };
  begin("t", terms.length);
  begin("d", 1);
  begin("c", Math.ceil(blocks.length / packSize));
  from.set("f", file.at);
  for (let i = 0, first = 0; i < facets.length; first += facets[i++].files) facets[i].first = first;
  file.at += 5 * facets.reduce((sum, facet) => sum + facet.files, 0);
  begin("o", 2);
  begin("x", items);
  begin("i", identifiers);
  begin("s", suggestions.length);
  begin("w", spelling.length);
  if (file.at !== buffer.length) throw new Error("Not as long as it says");

  return {
    documents, blockSize, chunkSize, languages, interfaces, terms, strays, primer, packSize, blocks, facets, itemSize, items, identifiers, suggestions,
    spelling, synonyms,
    /**
     * The path of a file from the site's root.
     * @param {string} folder
     * @param {number} rank
     */
    path: (folder, rank) => pathOf(folder, buffer.subarray(from.get(folder) + 5 * rank)),
  };
}

/**
 * @param {string} folder
 * @param {Uint8Array} hash
 */
export const pathOf = (folder, hash) => `search/${folder}/${Array.from(hash.subarray(0, 5), (byte) => byte.toString(16).padStart(2, "0")).join("")}.bin`;

// Records by DOI, PMID, PMCID, ISSN or id (FORMAT.md, section 9).

import { Bytes } from "./bytes.js";
import { FOUND } from "./match.js";

/** @typedef {import("./engine.js").Index} Index */

/** FNV-1a of 32 bits. @param {Uint8Array} bytes */
const hash = (bytes) => bytes.reduce((sum, byte) => Math.imul(sum ^ byte, 16777619), 2166136261 | 0) >>> 0;

/** Documents by hash and check, as one number. @param {Uint8Array} buffer */
function readTable(buffer) {
  const file = new Bytes(buffer);
  const keys = file.list(() => file.bytes(6).reduce((sum, byte) => sum * 256 + byte, 0));
  return new Map(keys.map((key) => {
    const documents = new Uint32Array(file.number());
    file.ascending(documents, 0, documents.length);
    return [key, documents];
  }));
}

/** @param {Index} index @param {string} key @returns {Promise<Uint32Array>} */
async function documentsOf(index, key) {
  const { identifiers } = index.root;
  if (!identifiers) return new Uint32Array();
  const bytes = new TextEncoder().encode(key);
  const forward = hash(bytes);
  const table = await index.load("i", Math.floor(forward / 2 ** 32 * identifiers), "identifiers", readTable);
  return table.get(forward * 65536 + (hash(bytes.reverse()) & 65535)) ?? new Uint32Array();
}

/**
 * Finds the records of the first key that is known.
 * @param {Index} index
 * @param {string[]} keys
 */
export async function matching(index, keys) {
  const scores = new Float64Array(index.root.documents);
  const lists = await Promise.all(keys.map((key) => documentsOf(index, key)));
  for (const number of lists.find((list) => list.length) ?? []) scores[number] = FOUND;
  return scores;
}

/**
 * @param {Index} index
 * @param {string[]} ids of records, also former ones
 */
export async function numberOf(index, ids) {
  const lists = await Promise.all(ids.map((id) => documentsOf(index, `id:${id.toLowerCase()}`)));
  return new Map(ids.flatMap((id, i) => lists[i].length ? [[id, lists[i][0]]] : []));
}

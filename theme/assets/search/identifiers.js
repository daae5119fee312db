// Records by DOI, PMID, PMCID, ISSN or id (FORMAT.md, section 9).

import { Bytes } from "./index.js";
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
 * The records of the first key that is known.
 * @param {Index} index
 * @param {string[]} keys
 */
async function first(index, keys) {
  const scores = new Float64Array(index.root.documents);
  const lists = await Promise.all(keys.map((key) => documentsOf(index, key)));
  for (const number of lists.find((list) => list.length) ?? []) scores[number] = FOUND;
  return scores;
}

/**
 * Records that a field of a query asks for.
 * @param {Index} index
 * @param {import("./match.js").Identifier} field
 */
export const matching = (index, { name, text }) => first(index, keysOf(name, text));

/**
 * Records that a whole query names; undefined when it is no identifier.
 * @param {Index} index
 * @param {string} query
 */
export async function named(index, query) {
  const keys = identifier(query);
  return keys && first(index, keys);
}

/**
 * @param {Index} index
 * @param {string[]} ids of records, also former ones
 */
export async function numberOf(index, ids) {
  const lists = await Promise.all(ids.map((id) => documentsOf(index, `id:${id.toLowerCase()}`)));
  return new Map(ids.flatMap((id, i) => lists[i].length ? [[id, lists[i][0]]] : []));
}

/**
 * The keys under which an identifier may stand in the table (FORMAT.md, section 9): as typed, without the address around it and without a version.
 * @param {string} kind "doi:", "pmid:"…
 * @param {string} value
 */
function keysOf(kind, value) {
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
 * The keys of the identifier that a query consists of, in any form; undefined for other queries.
 * @param {string} query
 */
function identifier(query) {
  let text = query.trim();
  try {
    text = decodeURIComponent(text);
  } catch {
    // A percent sign of its own.
  }
  if (text.length > 500) return undefined;
  const [, doi] = /^(?:<?https?:\/\/\S*?\/?|(?:info:|urn:)?doi[:/]?\s*|(?:dx\.|www\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/i.exec(text) ?? [];
  if (doi) return keysOf("doi:", doi);
  const [, pmc] = /^(?:https?:\/\/\S*\/|pmcid:?\s*)?(pmc\s?\d+)(?:\.\d+)?\/?(?:[?#]\S*)?$/i.exec(text) ?? [];
  if (pmc) return [...keysOf("pmcid:", pmc), ...keysOf("id:", text), ...keysOf("id:", pmc)];
  const [, pmid] = /^(?:https?:\/\/\S*(?:pubmed|\/med)\S*?\/|pmid:?\s*|pubmed:?\s*)(\d+)(?:\.\d+)?\/?(?:[?#]\S*)?$/i.exec(text) ?? [];
  if (pmid) return keysOf("pmid:", pmid);
  if (/^(?:e?issn:?\s*)?\d{4}-\d{3}[\dx]$/i.test(text)) return keysOf("issn:", text);
  if (/^\d{5,9}$/.test(text)) return [`pmid:${text}`, `id:${text}`];
  return /^(?=(?:\D*\d){4})(?!\d+$)[\w.-]{5,}$/.test(text) ? keysOf("id:", text) : undefined;
}

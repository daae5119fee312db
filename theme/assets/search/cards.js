// What a list of results shows (FORMAT.md, section 6).

import { bytesOf, inflate } from "./files.js";

/**
 * @typedef {import("./engine.js").Index} Index
 * @typedef {{ number: number, kind: string, status: string, certainty: string | null, year: number | null, id: string, language: string, design: string,
 *   source: string, authors: string, title: string, note: string, address: string }} Result
 */

const KINDS = new Map(Object.entries({ r: "record", f: "finding", b: "brief", c: "claim", g: "glossary", p: "page" }));
const STATUSES = ["current", "corrected", "concern", "retracted"];
const CERTAINTIES = ["not-assessed", "very-low", "low", "moderate", "high"];

/**
 * The cards of some documents, null for what could not be had.
 * @param {Index} index
 * @param {Iterable<number>} numbers
 * @param {(cause: any) => any} missing
 * @returns {Promise<(Result | null)[]>}
 */
export async function cardsOf(index, numbers, missing) {
  const { blockSize, packSize } = index.root;
  const wanted = [...numbers];
  /** @type {Map<number, number[]>} by pack */
  const blocks = new Map();
  for (const block of new Set(wanted.map((number) => Math.floor(number / blockSize)))) {
    const pack = Math.floor(block / packSize);
    blocks.set(pack, [...blocks.get(pack) ?? [], block]);
  }
  const columns = new Map(await Promise.all([...blocks].flatMap(([pack, some]) => {
    const bytes = bytesFor(index, pack, some);
    return some.map(async (block) => /** @type {[number, string[][]]} */ ([block, await index.files.keep(`block ${block}`, "cards", () => unpack(index, block, bytes)).catch(missing)]));
  })));
  return wanted.map((number) => {
    const cells = columns.get(Math.floor(number / blockSize))?.map((column) => column[number % blockSize]);
    return cells?.length === 9 && cells[2] !== undefined ? result(index, number, cells) : null;
  });
}

/**
 * Asks once for all blocks of a pack that are wanted, when the first of them turns out not to be known.
 * @param {Index} index
 * @param {number} pack
 * @param {number[]} blocks
 */
function bytesFor(index, pack, blocks) {
  const { packSize } = index.root;
  const ends = index.root.blocks.slice(pack * packSize, (pack + 1) * packSize);
  ends.forEach((length, i) => ends[i] = length + (ends[i - 1] ?? 0));
  const [begin, end] = [(/** @type {number} */ block) => ends[block % packSize - 1] ?? 0, (/** @type {number} */ block) => ends[block % packSize]];
  const [first, last] = [begin(Math.min(...blocks)), end(Math.max(...blocks))];
  /** @type {Promise<{ bytes: Uint8Array, from: number }>} */
  let asked;
  const whole = `pack ${pack}`;
  const ask = async () => {
    const known = index.files.known(whole);
    if (known) return { bytes: await known, from: 0 };
    const response = await fetch(new URL(index.root.path("c", pack), index.files.base), { headers: { Range: `bytes=${first}-${last - 1}` } });
    const bytes = await bytesOf(response);
    if (response.status !== 206) {
      index.files.keep(whole, "cards", async () => bytes);
      return { bytes, from: 0 };
    }
    const from = Number(/^bytes (\d+)-/.exec(response.headers.get("Content-Range") ?? "")?.[1] ?? NaN);
    return { bytes, from };
  };
  return async (/** @type {number} */ block) => {
    const { bytes, from } = await (asked ??= ask());
    const found = bytes.subarray(begin(block) - from, end(block) - from);
    if (!(from <= begin(block)) || found.length < end(block) - begin(block)) throw new Error("Not as long as it says");
    return found;
  };
}

/**
 * @param {Index} index
 * @param {number} block
 * @param {(block: number) => Promise<Uint8Array>} bytesOfBlock
 */
async function unpack(index, block, bytesOfBlock) {
  const [primer, bytes] = await Promise.all([index.primer(), bytesOfBlock(block)]);
  const whole = await inflate(primer, bytes);
  return new TextDecoder().decode(whole.subarray(index.root.primer)).split("\n").slice(0, -1).map((line) => line.split("\t"));
}

/** @param {Index} index @param {number} number @param {string[]} cells @returns {Result} */
function result(index, number, [marks, year, id, language, design, source, authors, title, note]) {
  const kind = KINDS.get(marks[0]) ?? "page";
  const card = {
    number, kind, status: STATUSES[Number(marks[1])] ?? "current", certainty: CERTAINTIES[Number(marks[2])] ?? null, year: year ? Number(year) : null,
    id, language, design, source, authors, title, note,
  };
  return { ...card, address: addressOf(index.prefix, kind, id) };
}

/** @param {string} prefix @param {string} kind @param {string} id */
function addressOf(prefix, kind, id) {
  if (kind === "page") return id;
  if (kind === "glossary") return `${prefix}glossary/#${id}`;
  const [page, anchor] = id.split("#");
  return `${prefix}${kind === "record" || kind === "finding" ? "records" : "briefs"}/${page}/${anchor ? `#${anchor.replace(/~.*/, "")}` : ""}`;
}

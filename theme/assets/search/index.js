// The files of the index: how they are loaded and kept, the codes they are written in, and the root that names all others (FORMAT.md, sections 1 to 3).

import { stem } from "./stem.js";

const MOST_KEPT = 300;
const MOST_MILLISECONDS = 10;
const UTF8 = new TextDecoder();

/** A file that could not be had or read. */
export class SearchError extends Error {
  /**
   * @param {string} part what is missing: "root", "terms", "cards"…
   * @param {string} file
   * @param {unknown} cause
   */
  constructor(part, file, cause) {
    super(`${part}: ${file}`, { cause });
    this.part = part;
    this.file = file;
  }
}

/**
 * What is packed in some bytes, one behind the other.
 * @param {...BufferSource} parts
 */
export async function inflate(...parts) {
  const { writable, readable } = new DecompressionStream("deflate-raw");
  const writer = writable.getWriter();
  // A fault shows at the readable end as well, where it is waited for.
  const ignore = () => {};
  for (const part of parts) writer.write(part).catch(ignore);
  writer.close().catch(ignore);
  return new Uint8Array(await new Response(readable).arrayBuffer());
}

/** @param {Response} response */
export async function bytesOf(response) {
  if (!response.ok) throw new Error(`${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** @param {string} base address of the site's root */
export function openFiles(base) {
  /** @type {Map<string, Promise<any>>} the one used last stands last */
  const kept = new Map();

  /**
   * Keeps what is made for a name. What fails is tried again the next time.
   * @template T
   * @param {string} name
   * @param {string} part
   * @param {() => Promise<T>} make
   * @returns {Promise<T>}
   */
  function keep(name, part, make) {
    const made = kept.get(name) ?? make().catch((cause) => {
      kept.delete(name);
      throw cause instanceof SearchError ? cause : new SearchError(part, name, cause);
    });
    kept.delete(name);
    kept.set(name, made);
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? "");
    return made;
  }

  return {
    base,
    keep,
    /**
     * @template T
     * @param {string} path from the site's root
     * @param {string} part
     * @param {(bytes: Uint8Array) => T} read
     */
    load: (path, part, read) => keep(path, part, async () => read(await inflate(await bytesOf(await fetch(new URL(path, base)))))),
    /**
     * Some of a file's bytes. A host that knows no ranges sends the whole file, which is kept.
     * @param {string} path
     * @param {string} part
     * @param {number} from
     * @param {number} to behind the last one
     */
    async range(path, part, from, to) {
      const whole = await kept.get(path);
      if (whole) return whole.subarray(from, to);
      const response = await fetch(new URL(path, base), { headers: { Range: `bytes=${from}-${to - 1}` } });
      const bytes = await bytesOf(response);
      if (response.status !== 206) keep(path, part, async () => bytes);
      const at = response.status === 206 ? Number(/\d+/.exec(response.headers.get("Content-Range") ?? "")) : 0;
      return bytes.subarray(from - at, to - at);
    },
  };
}

/** Reads a file from its first byte on. */
export class Bytes {
  at = 0;

  /** @param {Uint8Array} buffer */
  constructor(buffer) {
    this.buffer = buffer;
  }

  number() {
    const { buffer } = this;
    const first = buffer[this.at++];
    if (first < 224) return first;
    if (first < 248) return first * 256 - 57120 + buffer[this.at++];
    if (first < 255) return (first - 248) * 65536 + 6368 + buffer[this.at++] * 256 + buffer[this.at++];
    if (!first) throw new RangeError("The file ends too early");
    return buffer[this.at++] + buffer[this.at++] * 256 + buffer[this.at++] * 65536 + buffer[this.at++] * 16777216;
  }

  /** @param {number} count */
  bytes(count) {
    return this.buffer.subarray(this.at, this.at += count);
  }

  text() {
    return UTF8.decode(this.bytes(this.number()));
  }

  rest() {
    return UTF8.decode(this.buffer.subarray(this.at));
  }

  /**
   * As many of something as a number or a count says.
   * @template T
   * @param {() => T} one
   * @param {number} [count]
   */
  list(one, count = this.number()) {
    return Array.from({ length: count }, one);
  }

  /** Sorted texts, each told by what it does not share with the one before. @param {(text: string) => void} [each] @param {number} [count] */
  sorted(each, count = this.number()) {
    let before = "";
    return this.list(() => {
      before = before.slice(0, this.number()) + this.text();
      each?.(before);
      return before;
    }, count);
  }

  /**
   * Numbers that rise, into a place of an array.
   * @param {Uint32Array} into
   * @param {number} from
   * @param {number} to
   */
  ascending(into, from, to) {
    for (let i = from, before = -1; i < to; i++) into[i] = before += this.number() + 1;
  }
}

/**
 * The last of sorted separators that does not sort behind a text.
 * @param {string[]} separators
 * @param {string} text
 */
export function home(separators, text) {
  let low = 0;
  for (let high = separators.length; low + 1 < high;) {
    const middle = (low + high) >> 1;
    if (separators[middle] <= text) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * Where all entries stand that begin with a text.
 * @param {string[]} separators
 * @param {string} text
 */
export function homes(separators, text) {
  const first = home(separators, text);
  return Array.from({ length: separators.length && home(separators, `${text}\uFFFF`) - first + 1 }, (_, i) => first + i);
}

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
  let end = 0;
  /** Where each block of cards begins, all packs in a row; and where the last one ends. */
  const blocks = [0, ...file.list(() => end += number())];
  const facets = file.list(() => ({ name: text(), values: number(), files: number(), first: 0 }));
  number();
  const [itemSize, items, identifiers] = file.list(number, 3);
  const suggestions = file.sorted();
  const spelling = file.sorted();
  const synonyms = file.list(() => file.list(text));

  let columns = 0;
  for (const facet of facets) {
    facet.first = columns;
    columns += facet.files;
  }
  /** @type {Map<string, number>} where the hashes of each folder begin */
  const begins = new Map();
  [terms.length, 1, Math.ceil((blocks.length - 1) / packSize), columns, 2, items, identifiers, suggestions.length, spelling.length].forEach((count, i) => {
    begins.set("tdcfoxisw"[i], file.at);
    file.at += 5 * count;
  });
  if (file.at !== buffer.length) throw new Error("Not as long as it says");

  return {
    documents, blockSize, chunkSize, languages, interfaces, terms, strays, primer, packSize, blocks, facets, itemSize, items, identifiers, suggestions,
    spelling, synonyms,
    /**
     * The path of a file from the site's root.
     * @param {string} folder
     * @param {number} rank
     */
    path: (folder, rank) => pathOf(folder, buffer.subarray((begins.get(folder) ?? 0) + 5 * rank)),
  };
}

/**
 * @param {string} folder
 * @param {Uint8Array} hash
 */
export const pathOf = (folder, hash) => `search/${folder}/${Array.from(hash.subarray(0, 5), (byte) => byte.toString(16).padStart(2, "0")).join("")}.bin`;

let begun = 0;
/** Whether the browser has had its turn since work began. */
let rested = true;

function begin() {
  begun = performance.now();
  rested = false;
  // Comes when this task is over, be it because a file is waited for.
  setTimeout(() => (rested = true));
}

/**
 * Leaves the page time to answer its reader while a long search goes on: waits for a moment if work has gone on for long without one; fails when
 * nobody wants the result any more. To wait without need would cost a frame.
 * @param {AbortSignal} [signal]
 */
export async function pause(signal) {
  signal?.throwIfAborted();
  if (rested) begin();
  if (performance.now() - begun < MOST_MILLISECONDS) return;
  const { scheduler } = /** @type {any} */ (globalThis);
  await (scheduler?.yield ? scheduler.yield() : new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done(0);
    };
    port2.postMessage(0);
  }));
  begin();
  signal?.throwIfAborted();
}

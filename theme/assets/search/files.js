// Loads the files of the index. What was read is kept, so that a word is asked for once.

const MOST_KEPT = 300;

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
    /** What is kept under a name. @param {string} name */
    known: (name) => kept.get(name),
    /**
     * @template T
     * @param {string} path from the site's root
     * @param {string} part
     * @param {(bytes: Uint8Array) => T} read
     */
    load: (path, part, read) => keep(path, part, async () => read(await inflate(await bytesOf(await fetch(new URL(path, base)))))),
  };
}

// The codes that files of the index are written in (FORMAT.md, section 2).

const UTF8 = new TextDecoder();

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

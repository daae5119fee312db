// Cuts texts into words, folds and stems them, as the index does. The specification of both is src/EvidenceSite/Search/TEXT.md.

export { stem } from "./stem.js";

/**
 * A word: folded, its place among the words and in the text (UTF-16 units), and how many places it covers.
 * @typedef {{ text: string, position: number, start: number, length: number, span: number }} Token
 */

/** A stretch that is a word of its own. @typedef {{ text: string, start: number, end: number }} Piece */

const MOST_UNITS = 64;

const JOINERS = "\\u00AD\\u061C\\u200C-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF";
const UNSPACED = "[\\u0E00-\\u0EFF\\u1000-\\u109F\\u1780-\\u17FF\\u3005-\\u3007\\u3040-\\u30FF\\u31F0-\\u31FF\\u3400-\\u4DBF\\u4E00-\\u9FFF"
  + "\\uF900-\\uFAFF\\uFF66-\\uFF9D\\u{1B000}-\\u{1B16F}\\u{20000}-\\u{3FFFF}]";
const ANY = "[\\p{L}\\p{Nl}]";
const LETTER = `(?!${UNSPACED}|[\\u02BB\\u02BC\\uFF9E\\uFF9F])${ANY}`;
const DIGIT = "[\\p{Nd}\\u2080-\\u2089]";
const EXTEND = `[\\p{M}${JOINERS}\\uFF9E\\uFF9F]`;
const DIGITS = `${DIGIT}(?:${DIGIT}|${EXTEND})*`;
const PIECE = `(${LETTER}(?:${LETTER}|${EXTEND})*)|${DIGITS}(?:[.,·٫٬]${DIGITS})*`;

const PIECES = new RegExp(PIECE, "gu");
const SEGMENTS = new RegExp(`(?:${PIECE})+`, "gu");
const SEGMENT = new RegExp(`(?:${PIECE})+`, "uy");
const JOINT = new RegExp(`[-‐‑﹣－'’ʼʻ＇](?=${LETTER}|${DIGIT})`, "uy");
const STOP = new RegExp(`\\.(?=${LETTER}(?!${LETTER}|${DIGIT}))`, "uy");
const CLUSTER = new RegExp(`(?=${UNSPACED})${ANY}${EXTEND}*`, "uy");
const PUBMED = /pmid:? ?(?=[0-9])|pmcid:? ?(?=pmc[0-9])/iy;
const DOI = /((?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/|doi:? ?)?(10\.[0-9]{4,9}\/)([-._;()/:a-z0-9]+)/iy;

const OPTIONAL = new RegExp(`[${JOINERS}\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7\\u0610-\\u061A\\u0640\\u064B-\\u0652\\u0656-\\u065F\\u0670`
  + "\\u06D6-\\u06DC\\u06DF-\\u06E4\\u06E7\\u06E8\\u06EA-\\u06ED\\u180B-\\u180D\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\uFE00-\\uFE0F\\uFE20-\\uFE2F"
  + "\\u{E0100}-\\u{E01EF}]", "gu");
const CYRILLIC = /[\u0400-\u052F\u1C80-\u1C8F\uA640-\uA69F]/;
/** @type {Record<string, string>} */
const LETTERS = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i", ħ: "h", ς: "σ" };

/**
 * Makes spellings equal that a searcher takes for the same.
 * @param {string} text
 */
export function fold(text) {
  return text.replace(/[\p{Cs}\uFFFE]/gu, "\uFFFD").normalize("NFKD").toLowerCase().replace(OPTIONAL, "")
    .replace(/(\P{M}?)(\p{M}+)/gu, (_, letter, marks) => letter + [...marks].filter((mark) => stays(letter, mark)).join(""))
    .replace(/[ßæœøđðþłıħς]/g, (letter) => LETTERS[letter])
    .replace(/(?=[\u0660-\u1819])\p{Nd}/gu, (digit) => `${(digit.charCodeAt(0) & 15) - (digit >= "\u0900" && digit <= "\u0DFF" ? 6 : 0)}`)
    .normalize("NFC");
}

/**
 * Whether a mark makes another letter of the one it stands on.
 * @param {string} letter
 * @param {string} mark
 */
function stays(letter, mark) {
  if (mark < "\u0300" || mark > "\u036F") return true;
  if (!CYRILLIC.test(letter)) return false;
  if (mark === "\u0308") return letter !== "е";
  return mark > "\u0301" || letter === "г" || letter === "к";
}

/** @param {string} slice */
const bare = (slice) => fold(slice).replace(/[^\p{L}\p{M}\p{N}]/gu, "");

/**
 * One form for the ways of writing a number: no marks of thousands, a full stop for decimals.
 * @param {string} slice
 */
function numeral(slice) {
  const number = fold(slice).replace(/[·٫]/g, ".").replace(/٬/g, ",");
  const [, whole, , rest = ""] = /^([1-9]\d{0,2}([.,])\d{3}(?:\2\d{3})*)((?!\2)[.,][^.,]*)?$/.exec(number) ?? [];
  return (whole ? whole.replace(/[.,]/g, "") + rest : number).replace(/,/g, ".");
}

/**
 * The words of letters and digits in a row. One change between them makes two words (5mg, covid19); more make a name (H1N1).
 * @param {string} row
 * @param {number} start
 * @returns {Piece[]}
 */
function segment(row, start) {
  const found = [...row.matchAll(PIECES)].map((match) => {
    const from = start + match.index;
    return { text: match[1] ? bare(match[0]) : numeral(match[0]), start: from, end: from + match[0].length };
  });
  return found.length < 3 ? found : [{ text: textOf(found), start, end: start + row.length }];
}

/** @param {Piece[]} pieces */
const textOf = (pieces) => pieces.map((piece) => piece.text).join("");

/**
 * The end of a DOI without the full stop or bracket that ends a sentence.
 * @param {string} suffix
 */
function withoutStop(suffix) {
  const extra = suffix.split(")").length > suffix.split("(").length ? /[^a-z0-9]$/i : /[^a-z0-9)]$/i;
  return extra.test(suffix) ? withoutStop(suffix.slice(0, -1)) : suffix;
}

/** Goes through one text. */
class Cutter {
  at = 0;
  position = 0;
  /** @type {Token[]} */
  found = [];

  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }

  /** What a pattern takes at the present place. @param {RegExp} pattern */
  take(pattern) {
    pattern.lastIndex = this.at;
    const taken = pattern.exec(this.text)?.[0] ?? "";
    this.at += taken.length;
    return taken;
  }

  next() {
    SEGMENT.lastIndex = this.at;
    if (SEGMENT.test(this.text)) {
      this.take(PUBMED);
      if (!this.doi()) this.compound();
    } else if (!this.bigrams()) this.at += /** @type {number} */ (this.text.codePointAt(this.at)) > 0xFFFF ? 2 : 1;
  }

  doi() {
    DOI.lastIndex = this.at;
    const [, label = "", prefix, suffix = ""] = DOI.exec(this.text) ?? [];
    const kept = withoutStop(suffix);
    if (!kept) return false;
    const start = this.at + label.length;
    const doi = prefix + kept;
    this.at = start + doi.length;
    this.emit(doi.toLowerCase(), start, [...doi.matchAll(SEGMENTS)].flatMap((match) => segment(match[0], start + match.index)));
    return true;
  }

  /** Segments with a hyphen, an apostrophe or, between single letters (U.S.), a full stop between them. */
  compound() {
    const first = this.at;
    /** @type {Piece[]} */
    const pieces = [];
    do {
      const start = this.at;
      pieces.push(...segment(this.take(SEGMENT), start));
    } while (this.take(JOINT) || (/^[^]$/.test(pieces[pieces.length - 1].text) && /\p{L}/u.test(pieces[pieces.length - 1].text) && this.take(STOP)));
    const left = pieces.filter((piece) => piece.text);
    this.emit(textOf(left), first, left);
  }

  /** Letters of scripts without spaces, two by two. */
  bigrams() {
    const run = [];
    for (let start = this.at, cluster; (cluster = this.take(CLUSTER)); start = this.at) run.push({ text: bare(cluster), start, end: this.at });
    const left = run.filter((piece) => piece.text);
    if (left.length === 1) this.add(left[0].text, left[0].start, left[0].end);
    for (let i = 1; i < left.length; i++) this.add(left[i - 1].text + left[i].text, left[i - 1].start, left[i].end);
    return run.length > 0;
  }

  /**
   * @param {string} whole
   * @param {number} start
   * @param {Piece[]} pieces
   */
  emit(whole, start, pieces) {
    if (pieces.length > 1) this.found.push({ text: cut(whole), position: this.position, start, length: this.at - start, span: pieces.length });
    for (const piece of pieces) this.add(piece.text, piece.start, piece.end);
  }

  /**
   * @param {string} word
   * @param {number} start
   * @param {number} end
   */
  add(word, start, end) {
    this.found.push({ text: cut(word), position: this.position++, start, length: end - start, span: 1 });
  }
}

/** No half of a surrogate pair stays at the end. @param {string} word */
const cut = (word) => word.length > MOST_UNITS ? word.slice(0, MOST_UNITS).replace(/[\uD800-\uDBFF]$/, "") : word;

/**
 * The words of a text in the order of their places; a compound as a whole stands before its parts.
 * @param {string} text
 */
export function tokens(text) {
  const cutter = new Cutter(text);
  while (cutter.at < text.length) cutter.next();
  return cutter.found;
}

// The stems of English and Spanish words, as the index makes them. The specification of both is src/EvidenceSite/Search/TEXT.md.

/** @param {string} pairs @returns {Map<string, string>} */
const table = (pairs) => new Map(pairs.split(" ").map((pair) => /** @type {[string, string]} */ (pair.split(":"))));

/** One of some endings; the leftmost match is the longest. @param {Iterable<string>} endings */
const endingIn = (endings) => new RegExp(`(?:${[...endings].join("|")})$`);

const KNOWN = table("skis:ski skies:sky dying:die lying:lie tying:tie idly:idl gently:gentl ugly:ugli early:earli only:onli singly:singl"
  + " sky:sky news:news howe:howe atlas:atlas cosmos:cosmos bias:bias andes:andes");
const SECOND = table("tional:tion enci:ence anci:ance abli:able entli:ent izer:ize ization:ize ational:ate ation:ate ator:ate alism:al aliti:al alli:al"
  + " fulness:ful ousli:ous ousness:ous iveness:ive iviti:ive biliti:ble bli:ble ogi:og fulli:ful lessli:less li:");
const THIRD = table("tional:tion ational:ate alize:al icate:ic iciti:ic ical:ic ful: ness: ative:");
const SECOND_END = endingIn(SECOND.keys());
const THIRD_END = endingIn(THIRD.keys());
const FOURTH_END = /(?:ement|[ae]nce|[ai]ble|ment|[ae]nt|ism|ate|iti|ous|ive|ize|ion|al|er|ic)$/;
const SHORT = /[^aeiouy][aeiouy][^aeiouywxY]$|^[aeiouy][^aeiouy]$/;

/**
 * The place behind the first match of a pattern, or the end of the word.
 * @param {string} word
 * @param {RegExp} pattern
 * @param {number} [from]
 */
function behind(word, pattern, from = 0) {
  const match = pattern.exec(word.slice(from));
  return match ? from + match.index + match[0].length : word.length;
}

/**
 * Porter2. An upper-case Y is a consonant.
 * @param {string} given
 */
function english(given) {
  if (KNOWN.has(given) || given.length < 3) return KNOWN.get(given) ?? given;
  const marked = given.replace(/^y|([aeiouy])y/g, "$1Y");
  const r1 = behind(marked, /^(?:gener|commun|arsen)|[aeiouy][^aeiouy]/);
  const r2 = behind(marked, /[aeiouy][^aeiouy]/, r1);
  let word = marked.replace(/sses$/, "ss").replace(/(..)ie[sd]$/, "$1i").replace(/ie[sd]$/, "ie").replace(/([aeiouy].*[^us])s$/, "$1");
  if (/^(?:outing|inning|canning|herring|earring|(?:pro|ex|suc)ceed)$/.test(word)) return word;
  word = withoutPast(word, r1).replace(/(.[^aeiouy])[yY]$/, "$1i");
  word = word.replace(SECOND_END, (ending, at) => at >= r1 && follows(ending, word[at - 1]) ? SECOND.get(ending) ?? "" : ending);
  word = word.replace(THIRD_END, (ending, at) => at >= (ending === "ative" ? r2 : r1) ? THIRD.get(ending) ?? "" : ending);
  word = word.replace(FOURTH_END, (ending, at) => at >= r2 && (ending !== "ion" || /[st]/.test(word[at - 1])) ? "" : ending);
  return withoutEnd(word, r1, r2).replace(/Y/g, "y");
}

/**
 * @param {string} word
 * @param {number} r1
 */
function withoutPast(word, r1) {
  const at = word.search(/(?:eed|ing|ed)(?:ly)?$/);
  const before = word.slice(0, Math.max(at, 0));
  if (word.startsWith("ee", at) && at >= 0) return at >= r1 ? `${before}ee` : word;
  if (!/[aeiouy]/.test(before)) return word;
  if (/(?:at|bl|iz)$/.test(before) || (r1 >= before.length && SHORT.test(before))) return `${before}e`;
  return before.replace(/([bdfgmnprt])\1$/, "$1");
}

/**
 * @param {string} ending
 * @param {string} letter what stands before it
 */
function follows(ending, letter) {
  if (ending === "ogi") return letter === "l";
  return ending !== "li" || /[cdeghkmnrt]/.test(letter);
}

/**
 * @param {string} word
 * @param {number} r1
 * @param {number} r2
 */
function withoutEnd(word, r1, r2) {
  const last = word.length - 1;
  const before = word.slice(0, last);
  const goes = word.endsWith("e") ? last >= r2 || (last >= r1 && !SHORT.test(before)) : word.endsWith("ll") && last >= r2;
  return goes ? before : word;
}

/**
 * Snowball's stemmer for Spanish, for words without accents.
 * @param {string} given
 */
function spanish(given) {
  const rv = behind(given, /^(?:.[^aeiou]+[aeiou]|[aeiou]{2,}[^aeiou]|[^aeiou][aeiou].)/);
  const r1 = behind(given, /[aeiou][^aeiou]/);
  const r2 = behind(given, /[aeiou][^aeiou]/, r1);
  const word = withoutPronoun(given, rv);
  let stem = withoutSuffix(word, r1, r2);
  if (stem === word) stem = withoutVerbEnd(word, rv);
  stem = cut(stem, /(?:os|[ao])$/, rv) ?? cut(stem, /e$/, rv)?.replace(/gu$/, (gu, at) => at + 1 >= rv ? "g" : gu) ?? stem;
  return cut(stem, /i$/, rv) ?? stem;
}

/**
 * A word without an ending, or undefined when the ending isn't there or begins before a place.
 * @param {string} word
 * @param {RegExp} ending
 * @param {number} from
 */
function cut(word, ending, from) {
  const at = word.search(ending);
  return at >= 0 && at >= from ? word.slice(0, at) : undefined;
}

/**
 * @param {string} word
 * @param {number} rv
 */
function withoutPronoun(word, rv) {
  const before = cut(word, /(?:(?:se)?l[ao]s?|les?|[ms]e|nos)$/, 0) ?? "";
  const at = before.search(/(?:[iy]endo|ando|[aei]r)$/);
  return at >= 0 && at >= rv && (before[at] !== "y" || before[at - 1] === "u") ? before : word;
}

/** Endings of nouns and adjectives, the region each must stand in (1 for R1), what takes its place, and what may go before it. */
const NOUNS = /** @type {[RegExp, string, RegExp[]][]} */ ([
  [/(?:anza|ic[ao]|ismo|[ai]ble|ista|os[ao]|[ai]miento)s?$/, "", []],
  [/(?:[aei]ria(?:s|n|is|mos)?|arios?)$/, "", []],
  [/(?:ador(?:a|as|es)?|acion(?:es)?|antes?|ancias?)$/, "", [/ic$/]],
  [/logias?$/, "log", []],
  [/ucion(?:es)?$/, "u", []],
  [/encias?$/, "ente", []],
  [/mente$/, "", [/(?:ante|[ai]ble)$/]],
  [/idad(?:es)?$/, "", [/(?:abil|ic|iv)$/]],
  [/iv[ao]s?$/, "", [/at$/]],
]);

/**
 * @param {string} word
 * @param {number} r1
 * @param {number} r2
 */
function withoutSuffix(word, r1, r2) {
  if (/amente$/.test(word)) {
    const stem = cut(word, /amente$/, r1) ?? word;
    const iv = cut(stem, /iv$/, r2);
    return iv ? cut(iv, /at$/, r2) ?? iv : cut(stem, /(?:os|ic|ad)$/, r2) ?? stem;
  }
  for (const [ending, by, more] of NOUNS) {
    const stem = cut(word, ending, r2);
    if (stem !== undefined) return more.reduce((left, next) => cut(left, next, r2) ?? left, stem + by);
  }
  return word;
}

const VERBS = endingIn(("areis aremos ereis eremos ireis iremos aba ada ida ara iera ad ed id ase iese aste iste an aban aran ieran asen iesen aron ieron"
  + " ado ido ando iendo ar er ir as abas adas idas aras ieras ases ieses ais abais arais ierais aseis ieseis asteis isteis ados idos amos abamos imos"
  + " aramos ieramos iesemos asemos").split(" "));

/**
 * @param {string} word
 * @param {number} rv
 */
function withoutVerbEnd(word, rv) {
  const start = word.slice(0, rv);
  const rest = word.slice(rv);
  const y = rest.search(/y(?:eron|endo|amos|ais|an|en|as|es|a|e|o)$/);
  if (y >= 0 && word[rv + y - 1] === "u") return start + rest.slice(0, y);
  const shorter = rest.replace(VERBS, "");
  if (shorter !== rest) return start + shorter;
  const present = cut(word, /(?:en|es|eis|emos)$/, rv);
  return present?.replace(/gu$/, "g") ?? word;
}

/**
 * The stem of a folded word; a word of other letters than a to z, or of another language, is its own.
 * @param {string} language a language tag
 * @param {string} word
 */
export function stem(language, word) {
  const stemmer = { en: english, es: spanish }[language.split(/[-_]/)[0].toLowerCase()];
  return stemmer && /^[a-z]+$/.test(word) ? stemmer(word) : word;
}

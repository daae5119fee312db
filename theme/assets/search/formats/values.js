// What several formats ask of an item.

/** A person as catalogues write it; a group as it stands. @param {Record<string, string>} name */
export function invertedName(name) {
  if (name.literal) return name.literal;
  return [familyOf(name), name.given, name.suffix].filter(Boolean).join(", ");
}

/** The family name with its particles. @param {Record<string, string>} name */
export function familyOf(name) {
  return [name["dropping-particle"], name["non-dropping-particle"], name.family].filter(Boolean).join(" ");
}

/** Year, month and day, as far as they are known. @param {Record<string, any>} item @returns {number[]} */
export function dateParts(item) {
  return item.issued?.["date-parts"]?.[0] ?? [];
}

/** First and last page of a range; else all that there is. @param {Record<string, any>} item @returns {string[]} */
export function pageRange(item) {
  const parts = (item.page ?? "").split(/[-–]/).map((/** @type {string} */ page) => page.trim()).filter(Boolean);
  return parts.length === 2 && !item.page.includes(",") ? parts : [item.page ?? ""].filter(Boolean);
}

/**
 * Without what ends a line or a field, or no file may hold (controls, line and paragraph separators), and with single blanks: some readers
 * of RIS take two of them before a hyphen for a tag wherever they stand.
 * @param {string} text
 */
export function oneLine(text) {
  return text.replace(/[\s\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, " ").trim();
}

/** @param {number} value */
export function twoDigits(value) {
  return String(value).padStart(2, "0");
}

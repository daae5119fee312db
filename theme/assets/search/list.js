// The reading list. It stays in this browser; nobody else is told.

const KEY = "reading-list";

/** What a row needs to be read without asking the index. @typedef {{ id: string, title: string, authors: string, source: string, year: number | null, address: string, note?: string }} Entry */

/** @type {Entry[] | undefined} */
let entries;

/** @type {Set<() => void>} */
const listeners = new Set();

/** All entries, in the reader's order. @returns {readonly Entry[]} */
export function all() {
  return (entries ??= stored());
}

export function count() {
  return all().length;
}

/** @param {string} id of a record */
export function has(id) {
  return all().some((entry) => entry.id === id);
}

/**
 * Puts a record on the list, or takes it off.
 * @param {Entry} entry a search result is one
 * @returns {boolean} whether it is on the list now
 */
export function toggle(entry) {
  if (has(entry.id)) remove(entry.id);
  else add([entry]);
  return has(entry.id);
}

/** Adds what is not there yet, at the end. @param {Entry[]} more */
export function add(more) {
  const known = new Set(all().map((entry) => entry.id));
  change([...all(), ...more.filter(({ id }) => !known.has(id) && known.add(id)).map(plain)]);
}

/** @param {string} id */
export function remove(id) {
  change(all().filter((entry) => entry.id !== id));
}

export function clear() {
  change([]);
}

/**
 * @param {string} id
 * @param {number} steps up when negative
 */
export function move(id, steps) {
  const from = all().findIndex((entry) => entry.id === id);
  const to = Math.min(Math.max(from + steps, 0), count() - 1);
  if (from < 0 || from === to) return;
  const next = [...all()];
  next.splice(to, 0, ...next.splice(from, 1));
  change(next);
}

/**
 * @param {string} id
 * @param {string} note empty for none
 */
export function keepNote(id, note) {
  change(all().map((entry) => (entry.id === id ? { ...entry, note: note || undefined } : entry)));
}

/** @param {Entry[]} next */
export function replace(next) {
  change(next.map(plain));
}

/** Calls back when the list changes, here or in another tab. @param {() => void} listener */
export function onChange(listener) {
  listeners.add(listener);
}

/** Only what belongs to an entry: a result carries more. @param {Entry} entry @returns {Entry} */
function plain({ id, title, authors, source, year, address, note }) {
  return { id, title, authors, source, year, address, note };
}

/** @param {Entry[]} next */
function change(next) {
  entries = next;
  try {
    if (next.length) localStorage.setItem(KEY, JSON.stringify(next));
    else localStorage.removeItem(KEY);
  } catch {
    // Storage can be full or switched off; the list then lives as long as the page.
  }
  for (const listener of listeners) listener();
}

/** What storage holds may have been written by an older page, or by hand. @returns {Entry[]} */
function stored() {
  try {
    const read = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(read) ? read.filter((entry) => typeof entry?.id === "string" && typeof entry.title === "string").map(plain) : [];
  } catch {
    // Unreadable or forbidden: begin with an empty list.
    return [];
  }
}

addEventListener("storage", (event) => {
  if (event.key !== KEY && event.key !== null) return;
  entries = undefined;
  for (const listener of listeners) listener();
});

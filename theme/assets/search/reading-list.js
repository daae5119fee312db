// The page of the reading list: the reader's own, or one that a link shares. What it says stands in the page.

import * as list from "./list.js";

/** Behind it stand the ids of a shared list, which so never reach a server. */
const SHARED = "#studies=";

/** @template {Element} [T=HTMLElement] @param {ParentNode} parent @param {string} selector @returns {T} */
const one = (parent, selector) => /** @type {T} */ (parent.querySelector(selector));

const page = one(document, ".reading-list");
const words = page.dataset;
const rows = one(page, ".listed");
const said = one(page, "[role=status]");
const row = one(page, "template");

/** @type {list.Entry[]} what the last change took away */
let before = [];

/** @type {Promise<any> | undefined} */
let opened;

/** The index, which only files and shared lists need. */
function index() {
  const at = (address = "") => new URL(address, location.href).href;
  return (opened ??= import("./engine.js").then((engine) => engine.openIndex(at(words.root), at(words.home), document.documentElement.lang)));
}

/** @param {number} count */
function studies(count) {
  return (count === 1 ? words.one : words.many)?.replace("{count}", count.toLocaleString(document.documentElement.lang)) ?? "";
}

/** Builds the rows anew. A list is short enough for that, and a browser keeps what is out of sight unpainted. */
function show() {
  rows.replaceChildren(...list.all().map((entry, i) => filled(entry, i)));
  one(page, ".count").textContent = studies(list.count());
  for (const element of page.querySelectorAll("[data-when]")) {
    /** @type {HTMLElement} */ (element).hidden = (/** @type {HTMLElement} */ (element).dataset.when === "some") !== list.count() > 0;
  }
}

/** @param {list.Entry} entry @param {number} place */
function filled(entry, place) {
  const item = one(/** @type {DocumentFragment} */ (/** @type {any} */ (row).content.cloneNode(true)), "li");
  item.dataset.id = entry.id;
  describe(item, entry);
  const note = /** @type {HTMLTextAreaElement} */ (one(item, "textarea"));
  note.value = entry.note ?? "";
  note.setAttribute("aria-label", `${words.note}: ${entry.title}`);
  for (const button of item.querySelectorAll("button")) button.setAttribute("aria-label", `${button.textContent}: ${entry.title}`);
  /** @type {HTMLButtonElement} */ (one(item, "[data-do=up]")).disabled = place === 0;
  /** @type {HTMLButtonElement} */ (one(item, "[data-do=down]")).disabled = place === list.count() - 1;
  return item;
}

/** @param {HTMLElement} item @param {list.Entry} entry */
function describe(item, entry) {
  const link = /** @type {HTMLAnchorElement} */ (one(item, "a"));
  link.textContent = entry.title;
  // A stored address is a path below the site's root, whatever else it may look like.
  link.href = `${words.home}${entry.address}`;
  one(item, ".by").textContent = [entry.authors, entry.source, entry.year].filter(Boolean).join(" · ");
}

/** @param {string} message @param {boolean} [undo] whether it can be taken back */
function say(message, undo = false) {
  one(said, "span").textContent = message;
  one(said, "button").hidden = !undo;
}

/** @type {Record<string, (entry: list.Entry) => void>} what the buttons of a row do */
const ROW = {
  up: (entry) => list.move(entry.id, -1),
  down: (entry) => list.move(entry.id, 1),
  remove: (entry) => {
    before = [...list.all()];
    list.remove(entry.id);
    say(`${words.removed} ${entry.title}`, true);
  },
};

/** @type {Record<string, () => unknown>} what the buttons of the page do */
const PAGE = {
  clear: () => {
    before = [...list.all()];
    list.clear();
    say(words.cleared ?? "", true);
    page.focus();
  },
  undo: () => {
    list.replace(before);
    say(studies(list.count()));
    page.focus();
  },
  share: async () => {
    const address = `${location.origin}${location.pathname}${SHARED}${list.all().map(({ id }) => encodeURIComponent(id)).join(",")}`;
    await navigator.clipboard.writeText(address);
    say(words.copied ?? "");
  },
  copy: async () => {
    const { textOf } = await import("./export.js");
    await navigator.clipboard.writeText(await textOf("references", await numbers(), await index(), notes()));
    say(words.copiedReferences ?? "");
  },
};

/** @param {MouseEvent} event */
async function press(event) {
  const button = /** @type {HTMLElement} */ (event.target).closest("button");
  if (!button) return;
  const item = /** @type {HTMLElement | null} */ (button.closest("li[data-id]"));
  const entry = list.all().find(({ id }) => id === item?.dataset.id);
  if (entry) {
    const place = [...rows.children].indexOf(/** @type {Element} */ (item));
    ROW[button.dataset.do ?? ""]?.(entry);
    refocus(entry, place, button.dataset.do ?? "");
    return;
  }
  await safely(() => (button.dataset.format ? save(button.dataset.format) : PAGE[button.dataset.do ?? ""]?.()));
}

/** Keeps the focus where the reader was: on the same button of the record, or on the record that took its place. @param {list.Entry} entry @param {number} place @param {string} action */
function refocus(entry, place, action) {
  const items = /** @type {HTMLElement[]} */ ([...rows.children]);
  const item = items.find((other) => other.dataset.id === entry.id) ?? items[Math.min(place, items.length - 1)];
  if (!item) return page.focus();
  const same = /** @type {HTMLButtonElement} */ (one(item, `[data-do=${action}]`));
  (same.disabled ? one(item, "button:enabled") : same).focus();
}

/** @param {string} format */
async function save(format) {
  const { download } = await import("./export.js");
  await download(format, await numbers(), await index(), notes());
}

/** Where the records of the list stand in the index of today. */
async function numbers() {
  const found = await (await index()).numberOf(list.all().map(({ id }) => id));
  if (found.size < list.count()) say(`${words.gone} ${list.all().filter(({ id }) => !found.has(id)).map(({ title }) => title).join("; ")}`);
  return list.all().flatMap(({ id }) => found.get(id) ?? []);
}

function notes() {
  return new Map(list.all().flatMap(({ id, note }) => (note ? [[id, note]] : [])));
}

/** Shows what a link shares, to be read or taken over. */
async function showShared() {
  const shared = one(page, ".shared");
  shared.hidden = !location.hash.startsWith(SHARED);
  if (shared.hidden) return;
  const ids = location.hash.slice(SHARED.length).split(",").map(decoded).filter(Boolean);
  const engine = await index();
  const found = await engine.numberOf(ids);
  const cards = (await engine.cards(ids.flatMap((id) => found.get(id) ?? []))).filter(Boolean);
  one(shared, ".count").textContent = studies(cards.length);
  one(shared, "ol").replaceChildren(...cards.map((/** @type {list.Entry} */ card) => {
    const item = document.createElement("li");
    item.append(Object.assign(document.createElement("a"), { className: "title" }), Object.assign(document.createElement("p"), { className: "by" }));
    describe(item, card);
    return item;
  }));
  one(shared, "button").onclick = () => {
    list.add(cards);
    shared.hidden = true;
    history.replaceState(null, "", location.pathname);
    say(studies(list.count()));
    page.focus();
  };
}

/** A link may be cut or mistyped. @param {string} part */
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}

/** What fails here is the network or the clipboard; the list itself is safe. @param {() => unknown} action */
async function safely(action) {
  page.setAttribute("aria-busy", "true");
  try {
    await action();
  } catch {
    say(words.failed ?? "");
  } finally {
    page.removeAttribute("aria-busy");
  }
}

page.addEventListener("click", press);
rows.addEventListener("change", (event) => {
  const note = /** @type {HTMLTextAreaElement} */ (event.target);
  list.keepNote(/** @type {HTMLElement} */ (note.closest("li")).dataset.id ?? "", note.value.trim());
});
addEventListener("hashchange", () => safely(showShared));
// A note stands where it was typed; building its row anew would take the field away under the reader's hands.
list.onChange(() => {
  const shown = [...rows.children].map((item) => /** @type {HTMLElement} */ (item).dataset.id);
  if (shown.join() !== list.all().map(({ id }) => id).join()) show();
});
show();
safely(showShared);

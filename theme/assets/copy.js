// What leaves a page by the clipboard: links, citations, and words of others, which take their credit along.

const article = /** @type {HTMLElement | null} */ (document.querySelector("main article"));
const words = article?.dataset ?? {};

/** Words of others, on this page or on one like it. */
export const QUOTED = "[data-words-of], [data-record] .finding blockquote, [data-record] .verbatim";

// A word or two is no passage; from here on the source goes with it.
const FEWEST_WORDS = 5;

/**
 * A button that puts something on the clipboard and says that it did.
 * @param {string} label
 * @param {() => { text: string, html?: string }} content
 * @param {string} [look] its class
 */
export function copyButton(label, content, look = "small-copy") {
  const button = document.createElement("button");
  button.type = "button";
  button.className = look;
  button.textContent = label;
  button.setAttribute("aria-live", "polite");
  button.addEventListener("click", async () => {
    await put(content());
    button.textContent = words.copied ?? label;
    setTimeout(() => (button.textContent = label), 2000);
  });
  return button;
}

/** @param {{ text: string, html?: string }} content */
async function put({ text, html }) {
  if (!html || typeof ClipboardItem === "undefined") return navigator.clipboard.writeText(text);
  const parts = { "text/plain": new Blob([text], { type: "text/plain" }), "text/html": new Blob([html], { type: "text/html" }) };
  return navigator.clipboard.write([new ClipboardItem(parts)]);
}

/**
 * The address of a place on this page as it is published, wherever the page is being read.
 * @param {string} id
 */
export function addressOf(id) {
  const canonical = /** @type {HTMLLinkElement | null} */ (document.querySelector("link[rel=canonical]"));
  const url = new URL(canonical?.href ?? location.href);
  url.hash = id;
  return url.href;
}

/**
 * A statement of this page as one cites it: its words, then the page's own reference in the reader's style, with the place in its address.
 * @param {string} statement
 * @param {string} id
 */
export function citationOf(statement, id) {
  const box = /** @type {HTMLElement} */ (document.querySelector(".cite.own"));
  const address = box.dataset.address ?? "";
  /** @param {string} reference */
  const placed = (reference) => (reference.includes(address) ? reference.replace(address, `${address}#${id}`) : `${reference} ${address}#${id}`);
  const reference = referenceIn(box, keptStyle());
  return { text: `“${statement}” ${placed(plain(reference))}`, html: `“${escaped(statement)}” ${placed(htmlOf(reference))}` };
}

/** The style that the reader chose last; empty for the site's own. */
export function keptStyle() {
  try {
    return localStorage.getItem("cite-style") ?? "";
  } catch {
    // Storage can be switched off; then nothing was chosen on another page.
    return "";
  }
}

/**
 * The reference of a box in a style; in the site's own where the style is not offered.
 * @param {Element} box
 * @param {string} style
 */
export function referenceIn(box, style) {
  const other = [...box.querySelectorAll("li[data-style]")].find((item) => item.getAttribute("data-style") === style);
  return /** @type {Element} */ (other?.querySelector("span") ?? box.querySelector("p"));
}

/**
 * A reference with its form, and with links that work elsewhere.
 * @param {Element} reference
 */
export function htmlOf(reference) {
  const copy = /** @type {Element} */ (reference.cloneNode(true));
  for (const sign of copy.querySelectorAll("svg")) sign.remove();
  for (const link of copy.querySelectorAll("a[href]")) link.setAttribute("href", /** @type {HTMLAnchorElement} */ (link).href);
  return copy.innerHTML.trim();
}

/**
 * The record that words come from.
 * @param {Element} quoted
 */
export function sourceOf(quoted) {
  const element = /** @type {HTMLElement | null} */ (quoted.closest("[data-words-of], [data-record]"));
  return element?.dataset.wordsOf ?? element?.dataset.record ?? "";
}

/** Gives every finding of a study its controls. */
function offerFindings() {
  for (const finding of document.querySelectorAll("section.finding[id]")) {
    const sentence = plain(finding.querySelector("h3"));
    const tools = document.createElement("p");
    tools.className = "tools-row";
    tools.lang = document.documentElement.lang;
    tools.append(
      copyButton(words.copyLink ?? "", () => ({ text: addressOf(finding.id) })),
      copyButton(words.copyCitation ?? "", () => citationOf(sentence, finding.id)),
    );
    const quotation = finding.querySelector("blockquote");
    if (quotation) tools.append(copyButton(words.copyWords ?? "", () => withCredit(quotation.textContent ?? "", [sourceOf(quotation)])));
    finding.append(tools);
  }
}

/**
 * The words of an element as one reads them, without links and marks that lead elsewhere.
 * @param {Element | null} element
 */
export function plain(element) {
  const copy = /** @type {Element | undefined} */ (element?.cloneNode(true));
  for (const other of copy?.querySelectorAll(".anchor, .marks, button") ?? []) other.remove();
  return (copy?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/**
 * Words with the credit of every source they come from: title, authors, source and licence.
 * @param {string} text
 * @param {string[]} sources ids of records
 * @param {string} [html] the words with their form
 */
export function withCredit(text, sources, html) {
  const credits = sources.map((id) => document.getElementById(`credit-${id}`)).filter((credit) => credit !== null);
  const body = html ?? `<blockquote>${escaped(text.trim())}</blockquote>`;
  return {
    text: [text.trim(), ...credits.map(creditText)].join("\n\n"),
    html: body + credits.map((credit) => `<p>${creditHtml(credit)}</p>`).join(""),
  };
}

// On paper and in plain text an address that stands behind a link is written out.
/** @param {Element} credit */
function creditText(credit) {
  const copy = /** @type {Element} */ (credit.cloneNode(true));
  for (const link of copy.querySelectorAll("a[href]")) {
    const href = /** @type {HTMLAnchorElement} */ (link).href;
    if (!href.includes(link.textContent ?? "")) link.append(` (${href})`);
  }
  return [...copy.querySelectorAll("p")].map(plain).join(" ");
}

/** @param {Element} credit */
function creditHtml(credit) {
  const copy = /** @type {Element} */ (credit.cloneNode(true));
  for (const link of copy.querySelectorAll("a[href]")) link.setAttribute("href", /** @type {HTMLAnchorElement} */ (link).href);
  return [...copy.querySelectorAll("p")].map((line) => line.innerHTML).join(" ");
}

/** @param {string} text */
function escaped(text) {
  const holder = document.createElement("p");
  holder.textContent = text;
  return holder.innerHTML;
}

/**
 * A selection that takes words of others along takes their credit too.
 * @param {ClipboardEvent} event
 */
function creditSelection(event) {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || !event.clipboardData) return;
  const text = selection.toString();
  const range = selection.getRangeAt(0);
  const quoted = [...document.querySelectorAll(QUOTED)].filter((element) => range.intersectsNode(element));
  if (quoted.length === 0 || text.trim().split(/\s+/).length < FEWEST_WORDS) return;
  const sources = [...new Set(quoted.map(sourceOf))];
  const holder = document.createElement("div");
  holder.append(range.cloneContents());
  const content = withCredit(text, sources, holder.innerHTML);
  event.clipboardData.setData("text/plain", content.text);
  event.clipboardData.setData("text/html", content.html);
  event.preventDefault();
}

/** Sets everything up. */
export function offerCopies() {
  document.addEventListener("copy", creditSelection);
  if (words.copyCitation && navigator.clipboard) offerFindings();
}

// Opens a claim of a brief where it stands: the quotations it rests on, and the passage in the study's abstract. They are taken
// from the study's own page, so nothing is said here that does not stand there.

import { addressOf, citationOf, copyButton, plain, sourceOf, withCredit } from "./copy.js";

const article = /** @type {HTMLElement} */ (document.querySelector("main article"));
const words = article.dataset;

/** Pages of studies that were asked for, by address. @type {Map<string, Promise<Document>>} */
const pages = new Map();

/** @param {string} address */
function pageOf(address) {
  let page = pages.get(address);
  if (!page) {
    page = fetch(address).then(async (answer) => {
      if (!answer.ok) throw new Error(`${answer.status}`);
      return new DOMParser().parseFromString(await answer.text(), "text/html");
    });
    pages.set(address, page);
  }
  return page;
}

/**
 * Puts the control behind a claim.
 * @param {HTMLElement} claim
 */
function offer(claim) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "check";
  button.lang = document.documentElement.lang;
  button.setAttribute("aria-expanded", "false");
  button.setAttribute("aria-label", `${words.open}: ${plain(claim)}`);
  button.addEventListener("click", () => toggle(claim, button));
  // What opens has the link, so the sign that stands for it without scripts goes.
  if (claim.nextElementSibling?.matches(".anchor")) claim.nextElementSibling.remove();
  claim.after(button);
}

/**
 * @param {HTMLElement} claim
 * @param {HTMLButtonElement} button
 */
async function toggle(claim, button) {
  const id = `panel-${claim.id}`;
  const shown = document.getElementById(id);
  if (shown) return close(shown, button);
  const panel = panelOf(claim, id, button);
  const block = /** @type {HTMLElement} */ (claim.closest(".claim") ?? claim.closest("p") ?? claim);
  block.after(panel);
  button.setAttribute("aria-expanded", "true");
  button.setAttribute("aria-controls", id);
  panel.focus();
  const links = [...claim.querySelectorAll(".marks a")].map((mark) => /** @type {HTMLAnchorElement} */ (mark));
  const distinct = links.filter((link, index) => links.findIndex((other) => other.href === link.href) === index);
  panel.append(...(await Promise.all(distinct.map(evidenceOf))));
}

/**
 * @param {HTMLElement} panel
 * @param {HTMLButtonElement} button
 */
function close(panel, button) {
  panel.remove();
  button.setAttribute("aria-expanded", "false");
  button.removeAttribute("aria-controls");
  button.focus();
}

/**
 * @param {HTMLElement} claim
 * @param {string} id
 * @param {HTMLButtonElement} button
 */
function panelOf(claim, id, button) {
  const panel = document.createElement("section");
  panel.id = id;
  panel.className = "panel";
  panel.tabIndex = -1;
  panel.lang = document.documentElement.lang;
  panel.setAttribute("aria-label", words.panel ?? "");
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close(panel, button);
  });
  const leave = document.createElement("button");
  leave.type = "button";
  leave.className = "small-copy";
  leave.textContent = words.close ?? "";
  leave.addEventListener("click", () => close(panel, button));
  const tools = document.createElement("p");
  tools.className = "tools-row";
  if (navigator.clipboard) {
    const statement = claim.dataset.words ?? plain(claim);
    tools.append(
      copyButton(words.copyLink ?? "", () => ({ text: addressOf(claim.id) })),
      copyButton(words.copyCitation ?? "", () => citationOf(statement, claim.id)),
    );
  }
  tools.append(leave);
  panel.append(tools);
  return panel;
}

/**
 * What one mark leads to: a finding with its quotations, or a section of an abstract.
 * @param {HTMLAnchorElement} mark
 */
async function evidenceOf(mark) {
  const holder = document.createElement("div");
  holder.className = "evidence";
  try {
    const address = mark.href.split("#")[0];
    const page = await pageOf(address);
    const place = page.getElementById(decodeURIComponent(mark.hash.slice(1)));
    holder.append(headOf(page, mark));
    if (place?.matches(".finding")) holder.append(...quotationsOf(page, place, address));
    else if (place) holder.append(sectionOf(place, () => false));
  } catch {
    const link = document.createElement("a");
    link.href = mark.href;
    link.textContent = mark.textContent;
    holder.append(`${words.failed} `, link);
  }
  return holder;
}

/**
 * @param {Document} page
 * @param {HTMLAnchorElement} mark
 */
function headOf(page, mark) {
  const head = document.createElement("p");
  const link = document.createElement("a");
  const title = page.querySelector("h1");
  link.href = mark.href;
  link.lang = languageOf(title);
  link.textContent = plain(title);
  const label = document.createElement("b");
  label.textContent = mark.textContent;
  head.append(label, " ", link);
  return head;
}

/**
 * @param {Document} page
 * @param {Element} finding
 * @param {string} address
 */
function quotationsOf(page, finding, address) {
  const found = [...finding.querySelectorAll("blockquote")].flatMap((quotation) => {
    const copy = /** @type {HTMLElement} */ (document.importNode(quotation, true));
    copy.lang = languageOf(quotation);
    copy.dataset.wordsOf = sourceOf(quotation);
    return [copy, ...copyOf(copy)];
  });
  const marks = [...page.querySelectorAll(".quoted")].filter((mark) => findingOf(mark) === finding.id);
  const sections = [...new Set(marks.map((mark) => mark.closest("p")))].filter((section) => section !== null);
  return [...found, ...sections.flatMap((section) => [captionOf(marks[0], address), sectionOf(section, (mark) => mark === finding.id)])];
}

/** @param {HTMLElement} quotation */
function copyOf(quotation) {
  if (!navigator.clipboard) return [];
  const text = quotation.textContent ?? "";
  return [copyButton(words.copyWords ?? "", () => withCredit(text, [quotation.dataset.wordsOf ?? ""]))];
}

/**
 * @param {Element} passage
 * @param {string} address
 */
function captionOf(passage, address) {
  const caption = document.createElement("p");
  const link = document.createElement("a");
  caption.className = "small";
  link.href = passage.id ? `${address}#${passage.id}` : address;
  link.textContent = words.passage ?? "";
  caption.append(link);
  return caption;
}

/**
 * A section of the abstract with the passage in it that counts here.
 * @param {Element} section
 * @param {(finding: string) => boolean} counts
 */
function sectionOf(section, counts) {
  const copy = /** @type {HTMLElement} */ (document.importNode(section, true));
  copy.removeAttribute("id");
  copy.lang = languageOf(section);
  copy.dataset.wordsOf = sourceOf(section);
  for (const span of copy.querySelectorAll(".quoted")) {
    const isIt = counts(findingOf(span));
    const element = document.createElement(isIt ? "mark" : "span");
    element.append(...span.childNodes);
    span.replaceWith(element);
  }
  return copy;
}

// A passage is named "words", from the second quotation on a number, and its finding.
/** @param {Element} passage */
function findingOf(passage) {
  return (passage.id || passage.getAttribute("data-part") || "").replace(/^words\d*-/, "");
}

/** @param {Element | null} element */
function languageOf(element) {
  return element?.closest("[lang]")?.getAttribute("lang") ?? "";
}

for (const claim of document.querySelectorAll(".statement[id]")) offer(/** @type {HTMLElement} */ (claim));

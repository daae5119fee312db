// The rows of an answer, as the lists of the catalogue have them, and the links to its other pages.

import { el, language, nameOf, pieces, say, words } from "./dom.js";
import { write } from "./state.js";

/** @param {any} answer @param {any} engine @param {string} base The address of the site's root. @param {number} [from] The first row that is wanted. */
export const rows = (answer, engine, base, from = 0) => answer.results.slice(from).map((/** @type {any} */ result) => (result ? row(result, (text) => marked(text, answer, engine), base, answer.request.query.trim()) : el("li", { class: "none" }, say("card-missing"))));

/** The text with what was found in it marked. @param {string} text @param {any} answer @param {any} engine */
const marked = (text, answer, engine) => highlight(engine.mark(text, answer));

/** @param {{ text: string, hit: boolean }[]} pieces */
export const highlight = (pieces) => pieces.map(({ text, hit }) => (hit ? el("mark", {}, text) : text));

/** @param {any} result @param {(text: string) => any[]} mark @param {string} base @param {string} query */
function row(result, mark, base, query) {
  const { kind, source } = result;
  const record = kind === "record";
  const lang = result.language && result.language !== language ? result.language : null;
  const what = record ? null : el("p", { class: "what" }, nameOf("kind", kind), source ? [" ", pieces(kind === "claim" ? "in-brief" : "in-study", { title: el("i", {}, mark(source)) })] : null);
  const by = [names(result.authors), record ? source : null, result.year].filter(Boolean).join(" · ");
  // The address is joined to that of the site, so that it can never lead anywhere else.
  return el("li", { "data-number": result.number }, what,
    el("a", { class: "title", href: base + result.address, lang, dir: "auto" }, mark(result.title)),
    by ? el("p", { class: "by", dir: "auto" }, mark(by)) : null,
    result.note ? el("p", { class: "found", lang, dir: "auto" }, mark(result.note)) : query ? el("p", { class: "found excerpt", lang, dir: "auto" }) : null,
    facts(result, record));
}

/** Status, kind of study, certainty and licence, and of a study the box that keeps it. @param {any} result @param {boolean} record */
function facts({ status, design, certainty, licence, title }, record) {
  const said = [
    status === "current" ? null : sign(status),
    record && design ? nameOf("design", design) : null,
    certainty && certainty !== "not-assessed" ? nameOf("certainty", certainty) : null,
    licence ? nameOf("licence", licence) : null,
  ].filter(Boolean).flatMap((fact, i) => (i ? [" · ", fact] : [fact]));
  const keep = record ? el("label", { class: "keep" }, el("input", { type: "checkbox" }), say("keep"), el("span", { class: "vh" }, ": " + title)) : null;
  return said.length || keep ? el("p", { class: "small" }, said.length ? el("span", {}, said) : null, keep) : null;
}

/** Word and sign of a status; both stand ready in the page. @param {string} status */
function sign(status) {
  const signs = /** @type {HTMLTemplateElement} */ (document.getElementById("signs"));
  return signs.content.querySelector("." + CSS.escape(status))?.cloneNode(true) ?? nameOf("status", status);
}

/** Names as the index has them: "Ada Berg; Ben Ode; +4". @param {string} authors */
function names(authors) {
  const list = (authors ?? "").split("; ");
  const [, count] = /^\+(\d+)$/.exec(list[list.length - 1]) ?? [];
  return count ? say("and-others", { names: list.slice(0, -1).join(", "), count: Number(count) }) : list.join(", ");
}

/** Real links, so that a page can be opened in a tab of its own. @param {import("./state.js").State} state @param {number} pages */
export function pager(state, pages) {
  if (pages < 2) return null;
  const { page } = state;
  const link = (/** @type {number} */ number, /** @type {Record<string, any>} */ attributes, /** @type {string} */ text) => el("a", { href: write({ ...state, page: number }), ...attributes }, text);
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter((number) => number > 0 && number <= pages);
  return el("nav", { class: "pager", "aria-label": words.label },
    page > 1 ? link(page - 1, { rel: "prev" }, words.previous) : null,
    el("ol", {}, shown.map((number, i) => [
      i && shown[i - 1] + 1 < number ? el("li", { "aria-hidden": "true" }, "…") : null,
      el("li", {}, link(number, { "aria-current": number === page ? "page" : null, "aria-label": say("page", { number: `${number}` }) }, `${number}`)),
    ])),
    page < pages ? link(page + 1, { rel: "next" }, words.next) : null);
}

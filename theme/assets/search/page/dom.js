// Making elements, and the words that the page says, which stand in the page in its language. Text goes in as text nodes only: titles may hold anything.

/** Sentences by key, and groups of names. @type {Record<string, any>} */
export const words = JSON.parse(document.getElementById("words")?.textContent ?? "{}");

export const language = document.documentElement.lang;

const numbers = new Intl.NumberFormat(language);

/**
 * @param {string} name
 * @param {Record<string, any>} attributes A function listens to the event of that name; true is an empty value; false, null and undefined are no attribute.
 * @param {...any} children Nodes and texts, in lists too; null and undefined are nothing.
 */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(key, value);
    else if (value != null && value !== false) element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat(2).filter((child) => child != null));
  return element;
}

/**
 * A sentence with its places filled: texts, numbers and nodes, in order.
 * @param {string} key
 * @param {Record<string, any>} values "count" decides between the forms for one and for more.
 */
export function pieces(key, values = {}) {
  const text = words[key]?.other ? words[key][values.count === 1 ? "one" : "other"] : words[key];
  return text.split(/\{(\w+)\}/).map((part, i) => (i % 2 ? show(values[part]) : part));
}

/** The same as one text. @param {string} key @param {Record<string, any>} [values] */
export const say = (key, values) => pieces(key, values).join("");

/** @param {any} value A number gets the marks of the language. */
export const show = (value) => (typeof value === "number" ? numbers.format(value) : value);

/** The name of a filter's value or of a property of a result. @param {string} facet @param {string} key */
export const nameOf = (facet, key) => (facet === "kind" ? words.kinds : words[facet])?.[key] ?? key;

/** A button that does something on this page. @param {string} className @param {() => void} click @param {...any} label */
export const button = (className, click, ...label) => el("button", { type: "button", class: className, click }, ...label);

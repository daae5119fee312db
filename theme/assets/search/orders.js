// The order of documents by letters (FORMAT.md, section 8).

import { Bytes } from "./index.js";

/**
 * The rank of every document.
 * @param {import("./engine.js").Index} index
 * @param {"title" | "author"} sort
 */
export const ranks = (index, sort) => index.load("o", sort === "title" ? 0 : 1, "orders", (bytes) => {
  const file = new Bytes(bytes);
  return Uint32Array.from({ length: index.root.documents }, () => file.number());
});

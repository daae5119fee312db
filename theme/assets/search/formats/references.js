// References in the site's style, a paragraph each.

import { oneLine } from "./values.js";

/** @param {Record<string, any>[]} items */
export function write(items) {
  return items.map(({ custom, title, annote }) => [custom?.reference ?? title, annote].filter(Boolean).map(oneLine).join("\n") + "\n").join("\n");
}

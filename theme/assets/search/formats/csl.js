// CSL-JSON (CSL 1.0.2 input schema), which Zotero and pandoc read.

/** @param {Record<string, any>[]} items */
export function write(items) {
  return JSON.stringify(items.map(({ custom, ...item }) => item), null, 2) + "\n";
}

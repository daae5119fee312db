// What somebody takes along who exports records (FORMAT.md, section 13).

/**
 * CSL-JSON of records, null for other documents and for what could not be had.
 * @param {import("./engine.js").Index} index
 * @param {number[]} numbers
 * @returns {Promise<(object | null)[]>}
 */
export function items(index, numbers) {
  const { itemSize } = index.root;
  return Promise.all(numbers.map(async (number) => {
    const lines = await index.load("x", Math.floor(number / itemSize), "items", (bytes) => new TextDecoder().decode(bytes).split("\n")).catch(() => []);
    const line = lines[number % itemSize];
    return line ? JSON.parse(line) : null;
  }));
}

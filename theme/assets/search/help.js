// What a reader may try when nothing is found.

/**
 * @typedef {import("./search.js").Request} Request
 * @typedef {import("./search.js").Found} Found
 */

const MOST_DROPPED = 5;

/**
 * @param {Request} request
 * @param {(request: Request) => Promise<Found>} find
 * @returns {Promise<import("./engine.js").Help>}
 */
export async function help(request, find) {
  const found = await find(request);
  const count = async (/** @type {Request} */ other) => {
    const { numbers, notes } = await find(other);
    return notes.some((note) => note.kind === "partial") ? 0 : numbers.length;
  };
  const dropped = await Promise.all(narrower(request).map(async ({ facet, key, without }) => ({ facet, key, count: await count(without) })));
  const wider = await Promise.all(broader(request.query).map(async (query) => ({ query, count: await count({ ...request, query }) })));
  return {
    spelling: found.spelt,
    withoutFilters: (await find({ ...request, filters: {}, years: {} })).numbers.length,
    drop: dropped.filter((one) => one.count).sort((a, b) => b.count - a.count).slice(0, MOST_DROPPED),
    broader: wider.filter((one) => one.count),
  };
}

/**
 * The request without each of its filters in turn.
 * @param {Request} request
 * @returns {{ facet: string, key: string, without: Request }[]}
 */
function narrower(request) {
  const filters = Object.entries(request.filters ?? {});
  const found = filters.flatMap(([facet, { any = [], none = [] }]) => [...any, ...none].map((key) => {
    const left = { any: any.filter((one) => one !== key), none: none.filter((one) => one !== key) };
    return { facet, key, without: { ...request, filters: Object.fromEntries(filters.map(([name, filter]) => [name, name === facet ? left : filter])) } };
  }));
  const { from, to } = request.years ?? {};
  return from || to ? [...found, { facet: "year", key: `${from ?? ""}..${to ?? ""}`, without: { ...request, years: {} } }] : found;
}

/** Queries that find more: without fields, without quotation marks, and any of the words. @param {string} query */
function broader(query) {
  const fieldless = query.replace(/[\p{L}]+:(?=\S)/gu, "");
  const bare = fieldless.replace(/["“”„«»]/g, " ").replace(/\s+/g, " ").trim();
  const positive = bare.replace(/(?:^|\s)(?:-|NOT\s+)\S+/g, "").replace(/[()]/g, " ").trim();
  const any = positive.split(/\s+/).filter((word) => !/^(?:OR|AND|NOT)$/.test(word)).slice(0, 10).join(" OR ");
  return [...new Set([fieldless, bare, positive, any])].filter((one) => one && one !== query);
}

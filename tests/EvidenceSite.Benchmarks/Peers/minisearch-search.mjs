// Answers queries from a MiniSearch index: a JSON array of queries, a JSON array of the ids of the first ten results of each.
// node minisearch-search.mjs INDEX QUERIES ANSWERS
import { readFileSync, writeFileSync } from "node:fs";
import MiniSearch from "minisearch";

const [index, queries, answers] = process.argv.slice(2);
const search = MiniSearch.loadJSON(readFileSync(index, "utf8"), {
  fields: ["title", "finding", "topic", "author", "abstract", "journal", "identifier"],
  storeFields: ["title", "shown"],
});
// Prefixes and errors as its documents recommend, and weights like ours.
const options = { prefix: true, fuzzy: 0.2, boost: { title: 6, finding: 4, topic: 3, author: 4, journal: 2, identifier: 6 } };
const found = JSON.parse(readFileSync(queries, "utf8")).map((query) => search.search(query, options).slice(0, 10).map(({ id }) => id.replace(/\/$/, "")));
writeFileSync(answers, JSON.stringify(found));

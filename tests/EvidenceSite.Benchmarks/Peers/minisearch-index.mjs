// Makes a MiniSearch index of documents, one JSON object a line, and writes it as JSON, as a site would publish it.
// node minisearch-index.mjs DOCUMENTS INDEX
import { createReadStream, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import MiniSearch from "minisearch";

const [documents, index] = process.argv.slice(2);
const search = new MiniSearch({
  fields: ["title", "finding", "topic", "author", "abstract", "journal", "identifier"],
  storeFields: ["title", "shown"],
});
for await (const line of createInterface({ input: createReadStream(documents) })) search.add(JSON.parse(line));
writeFileSync(index, JSON.stringify(search));

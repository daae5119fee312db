namespace EvidenceSite.Export;

/// <summary>What the files of the API hold, as JSON Schema 2020-12. A key that is added is no break; one that goes or changes its meaning makes a <c>v2</c>.</summary>
internal static class ApiSchema
{
    private const string Text = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "ADDRESS",
          "title": "Files of the catalogue",
          "anyOf": [
            { "$ref": "#/$defs/index" },
            { "$ref": "#/$defs/recordPage" },
            { "$ref": "#/$defs/record" },
            { "$ref": "#/$defs/briefs" }
          ],
          "$defs": {
            "date": { "description": "A day, a month or a year, as much as is known.", "type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" },
            "address": { "type": "string", "format": "uri", "pattern": "^https?://" },
            "id": { "description": "Permanent: it never comes to mean something else.", "type": "string", "minLength": 1 },
            "index": {
              "description": "Where to begin.",
              "type": "object",
              "required": ["title", "site", "publisher", "ownTextLicence", "built", "records", "pages", "first", "briefs", "openapi"],
              "properties": {
                "$schema": { "$ref": "#/$defs/address" },
                "title": { "type": "string" },
                "description": { "type": "string" },
                "site": { "$ref": "#/$defs/address" },
                "publisher": { "type": "string" },
                "ownTextLicence": { "description": "The licence of the site's own words; sources keep theirs.", "type": "string" },
                "built": { "$ref": "#/$defs/date" },
                "records": { "description": "How many studies there are.", "type": "integer", "minimum": 0 },
                "pages": { "description": "How many files their list has.", "type": "integer", "minimum": 1 },
                "first": { "description": "The first file of the list.", "$ref": "#/$defs/address" },
                "record": { "description": "Where the file of one study stands, {id} being its id; not there when the site has none.", "type": "string" },
                "briefs": { "$ref": "#/$defs/address" },
                "openapi": { "$ref": "#/$defs/address" }
              },
              "additionalProperties": false
            },
            "recordPage": {
              "description": "Studies by id, without abstracts and findings.",
              "type": "object",
              "required": ["page", "pages", "records", "items"],
              "properties": {
                "$schema": { "$ref": "#/$defs/address" },
                "page": { "type": "integer", "minimum": 1 },
                "pages": { "type": "integer", "minimum": 1 },
                "records": { "type": "integer", "minimum": 0 },
                "previous": { "$ref": "#/$defs/address" },
                "next": { "$ref": "#/$defs/address" },
                "items": { "type": "array", "maxItems": 500, "items": { "$ref": "#/$defs/record" } }
              },
              "additionalProperties": false
            },
            "record": {
              "description": "A study. What is not known is left out.",
              "type": "object",
              "required": ["id", "url", "type", "title", "status"],
              "properties": {
                "$schema": { "$ref": "#/$defs/address" },
                "id": { "$ref": "#/$defs/id" },
                "url": { "description": "Its page, for people.", "$ref": "#/$defs/address" },
                "data": { "description": "Its file, with abstract and findings.", "$ref": "#/$defs/address" },
                "type": { "description": "A type of CSL 1.0.2.", "type": "string" },
                "title": { "type": "string" },
                "authors": { "type": "array", "items": { "$ref": "#/$defs/name" } },
                "issued": { "$ref": "#/$defs/date" },
                "containerTitle": { "type": "string" },
                "volume": { "type": "string" },
                "issue": { "type": "string" },
                "page": { "type": "string" },
                "number": { "type": "string" },
                "publisher": { "type": "string" },
                "language": { "description": "A BCP 47 tag.", "type": "string" },
                "doi": { "type": "string", "pattern": "^10\\." },
                "pmid": { "type": "string", "pattern": "^[0-9]+$" },
                "pmcid": { "type": "string", "pattern": "^PMC[0-9]+$" },
                "issn": { "type": "array", "items": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{3}[0-9X]$" } },
                "sourceUrl": { "description": "The best address of the work elsewhere.", "$ref": "#/$defs/address" },
                "keywords": { "description": "The source's own words.", "type": "array", "items": { "type": "string" } },
                "topics": { "description": "Ids of the site's topics.", "type": "array", "items": { "$ref": "#/$defs/id" } },
                "design": { "$ref": "#/$defs/id" },
                "licence": { "$ref": "#/$defs/licence" },
                "status": { "$ref": "#/$defs/status" },
                "abstract": {
                  "description": "In the words of the authors and under the licence of the work. Only where that licence lets it be shown.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["text"],
                    "properties": { "label": { "type": "string" }, "text": { "type": "string" } },
                    "additionalProperties": false
                  }
                },
                "abstractWithheld": { "description": "There is an abstract that may not be shown.", "const": true },
                "summary": { "$ref": "#/$defs/summary" },
                "usedIn": { "description": "Ids of briefs.", "type": "array", "items": { "$ref": "#/$defs/id" } }
              },
              "additionalProperties": false
            },
            "name": {
              "type": "object",
              "required": ["name"],
              "properties": {
                "name": { "description": "As one signs.", "type": "string" },
                "family": { "type": "string" },
                "given": { "type": "string" },
                "orcid": { "type": "string", "pattern": "^https://orcid\\.org/" }
              },
              "additionalProperties": false
            },
            "licence": {
              "description": "What the work's own rights holder allows.",
              "type": "object",
              "properties": {
                "spdx": { "type": "string" },
                "url": { "type": "string" },
                "copyright": { "type": "string" },
                "holder": { "type": "string" },
                "requiredNotice": { "type": "string" }
              },
              "additionalProperties": false
            },
            "status": {
              "description": "Whether the study still stands.",
              "type": "object",
              "required": ["kind"],
              "properties": {
                "kind": { "enum": ["current", "corrected", "concern", "retracted"] },
                "date": { "$ref": "#/$defs/date" },
                "notice": { "$ref": "#/$defs/address" },
                "reason": { "type": "string" }
              },
              "additionalProperties": false
            },
            "summary": {
              "description": "The site's own words on the study.",
              "type": "object",
              "required": ["title", "language", "headline", "basedOn", "changes"],
              "properties": {
                "title": { "type": "string" },
                "language": { "type": "string" },
                "headline": { "type": "string" },
                "basedOn": { "enum": ["abstract", "full-text"] },
                "changes": { "description": "What was changed of the source.", "type": "string" },
                "licence": { "type": "string" },
                "findings": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["id", "url", "text", "certainty"],
                    "properties": {
                      "id": { "$ref": "#/$defs/id" },
                      "url": { "$ref": "#/$defs/address" },
                      "text": { "type": "string" },
                      "certainty": { "enum": ["high", "moderate", "low", "very-low", "not-assessed"] },
                      "quotations": { "description": "In the words of the authors, as the finding's page shows them.", "type": "array", "items": { "type": "string" } }
                    },
                    "additionalProperties": false
                  }
                }
              },
              "additionalProperties": false
            },
            "briefs": {
              "description": "All briefs, each in its newest version.",
              "type": "object",
              "required": ["items"],
              "properties": {
                "$schema": { "$ref": "#/$defs/address" },
                "items": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["id", "url", "title", "language", "question", "status", "version", "published", "licence", "records"],
                    "properties": {
                      "id": { "$ref": "#/$defs/id" },
                      "url": { "$ref": "#/$defs/address" },
                      "title": { "type": "string" },
                      "language": { "type": "string" },
                      "question": { "type": "string" },
                      "description": { "type": "string" },
                      "status": { "enum": ["draft", "under-review", "current", "superseded", "retired"] },
                      "version": { "type": "integer", "minimum": 1 },
                      "published": { "$ref": "#/$defs/date" },
                      "modified": { "$ref": "#/$defs/date" },
                      "licence": { "type": "string" },
                      "restsOn": { "description": "The gravest status among the studies it cites.", "enum": ["corrected", "expression of concern", "retracted"] },
                      "records": { "description": "Ids of the studies it cites.", "type": "array", "items": { "$ref": "#/$defs/id" } }
                    },
                    "additionalProperties": false
                  }
                }
              },
              "additionalProperties": false
            }
          }
        }

        """;

    public static string Of(SiteSettings site) => Text.ReplaceLineEndings("\n").Replace("\"ADDRESS\"", JsonText(site.BaseUrl + ApiAddresses.Schema.Escaped), StringComparison.Ordinal);

    /// <summary>A text as a JSON string in its quotes.</summary>
    internal static string JsonText(string text) => System.Text.Encoding.UTF8.GetString(JsonFile.Line(json => json.WriteStringValue(text)));
}

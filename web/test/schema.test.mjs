// @ts-check
// The JSON Schemas beside the assets: they accept what ships and refuse what is broken.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { root } from "./support/server.mjs";

const json = (/** @type {string} */ file) => JSON.parse(readFileSync(path.join(root, "assets", file), "utf8"));
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });

const pairs = /** @type {[string, string][]} */ ([
  ["catalog.json", "schema/catalog.schema.json"],
  ...readdirSync(path.join(root, "assets", "locales")).map((name) => [`locales/${name}`, "schema/locale.schema.json"]),
  ["theme.json", "schema/theme.schema.json"],
  ["overlays/example.json", "schema/overlay.schema.json"],
  ["../web/demo/wording.json", "schema/overlay.schema.json"],
]);

for (const [document, schema] of pairs) {
  test(`${document} keeps its schema`, () => {
    const validate = ajv.getSchema(json(schema).$id) ?? ajv.compile(json(schema));
    validate(json(document));
    assert.deepEqual(validate.errors ?? [], []);
  });
}

const broken = /** @type {[string, string, (document: any) => void][]} */ ([
  ["catalog.json", "schema/catalog.schema.json", (d) => { delete d.situations[0].id; }],
  ["catalog.json", "schema/catalog.schema.json", (d) => { d.situations[0].goals = []; }],
  ["catalog.json", "schema/catalog.schema.json", (d) => { d.situations[0].goals[0].email[0].moves[0] = "cancel@long"; }],
  ["catalog.json", "schema/catalog.schema.json", (d) => { d.situations[0].extra = 1; }],
  ["locales/en-US.json", "schema/locale.schema.json", (d) => { d.dates.months.pop(); }],
  ["locales/en-US.json", "schema/locale.schema.json", (d) => { d.moves.cancel[0].say = []; }],
  ["locales/en-US.json", "schema/locale.schema.json", (d) => { d.moves.cancel[0].when = { mood: ["bad"] }; }],
  ["locales/en-US.json", "schema/locale.schema.json", (d) => { d.advice.cancel[0].kind = "opinion"; }],
  ["locales/en-US.json", "schema/locale.schema.json", (d) => { d.ui.title = 7; }],
  ["overlays/example.json", "schema/overlay.schema.json", (d) => { d.overlay = 1; }],
  ["overlays/example.json", "schema/overlay.schema.json", (d) => { d.locales.de.ui = {}; }],
  ["overlays/example.json", "schema/overlay.schema.json", (d) => { d.situations[0].id = "Trial day"; }],
  ["overlays/example.json", "schema/overlay.schema.json", (d) => { d.locales.de.situations["trial-day"].title = "<b>"; }],
  ["overlays/example.json", "schema/overlay.schema.json", (d) => { d.locales.de.moves.close = { before: [] }; }],
  ["theme.json", "schema/theme.schema.json", (d) => { d.dark.page = "black"; }],
  ["theme.json", "schema/theme.schema.json", (d) => { delete d.light.accent; }],
]);

test("broken documents are refused", () => {
  for (const [document, schema, damage] of broken) {
    const validate = ajv.getSchema(json(schema).$id) ?? ajv.compile(json(schema));
    const copy = json(document);
    damage(copy);
    assert.equal(validate(copy), false, `${document}: ${damage}`);
  }
});

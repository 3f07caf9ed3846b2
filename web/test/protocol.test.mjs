// @ts-check
// What a portal and the page say to each other: one schema, and what was made of it judges as a validator of others' does.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { build } from "esbuild";
import { messages } from "../build/protocol.mjs";
import { root } from "./support/server.mjs";

const schema = JSON.parse(readFileSync(path.join(root, "assets", "schema", "protocol.schema.json"), "utf8"));
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
ajv.addSchema(schema);
const { outputFiles } = await build({ stdin: { contents: `export * from "./fits"; export * from "./collections"; export * from "./messages";`, resolveDir: path.join(root, "web", "src", "embed") }, bundle: true, format: "esm", write: false });
const { message, wrapped, fits, fitsFully, ...sides } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? "").toString("base64")}`);

test("messages.ts is what the schema says; npm --prefix web run protocol makes it", async () => {
  assert.equal(readFileSync(path.join(root, "web", "src", "embed", "messages.ts"), "utf8"), await messages());
});

test("the element's type for a prefill names the fields of the schema", () => {
  const source = readFileSync(path.join(root, "web", "package", "src", "element.ts"), "utf8");
  const union = /export type PrefillField =([^;]*);/.exec(source)?.[1] ?? "";
  assert.deepEqual([...union.matchAll(/"(\w+)"/g)].map((match) => match[1]), schema.$defs.field.enum);
});

const kind = { situation: "late", goal: "", channel: "email", language: "en-US" };
const letter = { channel: "email", language: "en-US", subject: "", body: "Dear Ms. Ünïcode,\n\n<b>&" };
/** @type {Record<string, object[]>} */
const good = {
  fromFrame: [{ type: "hello" }, { type: "refused" }, { type: "ready" }, { type: "height", height: 1800 }, { type: "change", ...kind }, { type: "letter-ready", ...kind }, { type: "change", ...kind, letter },
    { type: "consent", granted: false }, { type: "composed", letter }, { type: "composed", reason: "not-agreed" },
    { type: "copied" }, { type: "sent-with", way: "outlook_live" }, { type: "error", code: "copy" }, { type: "show", top: 0 }, { type: "escape" }],
  fromPortal: [{ type: "connect", key: "" }, { type: "connect", key: "job 7", locale: "de", theme: "dark", situations: ["late", "no-show"], look: { accent: "#00783c", radius: 2, font: "Georgia, 'Times New Roman'" }, prefill: { company: "Ünïcode & Co. <b>", slot1_date: "2026-12-01" } },
    { type: "prefill", fields: {} }, { type: "set", locale: "fr" }, { type: "set", theme: "system", look: {} }, { type: "viewport", top: 0.5, height: 800 }, { type: "reset" }, { type: "focus" }, { type: "set", shareText: true }, { type: "compose" }],
};

/** What could stand in a place instead. */
const odd = [undefined, null, true, 7, -1, 1e9, NaN, "", "x", "X y", "<b>", "#00783C", "é".repeat(50), "x".repeat(5000), "x".repeat(20001), false, [], ["late", 7], Array(50).fill("late"), {}, { x: "y" }, { __x: "y" }, { company: 7 }, { company: "x".repeat(1001) }, Object.fromEntries(Array.from({ length: 41 }, (_, i) => [`f${i}`, ""]))];

/** Each message, and each with one thing in it replaced, added or taken out. @param {any} value @returns {Generator<any>} */
function* spoiled(value) {
  yield value;
  for (const key of [...Object.keys(value), "more", "constructor"]) {
    for (const other of odd) if (other !== undefined) yield { ...value, [key]: other };
    const { [key]: inner, ...rest } = value;
    yield rest;
    if (inner?.constructor === Object || Array.isArray(inner)) for (const other of spoiled({ ...inner })) yield { ...value, [key]: other };
  }
}

for (const side of ["fromFrame", "fromPortal"]) {
  test(`${side}: every message of the schema is taken as it is, and whatever is not is not`, () => {
    const check = side === "fromPortal" ? fitsFully : fits;
    const valid = ajv.compile({ $ref: `protocol.schema.json#/$defs/${side}` });
    const names = schema.$defs[side].oneOf.map((/** @type {{ $ref: string }} */ one) => one.$ref.split("/").pop());
    assert.deepEqual([...new Set(good[side]?.map((one) => /** @type {any} */ (one).type))], names);
    let [taken, left] = [0, 0];
    for (const one of good[side] ?? []) {
      assert.ok(valid(wrapped(one)), JSON.stringify(one));
      for (const value of spoiled(wrapped(one))) {
        const expected = valid(value);
        expected ? taken++ : left++;
        assert.equal(message(sides[side], value, check) !== undefined, expected, JSON.stringify(value)?.slice(0, 300));
      }
      assert.deepEqual(message(sides[side], wrapped(one), check), one);
    }
    assert.ok(taken > 20 && left > 500, `${taken} ${left}`);
    for (const value of odd) assert.equal(message(sides[side], value, check), undefined);
  });
}

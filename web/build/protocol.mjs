// assets/schema/protocol.schema.json -> web/src/embed/messages.ts: the types and the rules of both sides of an embedding.
// `npm --prefix web run protocol`; a test says when it is out of date.
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** @typedef {{ [keyword: string]: any }} Schema */

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const file = path.join(root, "web", "src", "embed", "messages.ts");
/** The envelope is the same for all: web/src/embed/fits.ts puts it on and looks at it. */
const envelope = ["protocol", "version", "type"];

/** Without references and without what is for readers only. @param {Schema} rule @param {Schema} definitions @returns {Schema} */
function plain(rule, definitions) {
  if (rule.$ref) return plain(definitions[rule.$ref.replace("#/$defs/", "")], definitions);
  const { description: _, ...rest } = rule;
  for (const key of ["items", "propertyNames", "additionalProperties"]) if (rest[key]) rest[key] = plain(rest[key], definitions);
  if (rest.properties) rest.properties = Object.fromEntries(Object.entries(rest.properties).map(([name, one]) => [name, plain(one, definitions)]));
  return rest;
}

/** As short as web/src/embed/fits.ts can read it: what says no more is an object with these members only, all of them needed. @param {Schema} rule @returns {Schema} */
function short({ type, additionalProperties, required, properties, ...rest }) {
  const all = properties && Object.entries(properties);
  const optional = Object.keys(properties ?? {}).filter((name) => !required?.includes(name));
  return {
    ...(type && type !== "object" ? { type } : {}),
    ...(additionalProperties ? { additionalProperties: short(additionalProperties) } : {}),
    ...(optional.length ? { optional } : {}),
    ...(all?.length ? { properties: Object.fromEntries(all.map((/** @type {[string, Schema]} */ [name, one]) => [name, short(one)])) } : {}),
    ...rest,
  };
}

/** A message without its envelope. @param {Schema} rule @returns {Schema} */
function body(rule) {
  const own = (/** @type {string} */ name) => !envelope.includes(name);
  return { ...rule, properties: Object.fromEntries(Object.entries(rule.properties).filter(([name]) => own(name))), required: rule.required.filter(own) };
}

/** @param {Schema} rule @returns {string} */
function type(rule) {
  if (rule.enum) return rule.enum.map((/** @type {string} */ one) => JSON.stringify(one)).join(" | ");
  if (rule.type === "array") return `readonly ${type(rule.items)}[]`;
  if (rule.type !== "object") return rule.type;
  if (rule.additionalProperties) return `Readonly<Record<string, ${type(rule.additionalProperties)}>>`;
  return `{ ${members(rule)} }`;
}

/** @param {Schema} rule */
const members = (rule) => Object.entries(rule.properties).map(([name, one]) =>
  `${name}${rule.required?.includes(name) ? "" : "?"}: ${type(one)}${rule.required?.includes(name) ? "" : " | undefined"};`).join(" ");

/** @param {Schema} schema @param {string} side */
function side(schema, side) {
  const names = schema.$defs[side].oneOf.map((/** @type {Schema} */ one) => one.$ref.replace("#/$defs/", ""));
  /** @type {[string, Schema][]} */
  const rules = names.map((/** @type {string} */ name) => [name, body(plain(schema.$defs[name], schema.$defs))]);
  const title = side.replace(/^f/, "F");
  return `export type ${title} =
${rules.map(([name, rule]) => `  | { type: ${JSON.stringify(name)}; ${members(rule)} }`.replace(/;? +}$/, " }")).join("\n")};

export const ${side}: Rules = {
${rules.map(([name, rule]) => `  ${JSON.stringify(name)}: ${JSON.stringify(short(rule))},`).join("\n")}
};
`;
}

/** The text of web/src/embed/messages.ts. */
export async function messages() {
  const schema = JSON.parse(await readFile(path.join(root, "assets", "schema", "protocol.schema.json"), "utf8"));
  return `// Made from assets/schema/protocol.schema.json by web/build/protocol.mjs.
import type { Rules } from "./fits";

export const protocol = ${JSON.stringify(schema.$defs.protocol.const)};
export const version = ${schema.$defs.version.const};

${side(schema, "fromFrame")}
${side(schema, "fromPortal")}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(file, await messages());

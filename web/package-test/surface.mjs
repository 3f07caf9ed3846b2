// @ts-check
// Everything that others' programs may rely on (docs/versioning.md), a line each, from what was built. surface.txt is the
// list as it was promised; `node web/package-test/surface.mjs` writes it anew, for a release.
import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, "..", "..");
const dist = path.join(root, "dist-package");
export const list = path.join(here, "surface.txt");
const read = (/** @type {string[]} */ ...parts) => readFileSync(path.join(root, ...parts), "utf8");

/** The body of a type of a declaration file. @param {string} text @param {string} start */
const body = (text, start) => text.slice(text.indexOf(start)).split("\n}")[0] ?? "";
const unique = (/** @type {Iterable<string>} */ texts) => [...new Set(texts)];
const found = (/** @type {string} */ text, /** @type {RegExp} */ what) => unique([...text.matchAll(what)].map(([, one = ""]) => one));

function entries() {
  const { exports, type } = JSON.parse(read("dist-package", "package.json"));
  return [`package is ${type}`, ...Object.keys(exports).map((name) => `package has ${name}`)];
}

/** What a module gives, and the types that it exports. @param {string} name */
async function module(name) {
  const values = Object.keys(await import(pathToFileURL(path.join(dist, `${name}.js`)).href));
  const types = found(read("dist-package", `${name}.d.ts`), /export (?:declare )?(?:interface|type|class) (\w+)/g);
  return [...values.map((one) => `${name} exports ${one}`), ...types.map((one) => `${name} has the type ${one}`)];
}

async function element() {
  const { LetterAssistantElement } = await import(pathToFileURL(path.join(dist, "element.js")).href);
  const members = Object.entries(Object.getOwnPropertyDescriptors(LetterAssistantElement.prototype)).filter(([name]) => !/constructor|Callback$/.test(name));
  const types = read("dist-package", "element.d.ts");
  const shell = read("web", "package", "src", "element_shell.ts");
  const lines = (/** @type {string} */ start) => body(types, start).split("\n").slice(1).map((line) => line.trim()).filter((line) => line && !line.startsWith("/**"));
  return [
    ...[...LetterAssistantElement.observedAttributes, ...found(read("web", "package", "src", "element.ts"), /this\.getAttribute\("(\w+)"\)/g)].map((one) => `element attribute ${one}`),
    ...members.map(([name, { value, set }]) => `element ${value ? "method" : set ? "property" : "read-only property"} ${name}`),
    ...found(body(types, "interface LetterAssistantEventMap").replace(/\s+/g, " "), /("[\w-]+": CustomEvent<[^>]+>)/g).map((one) => `element event ${one}`),
    ...found(body(types, "class LetterAssistantElement"), /^ {4}(\w+)\?: /gm).map((one) => `element property ${one}`),
    ...["interface LetterKind", "type LetterChange", "interface SharedLetter"].flatMap((type) => lines(type).map((one) => `element ${type.split(" ")[1]} has ${one}`)),
    ...found(/type PrefillField = ([^;]+);/.exec(types)?.[1] ?? "", /"(\w+)"/g).map((one) => `element prefill ${one}`),
    ...found(read("docs", "embed.md"), /^\| `(--letter-assistant-[a-z-]+)`/gm).map((one) => `element custom property ${one}`),
    ...found(shell, /make\("\w+", "(\w+)"/g).map((one) => `element part ${one}`),
    ...found(shell, /\.name = "(\w+)"/g).map((one) => `element slot ${one}`),
  ];
}

/** What of a rule's members must be there; what is optional may become more. @param {any} rule */
const needs = ({ properties = {}, optional = [] }) => `needs ${JSON.stringify(Object.keys(properties).filter((name) => !optional.includes(name)))}`;

/** A rule's members, those of members too. @param {any} rule @param {string} at @returns {string[]} */
const members = (rule, at) => Object.entries(rule.properties ?? {}).flatMap(([name, inner]) => {
  const { properties, optional, ...rest } = /** @type {any} */ (inner);
  return [`${at}.${name} ${properties ? needs(inner) : JSON.stringify(rest)}`, ...members(inner, `${at}.${name}`)];
});

/** What the page says stays as it is, to the letter; what it hears may grow, but asks for nothing more. */
function protocol() {
  const made = read("web", "src", "embed", "messages.ts");
  const rules = (/** @type {string} */ side) => [...(made.split(`export const ${side}: Rules = {`)[1]?.split("\n};")[0] ?? "").matchAll(/^ {2}"([\w-]+)": (.*),$/gm)].map(([, name = "", rule = ""]) => ({ name, rule: JSON.parse(rule) }));
  const version = /version = (\d+);/.exec(made)?.[1];
  return [
    ...rules("fromFrame").map(({ name, rule }) => `protocol ${version} page says ${name} ${JSON.stringify(rule)}`),
    ...rules("fromPortal").flatMap(({ name, rule }) => [`protocol ${version} page hears ${name} ${needs(rule)}`, ...members(rule, `protocol ${version} page hears ${name}`)]),
  ];
}

/** The engine's methods, what a request, a letter and a problem consist of, and what the catalog names. */
function engine() {
  const types = read("dist-package", "types.d.ts");
  const parts = [...types.matchAll(/^export interface (\w+) \{\n([^]*?)^\}/gm)].flatMap(([, name, text = ""]) => found(text, /^ {4}(\w+)\??:/gm).map((one) => `engine ${name}.${one}`));
  const choices = [...types.matchAll(/^ {4}(\w+)\??: ((?:"[\w-]+" ?\|? ?)+)/gm)].flatMap(([, name, text = ""]) => found(text, /"([\w-]+)"/g).map((one) => `engine ${name} may be ${one}`));
  const { situations, locales, zones } = JSON.parse(read("dist-package", "catalog.json"));
  const named = situations.flatMap((/** @type {any} */ one) => [...one.goals.map((/** @type {any} */ goal) => `goal ${goal.id}`), ...one.reasons.map((/** @type {string} */ id) => `reason ${id}`), ...one.channels.map((/** @type {string} */ id) => `channel ${id}`)].map((what) => `engine ${one.id} has the ${what}`));
  const methods = found(body(read("dist-package", "composer.d.ts"), "class Engine"), /^ {4}(?:get )?([a-z]\w*)\(/gm).filter((one) => one !== "constructor").map((one) => `engine method ${one}`);
  return [...methods, ...parts, ...choices, ...named, ...Object.keys(locales).map((one) => `engine locale ${one}`), ...zones.map((/** @type {string} */ one) => `engine zone ${one}`)];
}

function command() {
  const help = /help =([^]*?)";\n/.exec(read("src", "tool", "main.cpp"))?.[1] ?? "";
  const calls = [...help.matchAll(/"letter (\w+)([^"]*?)(?: {2}|\\n)/g)].flatMap(([, name, rest = ""]) => [`command letter ${name}`, ...found(rest, /(--\w+)/g).map((one) => `command letter ${name} ${one}`)]);
  return [...calls, ...found(help, /" +(--[\w-]+)/g).map((one) => `command ${one}`)];
}

/** Formats that a person or a portal keeps. */
const formats = () => [
  ...found(read("docs", "link.md").split("| Field |")[1] ?? "", /`([a-z]\w*)`(?=[^|]*\|[^|]*\|$)/gm).map((one) => `link #v=1 has ${one}`),
  ...found(read("src", "form", "draft.cpp"), /constexpr std::string_view (?:format|version) = "([^"]+)"/g).map((one) => `draft ${one}`),
  ...found(read("src", "overlay", "shape.cpp"), /write \\"(\d+)\\", the version of overlays/g).map((one) => `overlay ${one}`),
];

/** @returns {Promise<string[]>} */
export async function surface() {
  const parts = [entries(), ...(await Promise.all(["element", "react", "engine"].map(module))), await element(), protocol(), engine(), command(), formats()];
  return unique(parts.flat()).sort();
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) writeFileSync(list, `${(await surface()).join("\n")}\n`);

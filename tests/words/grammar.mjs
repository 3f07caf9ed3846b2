// @ts-check
// Harper, the grammar checker for English: compiled to WebAssembly, it needs no network.
import { webcrypto } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { Dialect, LocalLinter } from "../../web/node_modules/harper.js/dist/index.js";
import { slimBinaryInlined } from "../../web/node_modules/harper.js/dist/slimBinaryInlined.js";
import { root } from "./texts.mjs";

// Debian's Node 18 has it under this name only.
globalThis.crypto ??= /** @type {any} */ (webcrypto);

/** @type {Record<string, Dialect>} */
export const dialects = { "en-US": Dialect.American, "en-GB": Dialect.British };

/** Where a rule is wrong, by the text from the place that it blames. @type {{ rule: string, at: RegExp, locale?: string, why: string }[]} */
const exceptions = [
  { rule: "AnA", at: /^a\.m\./, why: "takes the a for an article" },
  { rule: "NumericRangeEnDash", at: /^-\d{4}\b/, why: "a phone number" },
  { rule: "OneOfTheSingular", at: /^two\./, why: "“one of the two” is right" },
  { rule: "OrthographicConsistency", at: /^Sam\b/, why: "a name, not a missile" },
  { rule: "OxfordComma", at: /^/, locale: "en-GB", why: "British lists do without" },
  { rule: "PossessiveYour", at: /^you (today|tomorrow|yesterday|on)\b/, why: "“an interview with you tomorrow” is right" },
  { rule: "SpellCheck", at: /^afterwards\b/, locale: "en-US", why: "rarer in America than “afterward”, but right" },
];

/** @param {string} locale @returns {Promise<(text: string) => Promise<string[]>>} says what is wrong with a text */
export async function checker(locale) {
  const linter = new LocalLinter({ binary: slimBinaryInlined, dialect: dialects[locale] ?? Dialect.American });
  const own = readFileSync(path.join(root, "tests", "words", `${locale}.txt`), "utf8").split("\n").filter(Boolean);
  await linter.importWords(own);
  return async (text) => {
    const found = await linter.organizedLints(text, { language: "plaintext" });
    return Object.entries(found).flatMap(([rule, lints]) =>
      lints
        .filter((lint) => {
          const blamed = [...text].slice(lint.span().start).join("");
          return !exceptions.some((one) => one.rule === rule && (one.locale ?? locale) === locale && one.at.test(blamed));
        })
        .map((lint) => `${rule}: “${lint.get_problem_text()}”: ${lint.message()} :: ${text}`),
    );
  };
}

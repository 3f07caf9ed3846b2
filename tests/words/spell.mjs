// @ts-check
// Hunspell with Debian's dictionaries: which words does a language not have?
import { execFileSync } from "node:child_process";

/** @type {Record<string, string>} */
const dictionaries = { "en-US": "en_US", "en-GB": "en_GB", de: "de_DE", fr: "fr", es: "es_ES" };

/** @param {string} locale @param {Iterable<string>} words @returns {string[]} those that the dictionary does not know */
export function unknown(locale, words) {
  const dictionary = dictionaries[locale];
  if (!dictionary) throw new Error(`tests/words/spell.mjs names no dictionary for ${locale}`);
  const input = [...new Set(words)].join("\n");
  const output = execFileSync("hunspell", ["-d", dictionary, "-i", "utf-8", "-l"], { input, encoding: "utf8", env: { ...process.env, LC_ALL: "C.UTF-8" } });
  return [...new Set(output.split("\n").filter(Boolean))];
}

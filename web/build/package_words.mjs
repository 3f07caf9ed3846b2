// The few words of <letter-assistant> in every language: web/package/src/element_words.ts, out of the locales.
import { readFile } from "node:fs/promises";
import path from "node:path";

const keys = ["title", "embed.open", "embed.failed", "embed.link", "embed.close"];

/** @param {string} root @param {string[]} locales */
export async function elementWords(root, locales) {
  const all = await Promise.all(locales.map(async (locale) => {
    const { ui } = JSON.parse(await readFile(path.join(root, "assets", "locales", `${locale}.json`), "utf8"));
    return /** @type {const} */ ([locale, JSON.stringify(keys.map((key) => ui[key]))]);
  }));
  // The first of a language is found by the language; another one only if it says something else.
  const language = (/** @type {string} */ locale) => locale.replace(/-.*/, "");
  const own = all.flatMap(([locale, said], index) => {
    const before = all.slice(0, index).filter(([other]) => language(other) === language(locale));
    return before.some(([, same]) => same === said) ? [] : [[before.length ? locale : language(locale), said]];
  });
  const lines = own.map(([key, said]) => `  ${JSON.stringify(key)}: ${said},`);
  return `// Made from assets/locales by web/build/package_words.mjs.
export type Words = readonly [title: string, open: string, failed: string, link: string, close: string];

/** By language, or by locale where one says it otherwise. */
export const words: Record<string, Words> = {
${lines.join("\n")}
};
`;
}

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
  // A locale that says what another of its language says is found by its language.
  const own = all.filter(([locale, said], index) => !all.slice(0, index).some(([other, same]) => same === said && other.split("-")[0] === locale.split("-")[0]));
  const lines = own.map(([locale, said]) => `  ${JSON.stringify(locale)}: ${said},`);
  return `// Made from assets/locales by web/build/package_words.mjs.
export type Words = readonly [title: string, open: string, failed: string, link: string, close: string];

export const words: Record<string, Words> = {
${lines.join("\n")}
};
`;
}

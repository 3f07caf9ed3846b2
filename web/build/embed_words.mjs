// The words that a portal's frame has beside the page's own, in every language: `embed.consent.…` and `embed.page.…` of the locales.
import { readFile } from "node:fs/promises";
import path from "node:path";

/** @param {string} root @param {string[]} locales @returns {Promise<Record<string, Record<string, string>>>} */
export async function embedWords(root, locales) {
  const all = await Promise.all(locales.map(async (locale) => {
    const { ui } = JSON.parse(await readFile(path.join(root, "assets", "locales", `${locale}.json`), "utf8"));
    const own = Object.entries(ui).filter(([key]) => /^embed\.(consent|page)\./.test(key)).map(([key, text]) => [key.slice("embed.".length), text]);
    return [locale, Object.fromEntries(own)];
  }));
  return Object.fromEntries(all);
}

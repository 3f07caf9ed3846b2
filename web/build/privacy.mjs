// privacy.<locale>.html: what is kept, where, how to delete it and how to check that. Made of assets/pages/.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { escape } from "./static.mjs";

/** @typedef {import("./hash.mjs").HashedFile} HashedFile */
/**
 * @typedef {{ heading: string, list?: string[], steps?: string[], end?: string }} Section
 * @typedef {{ title: string, description: string, lead: string, sections: Section[] }} PrivacyTexts
 */

/** Where a locale's page is. @param {string} locale */
export const privacyUrl = (locale) => `privacy.${locale}.html`;

/** @param {string} root @param {string} locale @returns {Promise<PrivacyTexts>} */
export async function privacyTexts(root, locale) {
  const file = path.join("assets", "pages", `privacy.${locale}.json`);
  const texts = JSON.parse(await readFile(path.join(root, file), "utf8"));
  for (const name of ["title", "description", "lead"]) if (!texts[name]) throw new Error(`${file}: "${name}" is missing`);
  return texts;
}

/** Links to the pages, each named in its own language. @param {[locale: string, name: string][]} names */
export const privacyLinks = (names) =>
  names.map(([locale, name]) => `<a href="${privacyUrl(locale)}" lang="${locale}" hreflang="${locale}">${escape(name)}</a>`).join(" · ");

/** @param {Section} part */
function section({ heading, list = [], steps = [], end = "" }) {
  const items = (/** @type {string[]} */ texts) => texts.map((one) => `<li>${escape(one)}</li>`).join("\n");
  return `<h2>${escape(heading)}</h2>
${list.length ? `<ul>\n${items(list)}\n</ul>` : ""}${steps.length ? `<ol>\n${items(steps)}\n</ol>` : ""}${end ? `\n<p>${escape(end)}</p>` : ""}`;
}

/**
 * @param {PrivacyTexts} texts @param {import("./prerender.mjs").Prerendered} prerendered @param {Record<string, HashedFile>} files
 * @param {string} all links to the other languages @param {string} policy the content security policy
 * @returns {string} */
export function privacy(texts, { locale, ui }, files, all, policy) {
  const title = escape(ui.title ?? "");
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(texts.title)} · ${title}</title>
<meta name="description" content="${escape(texts.description)}">
<link rel="icon" href="${files.icon?.url ?? ""}" type="image/svg+xml">
<link rel="stylesheet" href="${files.style?.url ?? ""}">
</head>
<body>
<main id="static" class="prose">
<p class="note"><a href="./">${title}</a></p>
<h1>${escape(texts.title)}</h1>
<p class="tagline">${escape(texts.lead)}</p>
${texts.sections.map(section).join("\n")}
<p class="note">${all}</p>
</main>
</body>
</html>
`;
}

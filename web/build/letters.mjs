// letters.html, one for each locale: every letter with its advice, to read without JavaScript.
import { escape, situation } from "./static.mjs";

/** @typedef {import("./hash.mjs").HashedFile} HashedFile */
/** @typedef {import("./prerender.mjs").Prerendered} Prerendered */

/** Where a locale's page of letters is. @param {string} locale */
export const lettersUrl = (locale) => `letters.${locale}.html`;

/** Links to the pages of letters, each named in its own language. @param {[locale: string, name: string][]} names */
export const lettersLinks = (names) =>
  names.map(([locale, name]) => `<a href="${lettersUrl(locale)}" lang="${locale}" hreflang="${locale}">${escape(name)}</a>`).join(" · ");

/**
 * @param {Prerendered} texts @param {Record<string, HashedFile>} files @param {string} all
 * @param {string} privacy the link to the privacy page @param {string} policy the content security policy @returns {string}
 */
export function letters(texts, files, all, privacy, policy) {
  const ui = (/** @type {string} */ key) => escape(texts.ui[key] ?? key);
  return `<!doctype html>
<html lang="${texts.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${ui("static.all")} · ${ui("title")}</title>
<meta name="description" content="${ui("static.description")}">
<link rel="icon" href="${files.icon?.url ?? ""}" type="image/svg+xml">
<link rel="stylesheet" href="${files.style?.url ?? ""}">
</head>
<body>
<main id="static">
<p class="note"><a href="./">${ui("title")}</a></p>
<h1>${ui("static.all")}</h1>
<p class="tagline">${ui("tagline")}</p>
${texts.situations.map((one) => situation(one, texts.ui)).join("\n")}
<p class="note">${all}</p>
<p class="note">${ui("section.about.note")} ${privacy}</p>
</main>
</body>
</html>
`;
}

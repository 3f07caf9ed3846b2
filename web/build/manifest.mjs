// The web app manifest: what the page is called, and how it looks, once it is installed. All addresses are relative to it,
// so the page may lie in any folder of a site.

/** @typedef {import("./hash.mjs").HashedFile} HashedFile */
/** @typedef {import("./prerender.mjs").Prerendered} Prerendered */

/** Beside index.html, under one name for ever: browsers ask for it again to find out what has changed. */
export const manifestUrl = "manifest.webmanifest";

/**
 * @param {Prerendered[]} texts of each locale; the first is that of index.html
 * @param {Record<string, HashedFile>} files @param {{ light: Record<string, string> }} theme assets/theme.json
 * @returns {string} */
export function manifest(texts, files, theme) {
  const [first] = texts;
  if (!first) throw new Error("assets/catalog.json names no locale");
  const icon = (/** @type {string} */ name, /** @type {string} */ sizes, /** @type {string} */ type, purpose = "any") =>
    ({ src: files[name]?.url, sizes, type, purpose });
  return JSON.stringify({
    start_url: "./",
    scope: "./",
    name: first.ui.title,
    short_name: first.ui.title,
    description: first.ui["static.description"],
    description_localized: Object.fromEntries(texts.map(({ locale, ui }) => [locale, ui["static.description"]])),
    lang: first.locale,
    dir: "ltr",
    display: "standalone",
    theme_color: theme.light.page,
    background_color: theme.light.page,
    categories: ["productivity", "utilities"],
    icons: [
      icon("icon", "any", "image/svg+xml"),
      icon("icon192", "192x192", "image/png"),
      icon("icon512", "512x512", "image/png"),
      icon("mask192", "192x192", "image/png", "maskable"),
      icon("mask512", "512x512", "image/png", "maskable"),
    ],
  });
}

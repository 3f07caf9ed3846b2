// index.html: useful by itself (advice and a sample letter for every situation), and the place where the form starts.
import { manifestUrl } from "./manifest.mjs";
import { escape, situation } from "./static.mjs";

/** @typedef {import("./hash.mjs").HashedFile} HashedFile */
/** @typedef {import("./prerender.mjs").Prerendered} Prerendered */

/** The first letter of each situation; the rest is on the pages of all letters, which this one need not carry. @param {Prerendered} texts */
function samples({ situations, ui }) {
  return situations.map((one) => situation({ ...one, goals: one.goals.slice(0, 1).map((goal) => ({ ...goal, label: "" })) }, ui)).join("\n");
}

/**
 * @param {Prerendered} texts @param {Record<string, HashedFile>} files
 * @param {Record<string, HashedFile>} locales @param {string} all the links to the pages of all letters
 * @param {string} privacy the link to the privacy page @param {string} policy the content security policy
 * @returns {string} */
export function page(texts, files, locales, all, privacy, policy) {
  const ui = (/** @type {string} */ key) => escape(texts.ui[key] ?? key);
  const url = (/** @type {string} */ name) => files[name]?.url ?? "";
  const data = ["engine", "catalog", "regular", "semibold"].map((name) => `data-${name}="${url(name)}"`).join(" ") +
    ` data-regular-more="${url("regularMore")}" data-semibold-more="${url("semiboldMore")}"` +
    ` data-offline="${url("offline")}" data-files="${url("files")}" data-files-engine="${url("filesEngine")}" data-intake="${url("intake")}" data-embed="${url("embed")}"` +
    ` data-locales="${escape(JSON.stringify(Object.fromEntries(Object.entries(locales).map(([name, file]) => [name, file.url]))))}"`;
  const early = ["engine", "catalog", "regular", "semibold"]
    .map((name) => `<link rel="preload" href="${url(name)}" as="fetch" crossorigin>`).join("");
  const pane = (/** @type {string} */ name) =>
    `<div class="pane pane-${name}"><canvas aria-hidden="true"></canvas><form class="mirror" novalidate></form></div>`;
  return `<!doctype html>
<html lang="${texts.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${ui("title")}</title>
<meta name="description" content="${ui("static.description")}">
<meta name="theme-color" content="#f6f7f9" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#0f1115" media="(prefers-color-scheme: dark)">
<link rel="icon" href="${url("icon")}" type="image/svg+xml">
<link rel="apple-touch-icon" href="${url("apple")}">
<link rel="manifest" href="${manifestUrl}">
<link rel="stylesheet" href="${url("style")}">
<script type="module" src="${url("script")}"></script>
${early}
</head>
<body>
<a class="skip" href="#letter"><span class="skip-long">${ui("static.skip")}</span><span class="skip-short">${ui("static.see")}</span></a>
<main id="app" hidden ${data}>${pane("form")}${pane("letter")}</main>
<main id="static">
<h1>${ui("title")}</h1>
<p class="tagline">${ui("tagline")}</p>
<p id="failed" class="note" role="alert" hidden>${ui("static.failed")}</p>
<noscript><p class="note">${ui("static.noscript")}</p></noscript>
${samples(texts)}
<p class="note">${ui("static.all")}: ${all}</p>
<p class="note">${ui("section.about.note")} ${privacy}</p>
</main>
<div id="drop" aria-hidden="true"></div>
<div id="live" class="visually-hidden" role="status" aria-live="polite"></div>
<div class="notices"><div id="news" role="status" aria-live="polite"></div>
<div id="notice" role="status" aria-live="polite"></div></div>
</body>
</html>
`;
}

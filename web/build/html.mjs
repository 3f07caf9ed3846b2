// index.html: useful by itself (advice and a sample letter for every situation), and the place where the form starts.

/** @typedef {import("./hash.mjs").HashedFile} HashedFile */
/** @typedef {import("./prerender.mjs").Prerendered} Prerendered */
/** @typedef {import("./prerender.mjs").Goal} Goal */

const escapes = /** @type {Record<string, string>} */ ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" });
const escape = (/** @type {string} */ text) => text.replace(/[&<>"]/g, (c) => escapes[c] ?? c);

/** @param {string} text */
const paragraphs = (text) => text.split("\n\n").map((part) => `<p>${escape(part).replace(/\n/g, "<br>")}</p>`).join("");

/** @param {Goal} goal @param {Record<string, string>} ui */
function letter(goal, ui) {
  const label = goal.label ? `<h3>${escape(goal.label)}</h3>` : "";
  const points = goal.points.map((point) => `<li>${escape(point)}</li>`).join("");
  return `${label}<p><strong>${escape(goal.verdict)}</strong></p><ul>${points}</ul>
<blockquote><p><b>${escape(ui["letter.subject"] ?? "")}:</b> ${escape(goal.subject)}</p>${paragraphs(goal.letter)}</blockquote>`;
}

/** @param {Prerendered} texts */
function situations({ situations, ui }) {
  return situations.map((one) => `<details id="${one.id}"><summary><span>${escape(one.title)}</span> <small>${escape(one.hint)}</small></summary>
${one.goals.map((goal) => letter(goal, ui)).join("")}</details>`).join("\n");
}

/** @param {Prerendered} texts @param {Record<string, HashedFile>} files @returns {string} */
export function page(texts, files) {
  const ui = (/** @type {string} */ key) => escape(texts.ui[key] ?? key);
  const url = (/** @type {string} */ name) => files[name]?.url ?? "";
  const data = ["engine", "catalog", "locale", "regular", "semibold"].map((name) => `data-${name}="${url(name)}"`).join(" ");
  const early = ["engine", "catalog", "locale", "regular", "semibold"]
    .map((name) => `<link rel="preload" href="${url(name)}" as="fetch" crossorigin>`).join("");
  const pane = (/** @type {string} */ name) =>
    `<div class="pane pane-${name}"><canvas aria-hidden="true"></canvas><form class="mirror" novalidate></form></div>`;
  return `<!doctype html>
<html lang="${texts.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${ui("title")}</title>
<meta name="description" content="${ui("static.description")}">
<meta name="theme-color" content="#f6f7f9" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#0f1115" media="(prefers-color-scheme: dark)">
<link rel="icon" href="${url("icon")}" type="image/svg+xml">
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
${situations(texts)}
<p class="note">${ui("section.about.note")}</p>
</main>
<div id="live" class="visually-hidden" role="status" aria-live="polite"></div>
<div id="notice" role="status" aria-live="polite"></div>
</body>
</html>
`;
}

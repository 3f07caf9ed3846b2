// What the static pages share: a situation with its advice and its letters.

/** @typedef {import("./prerender.mjs").Situation} Situation */
/** @typedef {import("./prerender.mjs").Goal} Goal */

const escapes = /** @type {Record<string, string>} */ ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" });
export const escape = (/** @type {string} */ text) => text.replace(/[&<>"]/g, (c) => escapes[c] ?? c);

/** @param {string} text */
const paragraphs = (text) => text.split("\n\n").map((part) => `<p>${escape(part).replace(/\n/g, "<br>")}</p>`).join("");

/** @param {Goal} goal @param {Record<string, string>} ui */
function letter(goal, ui) {
  const label = goal.label ? `<h2>${escape(goal.label)}</h2>` : "";
  const points = goal.points.map((point) => `<li>${escape(point)}</li>`).join("");
  return `${label}<p><strong>${escape(goal.verdict)}</strong></p><ul>${points}</ul>
<blockquote><p><b>${escape(ui["letter.subject"] ?? "")}:</b> ${escape(goal.subject)}</p>${paragraphs(goal.letter)}</blockquote>`;
}

/** @param {Situation} one @param {Record<string, string>} ui */
export function situation(one, ui) {
  return `<details id="${one.id}"><summary><span>${escape(one.title)}</span> <small>${escape(one.hint)}</small></summary>
${one.goals.map((goal) => letter(goal, ui)).join("")}</details>`;
}

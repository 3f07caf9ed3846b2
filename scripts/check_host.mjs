// @ts-check
// Asks a host for every file of the page, with and without compression, and judges the answers (docs/hosting.md).
import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** @typedef {{ wrong: string[], notes: string[], good: string[] }} Report */
/** @typedef {{ status: number, url: string, type: string, header: (name: string) => string, bytes: Buffer }} Answer */

const types = /** @type {Record<string, RegExp>} */ ({
  html: /^text\/html/, css: /^text\/css/, js: /^(text|application)\/javascript/, json: /^application\/json/, wasm: /^application\/wasm$/,
  webmanifest: /^application\/manifest\+json/, ttf: /^font\/(ttf|sfnt)/, png: /^image\/png/, svg: /^image\/svg\+xml/,
});
const year = 31_536_000;

/** @param {string} url @param {string} [encoding] @returns {Promise<Answer>} */
async function ask(url, encoding = "br") {
  const answer = await fetch(url, { headers: { "accept-encoding": encoding }, redirect: "follow" });
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, url: answer.url, type: answer.headers.get("content-type") ?? "", header: (name) => answer.headers.get(name) ?? "", bytes };
}

/** A policy as its rules. @param {string} text */
const rules = (text) => new Map(text.split(";").map((one) => one.trim()).filter(Boolean).map((one) => [one.split(" ")[0] ?? "", one.split(" ").slice(1).sort().join(" ")]));

/** How long a cache may keep it without asking, in seconds. @param {string} control */
function kept(control) {
  if (/no-cache|no-store/.test(control)) return 0;
  return Number(/(?:^|[\s,])max-age=(\d+)/.exec(control)?.[1] ?? NaN);
}

/** index.html's own headers. @param {Answer} index @param {string[]} origins @param {Report} report */
function policies(index, origins, { wrong, notes, good }) {
  const meta = rules(/http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(index.bytes.toString())?.[1] ?? "");
  const sent = rules(index.header("content-security-policy"));
  const before = wrong.length;
  if (!sent.size) notes.push("Content-Security-Policy: none is sent. The page's own <meta> policy holds, but anybody may show the page in a frame: send the line of deploy/Caddyfile");
  // The page's own policy holds beside the one that is sent: what is left out is no harm, what is stricter is.
  const strict = [...meta].filter(([name, value]) => (sent.get(name) ?? (/-src$/.test(name) ? sent.get("default-src") : undefined) ?? value) !== value).map(([name, value]) => `${name} ${value}`);
  if (strict.length) wrong.push(`Content-Security-Policy: it is another one than the page's; the page needs "${strict.join("; ")}": take the line of deploy/Caddyfile`);
  const ancestors = ["'self'", ...origins].sort().join(" ");
  if (sent.size && sent.get("frame-ancestors") !== ancestors) {
    wrong.push(`frame-ancestors: "${sent.get("frame-ancestors") ?? "missing"}" is sent, and embed.json means "${ancestors}": scripts/embedders says it; start the server again after a change`);
  }
  if (index.header("x-frame-options") && origins.length) wrong.push("X-Frame-Options: it forbids the frame that embed.json allows; take it out, frame-ancestors does its work");
  if (/clipboard-write=\(\)/.test(index.header("permissions-policy"))) wrong.push("Permissions-Policy: clipboard-write=() forbids copying the letter; leave it out or write (self)");
  if (index.header("set-cookie")) wrong.push("Set-Cookie: the page promises to set no cookie; have the server, or what stands before it, leave it out");
  for (const [name, value] of [["x-content-type-options", "nosniff"], ["referrer-policy", "no-referrer"]]) {
    if (index.header(String(name)) !== value) notes.push(`${name}: "${index.header(String(name))}" is sent; deploy/Caddyfile sends "${value}"`);
  }
  if (wrong.length === before && sent.size) good.push(`the policy, and who may embed the page: ${ancestors}`);
}

/** How long it is kept. @param {string} file @param {Answer} answer @returns {string | undefined} */
function caching(file, answer) {
  const control = answer.header("cache-control");
  const time = kept(control);
  if (!file.startsWith("a/")) return time === 0 ? undefined : `"${control}" is sent: send "no-cache", or people keep an old version`;
  return time >= year && /immutable/.test(control) ? undefined : `"${control}" is sent: its name changes with its content, send "public, max-age=31536000, immutable"`;
}

/** One file of the list. @param {URL} base @param {string} file @param {string} hash @param {Report} report */
async function one(base, file, hash, { wrong }) {
  const [small, plain] = await Promise.all([ask(new URL(file, base).href), ask(new URL(file, base).href, "identity")]);
  const say = (/** @type {string} */ text) => void wrong.push(`${file}: ${text}`);
  if (small.status !== 200) return say(`answers ${small.status}: is all of dist/ there?`);
  const expected = types[file.split(".").pop() ?? ""];
  if (expected && !expected.test(small.type)) say(`its type is "${small.type}" and should be like ${expected.source.replace(/[\\^$]/g, "")}`);
  for (const [answer, how] of /** @type {[Answer, string][]} */ ([[small, "compressed"], [plain, "not compressed"]])) {
    if (createHash("sha256").update(answer.bytes).digest("base64") === hash) continue;
    say(`${how}, it is not the file that sw.js names, and offline use would not come about: an old ${how === "compressed" ? ".br beside it, or a " : ""}file, or something on the way changes it. Put the whole of dist/ there, and switch "minify" off`);
  }
  const late = caching(file, small);
  if (late) say(`Cache-Control: ${late}`);
  if (small.header("content-encoding") && !/accept-encoding|\*/i.test(small.header("vary"))) say("it is compressed, without Vary: Accept-Encoding: a cache may hand it to those who cannot read it");
  return file;
}

/** What is sent compressed, told once and not for every file. @param {URL} base @param {string[]} files @param {Report} report */
async function compression(base, files, { wrong, notes, good }) {
  const plain = [];
  let gzip = false;
  for (const file of files.filter((name) => /^a\/(letter|app|regular)\..*|^index\.html$/.test(name))) {
    const encoding = (await ask(new URL(file, base).href, "br, gzip")).header("content-encoding");
    if (!encoding) plain.push(file);
    gzip ||= encoding === "gzip";
  }
  if (plain.length) wrong.push(`compression: ${plain.join(", ")} are sent without; serve the .br files beside them, or let the server compress (also application/wasm)`);
  else if (gzip) notes.push("compression: gzip; brotli, from the .br files that are there, is a seventh smaller");
  else good.push("brotli");
}

/** What is not there, and what must not be seen. @param {URL} base @param {Report} report */
async function absent(base, { wrong, good }) {
  const before = wrong.length;
  const missing = await ask(new URL("a/missing.0000000000.js", base).href);
  if (missing.status !== 404) wrong.push(`a/missing.0000000000.js: a file that is not there answers ${missing.status} instead of 404: switch the fallback to index.html off`);
  else if (kept(missing.header("cache-control")) > 60) wrong.push(`a/missing.0000000000.js: a file that is not there is kept for "${missing.header("cache-control")}": while a version is being put there, people would miss it for so long. Send that header only with files that are there`);
  const hidden = await ask(new URL(".state", base).href);
  if (hidden.status === 200 && !/^text\/html/.test(hidden.type)) wrong.push(".state: hidden files are given out: do not copy them, or answer 404");
  if (wrong.length === before) good.push("what is not there answers 404, and is asked for again");
}

/** The origins that embed.json names. @param {string} text @returns {string[] | undefined} */
function listed(text) {
  try {
    const { origins } = JSON.parse(text);
    return Array.isArray(origins) ? origins : undefined;
  } catch {
    return undefined;
  }
}

/** Looks at the page at that address. @param {string} address @returns {Promise<Report>} */
export async function checkHost(address) {
  const report = /** @type {Report} */ ({ wrong: [], notes: [], good: [] });
  const { wrong, good } = report;
  const base = new URL(address.replace(/(index\.html)?[?#].*$/, "").replace(/index\.html$/, "").replace(/\/?$/, "/"));
  const index = await ask(base.href);
  if (index.status !== 200) return { ...report, wrong: [`${base.href}: answers ${index.status}: is dist/ there?`] };
  if (new URL(index.url).href !== base.href) wrong.push(`${base.href}: leads on to ${index.url}: give portals that address`);
  if (base.protocol === "http:" && !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(base.hostname)) wrong.push(`${base.href}: not https: no offline use, and no clipboard`);
  const bare = base.pathname === "/" ? index : await ask(base.href.slice(0, -1));
  if (bare.status === 200 && !new URL(bare.url).pathname.endsWith("/")) wrong.push(`${base.href.slice(0, -1)}: without the slash at its end it must lead to the address with it (301), or no file is found`);

  const worker = await ask(new URL("sw.js", base).href);
  const list = [...worker.bytes.toString().matchAll(/\["([^"\s]+)","([A-Za-z0-9+/]{43}=)"(?:,1)?\]/g)].map(([, file = "", hash = ""]) => ({ file, hash }));
  if (worker.status !== 200 || !types.js?.test(worker.type) || !list.length) wrong.push(`sw.js: answers ${worker.status}, "${worker.type}": the service worker is a script beside index.html; without it there is no offline use`);
  if (kept(worker.header("cache-control")) !== 0) wrong.push(`sw.js: Cache-Control: "${worker.header("cache-control")}": send "no-cache", or updates come late`);
  const origins = listed((await ask(new URL("embed.json", base).href)).bytes.toString());
  if (!origins) wrong.push("embed.json: no list of origins: no portal can embed the page");
  policies(index, origins ?? [], report);

  const before = wrong.length;
  const files = await Promise.all(list.map(({ file, hash }) => one(base, file, hash, report)));
  if (list.length && wrong.length === before) good.push(`${files.length} files: types, content, caching`);
  await compression(base, list.map(({ file }) => file), report);
  await absent(base, report);
  return report;
}

async function main() {
  const [address] = process.argv.slice(2);
  if (!address || !/^https?:\/\//.test(address)) {
    console.error("scripts/check-host ADDRESS: the page's address, such as https://letters.example/");
    process.exit(2);
  }
  const { wrong, notes, good } = await checkHost(address).catch((error) => ({ wrong: [`${address}: ${error.cause?.message ?? error.message}`], notes: [], good: [] }));
  for (const one of good) console.log(`ok     ${one}`);
  for (const one of notes) console.log(`note   ${one}`);
  for (const one of wrong) console.log(`WRONG  ${one}`);
  console.log(`${wrong.length} wrong, ${notes.length} to consider`);
  process.exit(wrong.length ? 1 : 0);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main();

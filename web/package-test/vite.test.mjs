// @ts-check
// The package in a Vite project: built, and served by its development server; both run in Chromium, the built one under
// the strictest policy that lets WebAssembly run.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { launch } from "../test/support/chromium.mjs";
import { project, tools } from "./support.mjs";

const { build, createServer: develop } = await import(pathToFileURL(path.join(tools, "vite", "dist", "node", "index.js")).href);
const folder = project({
  "index.html": `<!doctype html><title>A portal</title><output></output><script type="module" src="/main.ts"></script>`,
  "main.ts": `
    import { LetterAssistantElement } from "letter-assistant";
    import { compose, createEngine, LetterError, type Locale } from "letter-assistant/engine";
    async function main() {
    const engine = await createEngine({ locale: "de" });
    const locale: Locale = "fr";
    const plain = [engine.compose({ situation: "late", name: "Zoë" }).plain, (await compose({ situation: "late" }, { locale })).plain];
    let problem = "";
    try { engine.compose({ situation: "late", date: "x" }); } catch (error) { if (error instanceof LetterError) problem = error.problems[0]!.at; }
    if (!(document.createElement("letter-assistant") instanceof LetterAssistantElement)) throw new Error("not defined");
    document.querySelector("output")!.textContent = [...plain, problem].join("|");
    }
    void main();`,
});
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
const types = /** @type {Record<string, string>} */ ({ ".html": "text/html", ".js": "text/javascript", ".json": "application/json" });

/** @type {import("playwright-core").Browser} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser?.close());

/** What the page says, what it asked for, and what it complained of. @param {string} url */
async function visit(url) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const complaints = [];
  /** @type {string[]} */
  const requests = [];
  page.on("console", (message) => void (["error", "warning"].includes(message.type()) && complaints.push(message.text())));
  page.on("pageerror", (error) => void complaints.push(String(error)));
  page.on("request", (request) => void requests.push(new URL(request.url()).pathname));
  await page.goto(url);
  await page.waitForFunction(() => document.querySelector("output")?.textContent, undefined, { timeout: 60_000 }).catch(() => assert.fail(complaints.join("\n") || "nothing happened"));
  return { text: await page.locator("output").textContent() ?? "", complaints, requests };
}

/** The folder as any static host serves it; WebAssembly without its own type, as many do. @param {string} site */
async function serve(site) {
  const server = createServer(async (request, response) => {
    const file = new URL(request.url ?? "", "http://host").pathname.replace(/\/$/, "/index.html");
    const bytes = await readFile(path.join(site, file)).catch(() => undefined);
    response.writeHead(bytes ? 200 : 404, { "content-type": types[path.extname(file)] ?? "application/octet-stream", "content-security-policy": policy }).end(bytes);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  return { server, url: `http://127.0.0.1:${/** @type {import("node:net").AddressInfo} */ (server.address()).port}/` };
}

const letters = /^Sehr geehrte Damen und Herren,[^|]*\nZoë\|Madame, Monsieur,[^|]*\|\/date$/;

test("built with Vite, under a strict policy; only the wanted languages are loaded", async () => {
  await build({ root: folder, logLevel: "silent" });
  const { server, url } = await serve(path.join(folder, "dist"));
  try {
    const { text, complaints, requests } = await visit(url);
    assert.match(text, letters);
    assert.deepEqual(complaints.filter((one) => !one.includes("favicon")), []);
    const loaded = requests.map((one) => one.replace(/^\/assets\/([a-zA-Z-]+?)-[\w-]{8}\./, "$1.")).filter((one) => /\.(json|wasm)$/.test(one));
    assert.deepEqual(loaded.sort(), ["catalog.json", "de.json", "engine.wasm", "fr.json"]);
  } finally {
    server.close();
  }
});

test("in Vite's development server", async () => {
  const server = await develop({ root: folder, logLevel: "silent", server: { port: 0, host: "127.0.0.1" }, optimizeDeps: { exclude: ["letter-assistant"] } });
  try {
    await server.listen();
    const { text } = await visit(server.resolvedUrls.local[0]);
    assert.match(text, letters);
  } finally {
    await server.close();
  }
});

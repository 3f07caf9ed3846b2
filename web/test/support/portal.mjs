// @ts-check
// A career portal on a site of its own, with <letter-assistant> from the package, strict policies, and the page elsewhere.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before } from "node:test";
import { element } from "../../build/element.mjs";
import { complaintsOf } from "./browser.mjs";
import { launch } from "./chromium.mjs";
import { root, serve } from "./server.mjs";

/** @typedef {import("playwright-core").Page} Page */

const listening = `
import { LetterAssistantElement } from "./element.js";
window.heard = [];
const types = ["ready", "change", "letter-ready", "consent", "copied", "sent-with", "error"];
for (const element of document.querySelectorAll("*")) {
  if (!(element instanceof LetterAssistantElement)) continue;
  for (const type of types) element.addEventListener(type, ({ detail }) => heard.push({ id: element.id, type, detail }));
}`;
const style = `body{margin:0;font:16px sans-serif}main{max-width:1100px;margin:0 auto;padding:40px 0 2000px}.accent{--letter-assistant-accent:rgb(0 120 60);--letter-assistant-radius:2px}
.brand{--letter-assistant-accent:#0b5d3b;--letter-assistant-background:#fbf7ef;--letter-assistant-surface:hsl(43 100% 99%);--letter-assistant-text:#2a2118;--letter-assistant-border:#8c7a60}
@media (prefers-color-scheme:dark){.brand{--letter-assistant-accent:#7fd1a8;--letter-assistant-background:#14110c;--letter-assistant-surface:#1f1a13;--letter-assistant-text:#f0e9dc;--letter-assistant-border:#8c7a60}}`;

/** A copy of dist/ that these origins may embed. @param {string[]} origins */
function site(origins) {
  const folder = mkdtempSync(path.join(tmpdir(), "letter-embed-"));
  cpSync(path.join(root, "dist"), folder, { recursive: true });
  rmSync(path.join(folder, "embed.json.br"), { force: true });
  writeFileSync(path.join(folder, "embed.json"), JSON.stringify({ origins }));
  return folder;
}

/** @param {(url: string) => { type: string, body: string, headers?: Record<string, string> } | undefined} answer */
async function host(answer) {
  const server = createServer((request, response) => {
    const { type, body, headers } = answer(request.url ?? "") ?? { type: "text/plain", body: "" };
    response.writeHead(body ? 200 : 404, { "content-type": type, "referrer-policy": "no-referrer", ...headers }).end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  return { server, port: /** @type {import("node:net").AddressInfo} */ (server.address()).port };
}

/** Starts the portal, the page and a browser for the tests of a file. */
export function portals() {
  const state = /** @type {{ browser: import("playwright-core").Browser, url: string, portal: string, near: string, stop(): void }} */ ({});
  /** @type {(() => unknown)[]} */
  const cleanUp = [];
  let html = "";
  /** @type {Record<string, string>} */
  let more = {};
  before(async () => {
    const script = (await element(root)).toString();
    const { server, port } = await host((url) => {
      const policy = `default-src 'none'; script-src 'self'; style-src 'self'; frame-src ${state.url}; require-trusted-types-for 'script'; trusted-types 'none'`;
      if (url === "/") return { type: "text/html", body: html, headers: { "content-security-policy": policy, ...more } };
      if (url === "/portal.css") return { type: "text/css", body: style };
      return url === "/portal.js" ? { type: "text/javascript", body: listening } : url === "/element.js" ? { type: "text/javascript", body: script } : undefined;
    });
    // Not the same site as 127.0.0.1: the frame is a third party's, and has no storage. The other one is the same site.
    state.portal = `http://localhost:${port}`;
    state.near = `http://127.0.0.1:${port}`;
    const folder = site([state.portal, state.near]);
    cleanUp.push(() => server.close(), () => rmSync(folder, { recursive: true, force: true }));
    Object.assign(state, await serve(folder));
    state.browser = await launch();
  });
  after(async () => {
    await state.browser?.close();
    state.stop?.();
    for (const one of cleanUp) one();
  });

  /** @param {string} elements "SRC" stands for the page's address @param {{ prepare?: (page: Page, url: string) => Promise<unknown>, headers?: Record<string, string>, context?: import("playwright-core").BrowserContextOptions, portal?: string }} [options] */
  async function open(elements, { prepare, headers = {}, context: wanted, portal = state.portal } = {}) {
    html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A portal</title><link rel="stylesheet" href="/portal.css"><main>${elements.replaceAll("SRC", state.url)}</main><script type="module" src="/portal.js"></script>`;
    more = headers;
    const context = await state.browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-US", timezoneId: "America/New_York", reducedMotion: "reduce", ...wanted });
    await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"));
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await page.clock.setFixedTime(new Date("2026-11-24T09:00:00-05:00"));
    await prepare?.(page, state.url);
    await page.goto(portal);
    return { page, context, complaints, url: state.url, frame: page.frameLocator("letter-assistant iframe") };
  }
  return { open, state };
}

/** @typedef {{ id: string, type: string, detail: any }} Heard */

/** What the portal has heard. @param {Page} page @returns {Promise<Heard[]>} */
export const heard = (page) => page.evaluate(() => /** @type {any} */ (window).heard);

/** Waits until the portal has heard it; gives the last one. @param {Page} page @param {string} type @param {string} [id] @returns {Promise<Heard>} */
export async function hears(page, type, id) {
  const found = await page.waitForFunction(([wanted, from]) => /** @type {any} */ (window).heard?.findLast((/** @type {any} */ one) => one.type === wanted && (!from || one.id === from)), /** @type {const} */ ([type, id]), { timeout: 20_000 });
  return found.jsonValue();
}

/** Inside the frame of the page. @param {Page} page @param {string} url */
export function inside(page, url) {
  const frame = page.frames().find((one) => one.url().startsWith(url));
  if (!frame) throw new Error("There is no frame.");
  return frame;
}

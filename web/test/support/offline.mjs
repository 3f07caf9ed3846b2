// @ts-check
// A visit with service worker, whose network is tapped and whose server can be given a newer version.
import { after, before } from "node:test";
import path from "node:path";
import { launch } from "./chromium.mjs";
import { networkTap } from "./proxy.mjs";
import { serve } from "./server.mjs";
import { versions } from "./versions.mjs";

/** @typedef {import("playwright-core").Page} Page */

export const ready = "Ready to work offline.";

/** `visit` starts a server and a browser context of their own for one test. */
export function visits() {
  const state = /** @type {{ browser: import("playwright-core").Browser }} */ ({});
  /** @type {(() => unknown)[]} */
  const cleanUp = [];
  before(async () => void (state.browser = await launch()));
  after(async () => {
    await state.browser?.close();
    for (const one of cleanUp.reverse()) await one();
  });

  /** @param {{ folder?: boolean, wait?: boolean }} [options] `folder`: the page is not at the top of its site */
  async function visit({ folder = false, wait = true } = {}) {
    const version = versions();
    const server = await serve(folder ? path.dirname(version.site) : version.site);
    const tap = await networkTap();
    cleanUp.push(version.remove, server.stop, tap.stop);
    const url = folder ? `${server.url}${path.basename(version.site)}/` : server.url;
    const context = await state.browser.newContext({
      proxy: tap.proxy, viewport: { width: 1280, height: 800 }, locale: "en-US", timezoneId: "America/New_York", reducedMotion: "reduce",
    });
    /** @type {string[]} */
    const complaints = [];
    context.on("console", (message) => void (["error", "warning"].includes(message.type()) && complaints.push(message.text())));
    context.on("weberror", (error) => void complaints.push(String(error.error())));

    async function open(query = "") {
      const page = await context.newPage();
      await page.goto(url + query);
      await page.waitForSelector("[data-renderer]");
      return page;
    }
    const page = await open();
    if (wait) await page.getByText(ready).waitFor();
    /** No network at all: the browser is told so, connections are refused, and the server is gone. */
    async function cut() {
      await server.stop();
      tap.cut();
      await context.setOffline(true);
    }
    return { page, context, complaints, url, tap, open, cut, site: version.site, publish: version.publish };
  }
  return { visit };
}

/** The page's addresses that are cached. @param {Page} page @returns {Promise<string[]>} */
export const cached = (page) => page.evaluate(async () => {
  const keys = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
  return keys.flat().map((request) => new URL(request.url).pathname);
});

/** Reloads until the browser has looked for a new version. @param {Page} page */
export async function again(page) {
  await page.reload();
  await page.waitForSelector("[data-renderer]");
}

// @ts-check
// Debian's Chromium, the served page, and the clock at a fixed moment: Tuesday, November 24, 2026, 9:00.
import { after, before } from "node:test";
import { launch } from "./chromium.mjs";
import { serve } from "./server.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("playwright-core").BrowserContextOptions} Options */
/** @typedef {{ frames: number, frameNow(): void, invalidate(): void }} Stage */

/** Starts a browser and a server for the tests of a file; `open` gives a page on which the form is ready. */
export function session() {
  const state = /** @type {{ browser: import("playwright-core").Browser, url: string, stop: () => void }} */ ({});
  before(async () => {
    state.browser = await launch();
    Object.assign(state, await serve());
  });
  after(async () => {
    await state.browser?.close();
    state.stop?.();
  });

  /** @param {Options & { query?: string, ready?: boolean, prepare?: (page: Page) => Promise<unknown> }} [options] */
  async function open({ query = "", ready = true, prepare, ...options } = {}) {
    const context = await state.browser.newContext({
      viewport: { width: 1280, height: 800 }, locale: "en-US", timezoneId: "America/New_York", reducedMotion: "reduce", ...options,
    });
    // Offline use has its own tests (offline.test.mjs); here its requests and its notice would only come between.
    await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"));
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await page.clock.setFixedTime(new Date("2026-11-24T09:00:00-05:00"));
    await prepare?.(page);
    await page.goto(state.url + query);
    if (ready) await page.waitForSelector("[data-renderer]");
    if (ready && !query.includes("mirror")) await settled(page);
    return { page, context, complaints, url: state.url };
  }
  return { open, state };
}

/** Collects what the page complains of from now on. @param {Page} page */
export function complaintsOf(page) {
  /** @type {string[]} */
  const complaints = [];
  page.on("console", (message) => void (["error", "warning"].includes(message.type()) && complaints.push(message.text())));
  page.on("pageerror", (error) => void complaints.push(String(error)));
  return complaints;
}

/** Waits until nothing is left to draw. @param {Page} page */
export async function settled(page) {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve)))));
}

/** The letter as a screen reader has it. @param {Page} page */
export async function letter(page) {
  const text = await page.getByRole("article").evaluate((element) => element.textContent ?? "");
  return text.replace(/\s+/g, " ");
}

/** @param {Page} page @returns {Promise<number>} */
export const frames = (page) => page.evaluate(() => /** @type {any} */ (window).letterAssistant.stage.frames);

/** @param {Page} page */
export const renderer = (page) => page.evaluate(() => document.documentElement.dataset.renderer);

// @ts-check
// The demo portal (web/demo) as scripts/demo serves it: its own origin, site and policies; the page behind a gate.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before } from "node:test";
import { complaintsOf } from "./browser.mjs";
import { launch, launchProfile } from "./chromium.mjs";
import { gate } from "./gate.mjs";
import { root, serve, serveWith } from "./server.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("playwright-core").BrowserContext} Context */
/** @typedef {import("playwright-core").BrowserContextOptions} Options */

const look = /** @type {const} */ ({ viewport: { width: 1280, height: 800 }, locale: "en-US", timezoneId: "Europe/Berlin", reducedMotion: "reduce" });
/** Playwright turns storage partitioning off; the last of these switches counts, so here it is as Chromium has it. The one that is off:
    an answer that a test makes up has no address, so it would count as from afar, and not get at what is on this machine. */
const features = "--disable-features=LocalNetworkAccessChecks";
const moment = new Date("2026-11-24T09:00:00+01:00");

/** Starts the portal, the page and a browser for the tests of a file. `portal` and `other` are two sites, and neither is the page's. */
export function demo() {
  const state = /** @type {{ browser: import("playwright-core").Browser, letters: string, portal: string, other: string, line: Awaited<ReturnType<typeof gate>> }} */ ({});
  /** @type {(() => unknown)[]} */
  const cleanUp = [];
  before(async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "letter-demo-"));
    cleanUp.push(() => rmSync(folder, { recursive: true, force: true }));
    execFileSync(path.join(root, "scripts", "deps"), ["demo.d"]);
    state.line = await gate();
    cleanUp.push(state.line.stop);
    state.letters = `http://127.0.0.1:${state.line.port}`;
    const portal = await serveWith("serve_demo", path.join(folder, "site", "portal"), state.letters);
    cleanUp.push(portal.stop);
    const { port } = new URL(portal.url);
    [state.portal, state.other] = [`http://localhost:${port}`, `http://jobs.localhost:${port}`];
    execFileSync(process.execPath, [path.join(root, "web", "build", "demo.mjs"), path.join(folder, "site"), state.letters, state.portal, state.other]);
    const page = await serve(path.join(folder, "site", "letters"));
    cleanUp.push(page.stop);
    state.line.to(Number(new URL(page.url).port));
    state.browser = await launch(features);
  });
  after(async () => {
    await state.browser?.close();
    for (const one of cleanUp.reverse()) await one();
  });

  /** A page of the portal; by itself in a context of its own. `offline`: with the service worker, whose requests and notice come between
      elsewhere. @param {{ offline?: boolean, lang?: string, portal?: string, context?: Context, options?: Options, prepare?: (page: Page, context: Context) => unknown }} [wanted] */
  async function open({ offline = false, lang = "en", portal = state.portal, context: given, options, prepare } = {}) {
    await state.line.set("up");
    const context = given ?? (await state.browser.newContext({ ...look, ...options }));
    const page = await context.newPage();
    const complaints = watched(page);
    await page.addInitScript(listening);
    if (!offline) await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"));
    await page.clock.setFixedTime(moment);
    await prepare?.(page, context);
    await page.goto(`${portal}/${lang}/`);
    return { page, context, complaints };
  }

  /** A browser with a profile. `site`: third parties' storage is each top site's apart; `no third parties`: the same, their cookies
      off; `none`: nobody may keep anything. @param {"site" | "no third parties" | "none"} [allowed] */
  async function profile(allowed = "site") {
    const folder = mkdtempSync(path.join(tmpdir(), "letter-profile-"));
    mkdirSync(path.join(folder, "Default"));
    const off = allowed === "no third parties";
    const settings = { block_third_party_cookies: off, cookie_controls_mode: off ? 1 : 0, default_content_setting_values: { cookies: allowed === "none" ? 2 : 1 } };
    writeFileSync(path.join(folder, "Default", "Preferences"), JSON.stringify({ profile: settings }));
    const context = await launchProfile(folder, look, features);
    cleanUp.push(() => rmSync(folder, { recursive: true, force: true }), () => context.close());
    return context;
  }
  return { open, profile, state };
}

/** Complaints, and what a policy has refused in any frame. @param {Page} page */
function watched(page) {
  const complaints = complaintsOf(page);
  page.on("console", (message) => void (message.text().startsWith("refused by policy") && complaints.push(message.text())));
  return complaints;
}

/** In every frame: tells what a policy refuses; in the portal also what the elements say. */
function listening() {
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) => console.info("refused by policy", violatedDirective, blockedURI, sourceFile));
  if (parent !== window && !/\/(en|de)\/$/.test(location.pathname)) return;
  /** @type {any} */ (window).heard = [];
  for (const type of ["ready", "change", "letter-ready", "copied", "sent-with", "error"]) {
    // They do not bubble, but they can be caught on their way down.
    document.addEventListener(type, (event) => {
      const { target, detail } = /** @type {any} */ (event);
      if (target.localName === "letter-assistant") /** @type {any} */ (window).heard.push({ id: target.id, type, detail });
    }, true);
  }
}

export const interview = "#application-4711";
export const offer = "#application-4690";

/** Presses the element's button; gives the form. @param {Page} page @param {string} [element] */
export async function start(page, element = interview) {
  await page.locator(element).getByRole("button").first().click();
  await page.waitForSelector(`${element}[data-ready]`, { timeout: 20_000 });
  return form(page, element);
}

/** What is in the element's frame. @param {Page} page @param {string} [element] */
export const form = (page, element = interview) => page.frameLocator(`${element} iframe`);

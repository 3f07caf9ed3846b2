// @ts-check
// The demo portal where something is refused: storage, cookies, parts of the sandbox, the clipboard, and another program.
import assert from "node:assert/strict";
import { test } from "node:test";
import { demo, interview, start } from "./support/demo.mjs";
import { hears, inside } from "./support/portal.mjs";
import { press } from "./support/press.mjs";

const { open, profile, state } = demo();

/** @typedef {import("playwright-core").Page} Page */

/** Waits until the form has kept its draft. @param {Page} page */
const kept = (page) => inside(page, state.letters).waitForFunction(() => Object.values(localStorage).some((one) => one.includes("Kept here")));

test("storage is each portal's own: a draft is there again after a reload, and at another portal, or by itself, it is not", async () => {
  const context = await profile();
  const { page, complaints } = await open({ context });
  await (await start(page)).getByLabel("Company").fill("Kept here");
  await kept(page);
  await page.reload();
  assert.equal(await (await start(page)).getByLabel("Company").inputValue(), "Kept here");
  const { page: other } = await open({ context, portal: state.other });
  assert.equal(await (await start(other)).getByLabel("Company").inputValue(), "Northwind Observatory");
  assert.doesNotMatch(await inside(other, state.letters).evaluate(() => JSON.stringify(localStorage)), /Kept here/);
  await other.goto(`${state.letters}/`);
  await other.getByLabel("Company").waitFor({ state: "attached" });
  assert.equal(await other.getByLabel("Company").inputValue(), "");
  assert.deepEqual(await context.cookies(), []);
  assert.deepEqual(complaints, []);
  await context.close();
});

test("third-party cookies off: nothing is missing", async () => {
  const context = await profile("no third parties");
  const { page, complaints } = await open({ context });
  await (await start(page)).getByLabel("Company").fill("Kept here");
  assert.equal(await inside(page, state.letters).evaluate(() => { document.cookie = "third=party; SameSite=None"; return document.cookie; }), "");
  await kept(page);
  await page.reload();
  assert.equal(await (await start(page)).getByLabel("Company").inputValue(), "Kept here");
  assert.deepEqual(complaints, []);
  await context.close();
});

test("storage refused: the form works, the person is told, and only the draft is lost", async () => {
  const context = await profile("none");
  const { page, complaints } = await open({ context });
  const frame = await start(page);
  assert.equal(await inside(page, state.letters).evaluate(() => { try { return localStorage.length; } catch (error) { return /** @type {Error} */ (error).name; } }), "SecurityError");
  await frame.getByLabel("Company").fill("Not kept");
  await frame.locator("#notice.shown", { hasText: "does not keep the draft" }).waitFor();
  // By keyboard: the portal's header may stand over what is scrolled to.
  await frame.getByRole("radio", { name: "Running late" }).press(" ");
  await frame.getByRole("article").filter({ hasText: "Not kept" }).waitFor({ state: "attached" });
  await page.reload();
  assert.equal(await (await start(page)).getByLabel("Company").inputValue(), "Northwind Observatory");
  assert.deepEqual(complaints, []);
  await context.close();
});

test("no side sets a cookie", async () => {
  /** @type {Promise<string | null>[]} */
  const cookies = [];
  const { page, context } = await open({ prepare: (page) => page.on("response", (response) => void cookies.push(response.headerValue("set-cookie"))) });
  await start(page);
  assert.ok(cookies.length > 12);
  assert.deepEqual([...new Set(await Promise.all(cookies))], [null]);
  assert.deepEqual(await context.cookies(), []);
});

test("to the mail program, through the portal's frame-src: the form stays where it is", async () => {
  const { page, context, complaints } = await open();
  const frame = await start(page);
  const [popup] = await Promise.all([context.waitForEvent("page"), press(frame.getByRole("link", { name: /^Open in e-?mail/ }))]);
  assert.deepEqual((await hears(page, "sent-with")).detail, { way: "mail" });
  await popup.close().catch(() => undefined);
  await frame.getByLabel("Company").fill("Still there");
  assert.deepEqual(complaints, []);
});

test("without the permission to write to the clipboard, copying works the old way, or the person is told", async () => {
  const { page } = await open({ prepare: (page) => permissions(page, "clipboard-write=(), web-share=()") });
  const frame = await start(page);
  assert.equal(await inside(page, state.letters).evaluate(() => /** @type {any} */ (document).featurePolicy.allowsFeature("clipboard-write")), false);
  await press(frame.getByRole("button", { name: "Copy", exact: true }));
  await hears(page, "copied");
  await frame.locator("#notice.shown", { hasText: "Copied" }).waitFor();
  await page.getByRole("status").getByText("Shall we mark").waitFor();
});

test("without the permission to share, the person is told, and the portal hears that it did not work", async () => {
  const { page } = await open({
    prepare: (page) => page.addInitScript(() => {
      // As browsers that can share answer where the policy does not allow it; this one cannot share at all.
      Object.defineProperty(navigator, "share", { value: () => Promise.reject(new DOMException("Permission denied", "NotAllowedError")) });
    }),
  });
  const frame = await start(page);
  await frame.getByLabel("How would you like to send it?").selectOption("share");
  await press(frame.getByRole("button", { name: "Go ahead" }));
  await frame.locator("#notice.shown", { hasText: "Copy the letter instead" }).waitFor();
  assert.equal((await hears(page, "error")).detail.code, "share");
});

/** The portal's page with another Permissions-Policy. @param {Page} page @param {string} policy */
const permissions = (page, policy) => page.route(`${state.portal}/en/`, async (route) => {
  const response = await route.fetch();
  await route.fulfill({ response, headers: { ...response.headers(), "permissions-policy": policy } });
});

/** The portal in a sandbox of the one who frames the portal; gives the portal's frame. @param {string} sandbox */
async function sandboxed(sandbox) {
  const { page, complaints, context } = await open({
    prepare: (page) => page.route(`${state.portal}/around`, (route) => route.fulfill({ contentType: "text/html", body: `<style>iframe{width:1240px;height:760px}</style><iframe sandbox="${sandbox}" src="/en/"></iframe>` })),
  });
  await page.goto(`${state.portal}/around`);
  const portal = page.frameLocator("iframe");
  await portal.locator(interview).getByRole("button").click();
  await portal.locator(`${interview}[data-ready]`).waitFor();
  const window = page.frames().find((one) => one.url().endsWith("/en/"));
  if (!window) throw new Error("no portal");
  const said = (/** @type {string} */ type) => window.waitForFunction((wanted) => /** @type {any} */ (globalThis).heard.findLast((/** @type {any} */ one) => one.type === wanted), type);
  return { page, context, complaints, said, frame: portal.frameLocator(`${interview} iframe`) };
}

test("the portal itself in a sandbox without popups, downloads, modals and forms: writing and copying work, what does not is said", async () => {
  const { frame, said, context } = await sandboxed("allow-scripts allow-same-origin");
  await frame.getByLabel("Company").fill("Sandboxed Ltd");
  await frame.getByRole("article").filter({ hasText: "Sandboxed Ltd" }).waitFor({ state: "attached" });
  await press(frame.getByRole("button", { name: "Copy", exact: true }));
  await said("copied");
  // No popups: mail goes nowhere, and the form is still there.
  await frame.getByRole("link", { name: /^Open in e-?mail/ }).press("Enter");
  for (const [way, told] of [["gmail", "That did not work here. Copy the letter instead."], ["eml", "If nothing happened, copy the letter"], ["print", "If nothing happened, copy the letter"]]) {
    await frame.getByLabel("How would you like to send it?").selectOption(String(way));
    await frame.getByRole("button", { name: "Go ahead" }).press("Enter");
    await frame.locator("#notice.shown", { hasText: String(told) }).waitFor();
  }
  await said("error");
  assert.equal(context.pages().length, 1);
  await frame.getByLabel("Company").fill("Still there");
});

test("a frame of the portal's own instead of the element, in a sandbox without its origin: advice and sample letters, not a blank", async () => {
  const { page } = await open();
  await page.evaluate(([src, into]) => {
    const frame = document.createElement("iframe");
    Object.assign(frame, { src, id: "own", width: "1000", height: "700" });
    frame.setAttribute("sandbox", "allow-scripts");
    document.querySelector(String(into))?.replaceWith(frame);
  }, [`${state.letters}/#embed`, interview]);
  const frame = page.frameLocator("#own");
  await frame.getByRole("heading", { name: "Letter Assistant" }).waitFor();
  await press(frame.getByText("Cancel or decline"));
  await frame.getByText("Dear Hiring Manager").first().waitFor();
  assert.equal(await frame.locator("[data-renderer]").count(), 0);
});

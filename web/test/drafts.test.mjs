// @ts-check
// The draft on this device: it survives, two tabs do not overwrite each other, and deleting deletes.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { session, settled } from "./support/browser.mjs";

const { open } = session();

/** @param {import("playwright-core").Page} page @returns {Promise<string[]>} */
const keys = (page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("letter-assistant.")));
/** @param {import("playwright-core").Page} page */
const ready = (page) => page.waitForSelector("[data-renderer]");
/** @param {import("playwright-core").Page} page */
const rested = async (page) => { await page.waitForTimeout(700); await settled(page); };

test("a reload brings everything back, hand edits too", async () => {
  const { page, complaints } = await open();
  assert.deepEqual(await keys(page), [], "nothing entered, nothing kept");
  await page.getByRole("radio", { name: "Withdraw", exact: true }).check();
  await page.getByLabel("Company").fill("Nordwind 🙂");
  await page.getByLabel("Sentences of the letter").selectOption("close");
  await page.getByLabel("Your wording").fill("Bye.");
  await page.reload();
  await ready(page);
  assert.equal(await page.getByLabel("Company").inputValue(), "Nordwind 🙂");
  assert.ok(await page.getByRole("radio", { name: "Withdraw", exact: true }).isChecked());
  assert.match((await page.locator("#letter .close").textContent()) ?? "", /Bye\./);
  assert.deepEqual(complaints, []);
});

test("two tabs: no lost write", async () => {
  const { page, context, url } = await open();
  await page.getByLabel("Company").fill("First");
  await rested(page);
  const second = await context.newPage();
  await second.goto(url);
  await ready(second);
  assert.equal(await second.getByLabel("Company").inputValue(), "", "a draft that another tab writes is not taken");
  await second.getByLabel("Company").fill("Second");
  await rested(second);
  await page.getByLabel("Position").fill("Baker");
  await rested(page);
  for (const [tab, company] of /** @type {const} */ ([[page, "First"], [second, "Second"]])) {
    await tab.reload();
    await ready(tab);
    assert.equal(await tab.getByLabel("Company").inputValue(), company);
  }
});

test("refused and full storage: the form works, and says once that it keeps nothing", async () => {
  for (const refuse of [
    () => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("no", "SecurityError"); } }),
    () => { Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }; },
  ]) {
    const { page, complaints } = await open({ prepare: (page) => page.addInitScript(refuse) });
    await page.getByLabel("Company").fill("Nordwind");
    await page.getByText("This browser does not keep the draft").waitFor();
    assert.match((await page.locator("#letter").textContent()) ?? "", /Nordwind/);
    assert.deepEqual(complaints, []);
  }
});

test("a damaged record is set aside and told; the form is fresh", async () => {
  const { page } = await open({ prepare: (page) => page.addInitScript(() => {
    if (!sessionStorage.getItem("once")) localStorage.setItem("letter-assistant.draft.x", '{"saved":1,"draft":"{broken"}');
    sessionStorage.setItem("once", "1");
  }) });
  await page.getByText("could not be read and was set aside").waitFor();
  assert.ok((await keys(page)).some((key) => key.startsWith("letter-assistant.damaged.")));
  await page.getByLabel("Company").fill("Nordwind");
  await rested(page);
  await page.reload();
  await ready(page);
  assert.equal(await page.getByLabel("Company").inputValue(), "Nordwind");
});

test("not keeping, and deleting everything, leave nothing behind", async () => {
  const { page } = await open();
  await page.getByLabel("Company").fill("Nordwind");
  await rested(page);
  await page.getByRole("radio", { name: "Do not keep" }).check();
  await rested(page);
  assert.deepEqual(await keys(page), []);
  await page.getByRole("radio", { name: "Keep", exact: true }).check();
  await rested(page);
  assert.equal((await keys(page)).length, 1);
  await page.getByRole("button", { name: "Delete everything" }).click();
  await page.getByRole("button", { name: "Yes, delete everything" }).click();
  await rested(page);
  assert.deepEqual(await keys(page), []);
  assert.equal(await page.getByLabel("Company").inputValue(), "");
  await page.reload();
  await ready(page);
  assert.equal(await page.getByLabel("Company").inputValue(), "");
});

test("undo and redo by button and by keyboard", async () => {
  const { page } = await open();
  await page.getByLabel("Company").fill("Nordwind");
  await page.getByLabel("Reason", { exact: true }).selectOption("family");
  await page.getByLabel("Reason", { exact: true }).focus();
  await page.keyboard.press("Control+z");
  assert.equal(await page.getByLabel("Reason", { exact: true }).inputValue(), "none");
  await page.getByRole("button", { name: "Undo" }).click();
  assert.equal(await page.getByLabel("Company").inputValue(), "");
  await page.getByRole("button", { name: "Redo" }).click();
  assert.equal(await page.getByLabel("Company").inputValue(), "Nordwind");
});

test("a draft goes to a file and comes back from it; another file changes nothing", async () => {
  const { page } = await open();
  await page.getByLabel("Company").fill("Nordwind");
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save to a file" }).click()]);
  const file = await download.path();
  assert.match(readFileSync(file, "utf8"), /"format":"letter-assistant-draft"/);
  await page.getByLabel("Company").fill("Other");
  for (const [payload, company, told] of /** @type {const} */ ([
    [{ name: "x.json", mimeType: "application/json", buffer: Buffer.from("[1,2,") }, "Other", "This file is no draft"],
    [{ name: "d.json", mimeType: "application/json", buffer: readFileSync(file) }, "Nordwind", "Your draft from the file"],
  ])) {
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "Open a file" }).click()]);
    await chooser.setFiles(payload);
    await page.getByText(told).waitFor();
    assert.equal(await page.getByLabel("Company").inputValue(), company);
  }
});

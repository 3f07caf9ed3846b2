// @ts-check
// The other ways to send a letter: each does what its help says, and nothing of it is loaded before it is wanted.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import PostalMime from "postal-mime";
import { session } from "./support/browser.mjs";

const { open } = session();

/** @param {import("playwright-core").Page} page @param {string} way */
async function go(page, way) {
  await page.getByLabel("How would you like to send it?").selectOption(way);
  await page.getByRole("button", { name: "Go ahead" }).click();
}

/** @param {import("playwright-core").Page} page @param {string} way @returns {Promise<{ name: string, bytes: Buffer }>} */
async function download(page, way) {
  const [file] = await Promise.all([page.waitForEvent("download"), go(page, way)]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test("files: an e-mail draft, a text, a reminder; loaded only when wanted", async () => {
  const { page, complaints } = await open();
  /** @type {string[]} */
  const requests = [];
  page.on("request", (request) => void requests.push(request.url()));
  await page.getByLabel("Position").fill("Bäckerin 🙂");
  await page.getByLabel("Their e-mail address").fill("dana.lee@example.com");
  assert.ok(!requests.some((url) => /\/(files|engine)\./.test(url)));
  const mail = await download(page, "eml");
  assert.ok(requests.some((url) => /\/engine\..*\.wasm/.test(url)));
  assert.match(mail.name, /^Interview-cancellation.*\.eml$/);
  const parsed = await PostalMime.parse(mail.bytes);
  assert.equal(parsed.to?.[0]?.address, "dana.lee@example.com");
  assert.match(parsed.subject ?? "", /Bäckerin 🙂/);
  assert.match(parsed.text ?? "", /Dear Hiring Manager,/);
  assert.ok(parsed.headers.some((header) => header.key === "x-unsent" && header.value === "1"));
  const text = await download(page, "txt");
  assert.match(text.bytes.toString(), /^Subject: Interview cancellation: Bäckerin 🙂\r\n/);
  const reminder = await download(page, "reminder");
  assert.match(reminder.bytes.toString(), /^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART[^:]*:20261127T090000/);
  assert.match((await page.locator("#notice").textContent()) ?? "", /Done\. If nothing happened, copy/);
  assert.deepEqual(complaints, []);
});

test("webmail opens in a tab of its own with the letter filled in", async () => {
  const { page, context } = await open();
  await context.route(/^https:/, (route) => route.fulfill({ body: "webmail" }));
  for (const [way, host] of /** @type {const} */ ([["gmail", "mail.google.com"], ["outlook_live", "outlook.live.com"], ["outlook_office", "outlook.office.com"], ["yahoo", "compose.mail.yahoo.com"]])) {
    const [tab] = await Promise.all([context.waitForEvent("page"), go(page, way)]);
    await tab.waitForURL(/^https:/);
    const url = new URL(tab.url());
    assert.equal(url.host, host);
    assert.match(url.search, /Interview%20cancellation|Interview\+cancellation/);
    assert.equal(await tab.evaluate(() => window.opener), null);
    await tab.close();
  }
});

test("what cannot be done is said", async () => {
  const { page } = await open({ prepare: (page) => page.addInitScript(() => void Object.defineProperty(navigator, "share", { value: undefined })) });
  await go(page, "share");
  await page.getByText("This browser cannot share").waitFor();
  await page.context().setOffline(true);
  await go(page, "eml");
  await page.getByText("That did not work here").waitFor();
});

test("on the day, a call comes first: one press shows the script", async () => {
  const { page } = await open();
  const call = page.getByRole("button", { name: "Call first: show the script" });
  assert.equal(await call.count(), 0);
  await page.getByRole("radio", { name: "Cancel on the day" }).check();
  await call.click();
  assert.ok(await page.getByRole("radio", { name: "Phone", exact: true }).isChecked());
  await page.getByRole("heading", { name: "When they answer" }).waitFor();
});

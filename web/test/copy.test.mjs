// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { session } from "./support/browser.mjs";

const { open } = session();

test("copying gives plain text and HTML", async () => {
  const { page, context } = await open();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByLabel("Company").fill("A & B");
  await page.getByRole("button", { name: "Copy" }).click();
  await page.getByText("Copied. Paste it into your e-mail.").waitFor();
  const [plain, html] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(["text/plain", "text/html"].map(async (type) => (item ? (await item.getType(type)).text() : "")));
  });
  assert.match(String(plain), /^Dear Hiring Manager,\r?\n\r?\nThank you .* at A & B\./);
  assert.match(String(html), /<p>Thank you .* at A &amp; B\./);
});

test("without the clipboard interface, the old way is taken", async () => {
  const { page, context } = await open({
    prepare: (page) => page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true })),
  });
  await page.getByRole("button", { name: "Copy" }).click();
  await page.getByText("Copied.").waitFor();
  const other = await context.newPage();
  await context.grantPermissions(["clipboard-read"]);
  await other.goto(page.url());
  assert.match(await other.evaluate(() => navigator.clipboard.readText()), /^Dear Hiring Manager,/);
});

test("if nothing works, it says what to do", async () => {
  const { page } = await open({
    prepare: (page) => page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
      document.execCommand = () => false;
    }),
  });
  await page.getByRole("button", { name: "Copy" }).click();
  await page.getByText("Select the letter and copy it by hand.").waitFor();
});

test("selecting the letter gives whole sentences", async () => {
  const { page } = await open();
  const text = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector(".letter .paragraph") ?? document.body);
    return String(getSelection());
  });
  assert.match(text, /^Thank you for inviting me to interview\. I am writing to cancel the interview and to withdraw my application\.$/);
});

test("the mail link is a real link with subject and body", async () => {
  const { page } = await open();
  await page.getByLabel("Their e-mail address").fill("dana@example.com");
  const link = page.getByRole("link", { name: "Open in e-mail" });
  const url = new URL(String(await link.getAttribute("href")));
  assert.equal(url.pathname, "dana@example.com");
  assert.equal(url.searchParams.get("subject"), "Interview cancellation");
  assert.match(String(url.searchParams.get("body")), /^Dear Hiring Manager,\r\n\r\n/);
});

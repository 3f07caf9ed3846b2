// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { letter, session } from "./support/browser.mjs";

const { open } = session();

/** @param {import("playwright-core").Page} page */
const focused = (page) => page.evaluate(() => {
  const element = document.activeElement;
  return element instanceof HTMLElement ? (element.dataset.id ?? element.className) : "";
});

test("Tab walks in reading order, from the skip link to the mail link", async () => {
  const { page } = await open();
  const order = [];
  for (let i = 0; i < 44; i++) {
    await page.keyboard.press("Tab");
    order.push(await focused(page));
    if (order.at(-1) === "mail") break;
  }
  assert.deepEqual(order, ["skip", "theme", "situation", "goal", "invite", "read_invite", "open_invite", "position", "company", "date", "date", "date", "date", "time", "time", "time", "time", "zone",
    "place", "notice", "stage", "recipients", "to", "email", "reason", "name", "phone", "tone", "length", "door", "letter_language",
    "undo", "redo", "keep", "save_file", "open_file", "clear", "language", "privacy", "channel", "copy", "mail"]);
});

test("a letter without touching the mouse", async () => {
  const { page, context } = await open();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  for (let i = 0; i < 3; i++) await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  assert.match(await letter(page), /Declining your offer/);
  // The goal, the three controls of the invitation, the position.
  for (let i = 0; i < 5; i++) await page.keyboard.press("Tab");
  await page.keyboard.type("Data Analyst");
  assert.match(await letter(page), /Data Analyst position/);
  await page.getByRole("button", { name: "Copy" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("Copied.").waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /Data Analyst position/);
});

test("the focus is always visible", async () => {
  const { page } = await open();
  for (let i = 0; i < 22; i++) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return "nothing is focused";
      const style = getComputedStyle(element);
      // A text editor's ring is the drawn frame's own; everything else has an outline.
      const editor = element.matches("input.editor, textarea.editor");
      return editor || (style.outlineStyle === "solid" && parseFloat(style.outlineWidth) >= 2) ? "" : element.outerHTML.slice(0, 120);
    });
    assert.equal(seen, "");
  }
});

test("the skip link leads to the letter", async () => {
  const { page } = await open();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "letter");
});

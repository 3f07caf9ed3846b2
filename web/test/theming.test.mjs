// @ts-check
// The portal's colours, on the canvas and on the native elements alike, in light and dark.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { hears, inside, portals } from "./support/portal.mjs";
import { check } from "./support/press.mjs";
import { root } from "./support/server.mjs";

/** @typedef {import("playwright-core").Page} Page */
const { open } = portals();
const theme = JSON.parse(readFileSync(path.join(root, "assets", "theme.json"), "utf8"));
const brand = `<div class="brand"><letter-assistant id="one" src="SRC" loading="eager" share-text></letter-assistant></div>`;

/** What the canvas shows: the ground in its corner, and in the field for the company its frame and what is in it. @param {Page} page @param {string} url */
const drawn = (page, url) => inside(page, url).evaluate(() => {
  /** @type {any} */ (window).letterAssistant.stage.frameNow();
  const canvas = document.querySelector("canvas");
  const [box, field] = [canvas?.getBoundingClientRect(), document.getElementById("f-company")?.getBoundingClientRect()];
  const copy = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  if (!canvas || !box || !field || !copy) throw new Error("no field");
  const at = (/** @type {number} */ x, /** @type {number} */ y) => {
    copy.drawImage(canvas, Math.round(x - box.left), Math.round(y - box.top), 1, 1, 0, 0, 1, 1);
    return `#${[...copy.getImageData(0, 0, 1, 1).data].slice(0, 3).map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  };
  return { ground: at(box.left + 2, box.top + 2), field: at(field.right - 30, field.top + 6), edge: at(field.left + field.width / 2, field.top) };
});

/** What the native elements have: the page's ground, the field's text while it is edited, the card around the question. @param {Page} page @param {string} url */
const native = (page, url) => inside(page, url).evaluate(() => {
  const hex = (/** @type {string} */ color) => `#${(color.match(/\d+/g) ?? []).slice(0, 3).map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
  const field = /** @type {HTMLElement} */ (document.getElementById("f-company"));
  field.focus({ preventScroll: true });
  const [text, caret, card] = [getComputedStyle(field).color, getComputedStyle(field).caretColor, getComputedStyle(/** @type {Element} */ (document.querySelector(".consent")))];
  field.blur();
  return { ground: hex(getComputedStyle(document.documentElement).backgroundColor), text: hex(text), caret: hex(caret), card: hex(card.backgroundColor), line: hex(card.borderTopColor) };
});

const light = { drawn: { ground: "#fbf7ef", field: "#fffefa", edge: "#8c7a60" }, native: { ground: "#fbf7ef", text: "#2a2118", caret: "#0b5d3b", card: "#fffefa", line: "#8c7a60" } };
const dark = { drawn: { ground: "#14110c", field: "#1f1a13", edge: "#8c7a60" }, native: { ground: "#14110c", text: "#f0e9dc", caret: "#7fd1a8", card: "#1f1a13", line: "#8c7a60" } };

test("the portal's colours are on the canvas and on the native elements; they follow its own change to dark", async () => {
  const { page, url, complaints } = await open(brand);
  await hears(page, "ready");
  const inner = inside(page, url);
  const scheme = () => inner.evaluate(() => document.documentElement.dataset.theme);
  /** The system changes, the form with it, and then the portal's colours come. */
  const shows = (/** @type {"light" | "dark"} */ name, /** @type {string} */ ground) => inner.waitForFunction(([theme, page]) => document.documentElement.dataset.theme === theme && getComputedStyle(document.documentElement).getPropertyValue("--page") === page, [name, ground]);
  const all = async () => ({ drawn: await drawn(page, url), native: await native(page, url) });
  assert.equal(await scheme(), "light");
  assert.deepEqual(await all(), light);
  await page.emulateMedia({ colorScheme: "dark" });
  await shows("dark", dark.native.ground);
  assert.deepEqual(await all(), dark);
  await page.emulateMedia({ colorScheme: "light" });
  await shows("light", light.native.ground);
  assert.deepEqual(await all(), light);
  assert.deepEqual(complaints, []);
});

test("who chooses the other scheme in the form has it, readable, and the portal's again on the way back", async () => {
  const { page, url, frame } = await open(brand);
  await hears(page, "ready");
  await check(frame.getByRole("radio", { name: "Dark" }));
  await inside(page, url).waitForFunction(() => document.documentElement.dataset.theme === "dark");
  assert.equal((await drawn(page, url)).ground, theme.dark.page);
  assert.deepEqual([(await native(page, url)).ground, (await native(page, url)).text], [theme.dark.page, theme.dark.text]);
  await check(frame.getByRole("radio", { name: "Light" }));
  await inside(page, url).waitForFunction(() => document.documentElement.dataset.theme === "light");
  assert.deepEqual(await drawn(page, url), light.drawn);
});

test("a portal that is light, or dark, whatever the system is: the form goes with it until somebody chooses", async () => {
  const { page, url } = await open(`<div class="accent"><letter-assistant id="one" src="SRC" loading="eager" share-text></letter-assistant></div>`, { context: { colorScheme: "dark" } });
  await hears(page, "ready");
  const inner = inside(page, url);
  assert.equal(await inner.evaluate(() => document.documentElement.dataset.theme), "dark");
  await page.evaluate(() => {
    const element = /** @type {any} */ (document.querySelector("letter-assistant"));
    element.style.setProperty("--letter-assistant-background", "white");
    element.refresh();
  });
  await inner.waitForFunction(() => document.documentElement.dataset.theme === "light");
  assert.equal((await drawn(page, url)).ground, "#ffffff");
  await page.evaluate(() => {
    const element = /** @type {any} */ (document.querySelector("letter-assistant"));
    element.style.removeProperty("--letter-assistant-background");
    element.refresh();
  });
  await inner.waitForFunction(() => document.documentElement.dataset.theme === "dark");
  assert.equal((await drawn(page, url)).ground, theme.dark.page);
});

test("where native elements are the form, they have the colours too", async () => {
  const { page, url, frame } = await open(brand.replace("SRC", "SRC?renderer=mirror"));
  await hears(page, "ready");
  assert.equal(await inside(page, url).evaluate(() => document.documentElement.dataset.renderer), "mirror");
  const styles = await frame.getByLabel("Company").evaluate((element) => {
    const { backgroundColor, color, borderTopColor } = getComputedStyle(element);
    return [backgroundColor, color, borderTopColor];
  });
  assert.deepEqual(styles, ["rgb(255, 254, 250)", "rgb(42, 33, 24)", "rgb(140, 122, 96)"]);
});

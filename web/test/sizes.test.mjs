// @ts-check
// Every width, every zoom, another monitor, a finger.
import assert from "node:assert/strict";
import { test } from "node:test";
import { letter, session, settled } from "./support/browser.mjs";

const { open } = session();

/** @param {import("playwright-core").Page} page */
const sharp = (page) => page.evaluate(() => [...document.querySelectorAll("canvas")].map((canvas) => {
  const box = canvas.getBoundingClientRect();
  return Math.max(Math.abs(canvas.width - box.width * devicePixelRatio), Math.abs(canvas.height - box.height * devicePixelRatio));
}));

for (const [width, ratio] of /** @type {const} */ ([[320, 1], [390, 3], [640, 2], [320, 4], [768, 1], [1280, 1.5], [1920, 1], [2560, 1]])) {
  test(`${width} px at ratio ${ratio}: nothing runs over, the canvas is sharp`, async () => {
    const { page } = await open({ viewport: { width, height: 800 }, deviceScaleFactor: ratio });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    for (const off of await sharp(page)) assert.ok(off < 0.51, String(off));
    await page.getByLabel("Your name").fill("Jordan Smith");
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await settled(page);
    const covered = await page.evaluate(() => {
      const pane = document.elementFromPoint(innerWidth / 2, innerHeight - 40)?.closest(".pane");
      const canvas = pane?.querySelector("canvas")?.getBoundingClientRect();
      return canvas ? canvas.top <= 0 || canvas.bottom >= Math.min(innerHeight, pane?.getBoundingClientRect().bottom ?? 0) : true;
    });
    assert.ok(covered);
  });
}

test("another monitor: the ratio changes while the page is open", async () => {
  const { page, context } = await open();
  const session = await context.newCDPSession(page);
  for (const [step, deviceScaleFactor] of [2, 1.25, 1].entries()) {
    // Another monitor brings another ratio and, as here, another room for the window.
    await session.send("Emulation.setDeviceMetricsOverride", { width: 1270 - step, height: 800, deviceScaleFactor, mobile: false });
    await page.waitForFunction((ratio) => devicePixelRatio === ratio, deviceScaleFactor);
    for (let tries = 0; tries < 50 && (await sharp(page)).some((off) => off >= 0.51); tries++) await settled(page);
    for (const off of await sharp(page)) assert.ok(off < 0.51, `${deviceScaleFactor}: ${off}`);
  }
});

test("a finger at phone size", async () => {
  const { page } = await open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });
  await page.getByRole("radio", { name: "I missed it" }).tap();
  await page.getByLabel("Company").tap();
  assert.equal(await page.evaluate(() => document.activeElement?.id), "f-company");
  await page.keyboard.type("Northwind");
  await page.getByRole("radio", { name: "Formal" }).tap();
  assert.match(await letter(page), /Northwind/);
  assert.match(await letter(page), /Dear Hiring Manager:/);
  await page.getByRole("link", { name: "See the letter" }).tap();
  await settled(page);
  const top = await page.getByRole("article").evaluate((element) => element.getBoundingClientRect().top);
  assert.ok(top >= 0 && top < 700, String(top));
  assert.equal(await page.getByLabel("Company").evaluate((element) => getComputedStyle(element).fontSize), "16px");
});

// @ts-check
// The figures that the page promises, measured. Times are told, not judged: machines are noisy.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { launch } from "./chromium.mjs";
import { root, serve } from "./server.mjs";

/** @type {{ name: string, value: number, unit: string, bar: number, gated: boolean }[]} */
const figures = [];
const add = (/** @type {string} */ name, /** @type {number} */ value, /** @type {string} */ unit, /** @type {number} */ bar, gated = false) =>
  figures.push({ name, value, unit, bar, gated });

/** What the server sends for it: the .br if there is one. @param {string} file */
const sent = (file) => (existsSync(`${file}.br`) ? statSync(`${file}.br`).size : brotliCompressSync(readFileSync(file)).length);

const dist = path.join(root, "dist");
// One locale is loaded: the others wait until they are chosen, the further characters until a text has them, and the
// second engine and the reader of invitations until they are wanted; offline use comes after, and icons are for an installed page.
const later = /^((?!en-US)[a-z]{2}(-[A-Z]{2})?\.[0-9a-f]+\.json|.*-more\.[0-9a-f]+\.ttf|(files|intake|embed)\.[0-9a-f]+\.js|engine\.[0-9a-f]+\.wasm|offline\.[0-9a-f]+\.js|icon-.*\.png)$/;
const assets = readdirSync(path.join(dist, "a")).filter((name) => !name.endsWith(".br") && !later.test(name)).map((name) => path.join(dist, "a", name));
const sizes = [path.join(dist, "index.html"), ...assets].map((file) => ({ file: path.basename(file), bytes: sent(file) }));
add("first load, brotli", sizes.reduce((sum, { bytes }) => sum + bytes, 0), "bytes", 180_000, true);

const bench = path.join(root, "build", "native", "tests", "bench");
const native = Object.fromEntries(execFileSync(bench, { cwd: root, encoding: "utf8" }).trim().split("\n").map((line) => line.split(" ")));
add("composing one letter, native", Number(native.compose), "µs", 20);

const { url, stop } = await serve();
const browser = await launch();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  let complaints = 0;
  page.on("console", (message) => void (["error", "warning"].includes(message.type()) && complaints++));
  page.on("pageerror", () => void complaints++);
  await page.goto(url);
  await page.waitForSelector("[data-renderer=canvas]");

  for (const situation of await page.getByRole("radiogroup", { name: "Situation" }).getByRole("radio").all()) {
    await situation.check();
    const reason = page.getByLabel("Reason", { exact: true });
    if (await reason.count()) await reason.selectOption("own");
    for (const field of await page.locator("input.editor[type=text]").all()) await field.fill("Łukasz Ångström, “quoted” — and more ÆØÅ àéîõü");
  }
  add("wasm heap, everything filled in", await page.evaluate(() => /** @type {any} */ (window).letterAssistant.heap()), "bytes", 4 * 1024 * 1024, true);

  const frames = () => page.evaluate(() => /** @type {any} */ (window).letterAssistant.stage.frames);
  await page.waitForTimeout(1500);
  const before = await frames();
  await page.waitForTimeout(10_000);
  add("frames in 10 idle seconds", (await frames()) - before, "", 0, true);

  add("frames from keystroke to drawn letter", await page.evaluate(async () => {
    const { stage } = /** @type {any} */ (window).letterAssistant;
    const field = /** @type {HTMLInputElement} */ (document.querySelector("#f-company"));
    const start = stage.frames;
    field.value += "x";
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    for (let count = 1; count < 60; count++) {
      await new Promise(requestAnimationFrame);
      if (stage.frames > start) return count;
    }
    return Infinity;
  }), "", 1);

  add("CPU of one full frame, median", await page.evaluate(async () => {
    const { stage } = /** @type {any} */ (window).letterAssistant;
    const field = /** @type {HTMLInputElement} */ (document.querySelector("#f-company"));
    const times = [];
    for (let i = 0; i < 200; i++) {
      field.value = `Company ${i}`;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      const start = performance.now();
      stage.frameNow();
      times.push(performance.now() - start);
      await new Promise(requestAnimationFrame);
    }
    return times.sort((a, b) => a - b)[100] ?? Infinity;
  }), "ms", 1);
  add("console errors and warnings", complaints, "", 0, true);
} finally {
  await browser.close();
  stop();
}

for (const { file, bytes } of sizes) console.log(`      ${file.replace(/\.[0-9a-f]{10}\./, ".").padEnd(20)} ${String(bytes).padStart(8)}`);
let over = false;
for (const { name, value, unit, bar, gated } of figures) {
  const good = value <= bar;
  over ||= gated && !good;
  const shown = Number.isInteger(value) ? String(value) : value.toFixed(2);
  console.log(`${good ? "ok   " : gated ? "OVER " : "over "} ${(name + (gated ? " *" : "")).padEnd(40)} ${shown.padStart(10)} ${unit.padEnd(5)} (bar ${bar})`);
}
process.exit(over ? 1 : 0);

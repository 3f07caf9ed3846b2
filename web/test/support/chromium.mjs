// @ts-check
// Debian's Chromium with WebGL 2 in software, and none of its own traffic.
import { execSync } from "node:child_process";
import { chromium } from "playwright-core";

const args = ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
  "--disable-sync", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];
const executable = () => execSync("command -v chromium", { encoding: "utf8" }).trim();

/** @param {string[]} more further switches */
export function launch(...more) {
  return chromium.launch({ executablePath: executable(), args: [...args, ...more] });
}

/** A browser of its own with a profile, as people have it. @param {string} folder @param {import("playwright-core").BrowserContextOptions} options @param {string[]} more */
export function launchProfile(folder, options, ...more) {
  return chromium.launchPersistentContext(folder, { ...options, executablePath: executable(), args: [...args, ...more] });
}

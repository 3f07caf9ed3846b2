// @ts-check
// Debian's Chromium with WebGL 2 in software, and none of its own traffic.
import { execSync } from "node:child_process";
import { chromium } from "playwright-core";

const args = ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
  "--disable-sync", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

export function launch() {
  const executablePath = execSync("command -v chromium", { encoding: "utf8" }).trim();
  return chromium.launch({ executablePath, args });
}

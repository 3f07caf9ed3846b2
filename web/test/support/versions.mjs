// @ts-check
// A copy of dist/ that can be replaced by a newer version, as a deployment does.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { hashed } from "../../build/hash.mjs";
import { serviceWorker, workerUrl } from "../../build/sw.mjs";
import { root } from "./server.mjs";

/** The first file in dist/a with that name, without its hash. @param {string} site @param {string} name @param {string} extension */
function current(site, name, extension) {
  const found = readdirSync(path.join(site, "a")).find((file) => new RegExp(`^${name}\\.[0-9a-f]{10}\\.${extension}$`).test(file));
  if (!found) throw new Error(`dist/a has no ${name}.*.${extension}`);
  return `a/${found}`;
}

/** Makes the copy; `publish` puts a version there whose English tagline is `tagline`, in place of the one before. */
export function versions() {
  const above = mkdtempSync(path.join(tmpdir(), "letter-assistant-"));
  const site = path.join(above, "letters");
  cpSync(path.join(root, "dist"), site, { recursive: true });

  /** @param {string} tagline @returns {Promise<string>} the address of the one file that is new */
  async function publish(tagline) {
    const old = current(site, "en-US", "json");
    const locale = JSON.parse(readFileSync(path.join(site, old), "utf8"));
    locale.ui.tagline = tagline;
    const file = hashed("en-US", "json", Buffer.from(JSON.stringify(locale)));
    const index = path.join(site, "index.html");
    const html = readFileSync(index, "utf8").replace(old, file.url);
    rmSync(path.join(site, old));
    for (const name of [old, "index.html", workerUrl]) rmSync(path.join(site, `${name}.br`), { force: true });
    writeFileSync(path.join(site, file.url), file.bytes);
    writeFileSync(index, html);
    writeFileSync(path.join(site, workerUrl), await serviceWorker(root, site));
    return file.url;
  }
  return { site, publish, remove: () => rmSync(above, { recursive: true, force: true }) };
}

// The content security policy as a <meta>, for servers that do not send it: the one of deploy/Caddyfile, without what only a
// header can say.
import { readFile } from "node:fs/promises";
import path from "node:path";

/** @param {string} root @returns {Promise<string>} */
export async function contentSecurityPolicy(root) {
  const server = await readFile(path.join(root, "deploy", "Caddyfile"), "utf8");
  const header = /^\s*Content-Security-Policy "([^"]+)"$/m.exec(server)?.[1];
  if (!header) throw new Error('deploy/Caddyfile: there is no line Content-Security-Policy "…"');
  return header.split("; ").filter((rule) => !rule.startsWith("frame-ancestors")).join("; ");
}

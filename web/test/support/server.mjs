// @ts-check
// The page as it is served in earnest: Caddy with the deployment's configuration, on a free port.
import { spawn } from "node:child_process";
import net from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..", "..");

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/**
 * Starts the server for a folder; gives the page's address and a function that stops it.
 * @param {string} [site] @param {"serve" | "serve-nginx"} [script]
 */
export async function serve(site = path.join(root, "dist"), script = "serve") {
  return serveWith(script, site);
}

/** The same with one of scripts/; it is given the port, then `more`. @param {string} script @param {string} site @param {string[]} more */
export async function serveWith(script, site, ...more) {
  const port = await freePort();
  const child = spawn(path.join(root, "scripts", script), [String(port), ...more], { stdio: "ignore", env: { ...process.env, SITE: site } });
  const url = `http://127.0.0.1:${port}/`;
  for (let tries = 0; ; tries++) {
    try {
      await fetch(url);
      break;
    } catch {
      // not yet
    }
    if (tries > 100) child.kill();
    if (tries > 100 || child.exitCode !== null) throw new Error("The server did not start; see the log in build/caddy or build/nginx.");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const ended = new Promise((resolve) => child.once("exit", () => resolve(undefined)));
  /** Resolves when nobody listens there any more; connections that stay open are given two seconds. */
  const stop = async () => {
    child.kill();
    const late = setTimeout(() => child.kill("SIGKILL"), 2000);
    await ended;
    clearTimeout(late);
  };
  return { url, stop };
}

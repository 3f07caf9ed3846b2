// @ts-check
// Caddy and nginx give the page out alike, at the top of a site and in a folder of it; scripts/check-host finds nothing wrong
// with either, and finds each fault of a server that has one.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { checkHost } from "../../scripts/check_host.mjs";
import { contentSecurityPolicy } from "../build/csp.mjs";
import { serviceWorker } from "../build/sw.mjs";
import { root, serve } from "./support/server.mjs";

const above = mkdtempSync(path.join(tmpdir(), "letter-hosts-"));
const origins = ["https://jobs.example", "https://careers.example:8443"];
/** @type {{ name: string, url: string, stop: () => unknown }[]} */
const hosts = [];

/** dist/ as a build with these origins makes it. @param {string} folder */
async function site(folder) {
  cpSync(path.join(root, "dist"), folder, { recursive: true });
  for (const name of ["embed.json.br", "sw.js.br"]) rmSync(path.join(folder, name), { force: true });
  writeFileSync(path.join(folder, "embed.json"), JSON.stringify({ origins }));
  writeFileSync(path.join(folder, "sw.js"), await serviceWorker(root, folder));
}

before(async () => {
  await site(above);
  await site(path.join(above, "letters"));
  hosts.push({ name: "Caddy", ...(await serve(above)) });
  hosts.push({ name: "nginx", ...(await serve(above, "serve-nginx")) });
});
after(async () => {
  for (const one of hosts) await one.stop();
  rmSync(above, { recursive: true, force: true });
});

for (const at of ["", "letters/"]) {
  test(`nothing is wrong with Caddy and nginx, ${at ? "in a folder" : "at the top"}`, async () => {
    for (const { url, name } of hosts) {
      const { wrong, notes, good } = await checkHost(url + at);
      assert.deepEqual({ name, wrong, notes }, { name, wrong: [], notes: [] });
      assert.ok(good.length === 4 && good.some((one) => /^3\d files/.test(one)), good.join("\n"));
    }
  });
}

/** What an answer says, but for what differs between any two servers. @param {string} url @param {string} encoding */
async function answer(url, encoding) {
  const { status, headers } = await fetch(url, { headers: { "accept-encoding": encoding } });
  const own = new Set(["date", "etag", "last-modified", "connection", "keep-alive", "server", "accept-ranges", "transfer-encoding", "content-length"]);
  const said = [...headers].filter(([name]) => !own.has(name)).map(([name, value]) => [name, name === "content-type" ? value.split(";")[0] : value]);
  return { status, ...(status === 200 ? Object.fromEntries(said) : {}) };
}

test("both send the same, file by file; the policy is the one of the page, with those who may embed it", async () => {
  const files = ["", "sw.js", "embed.json", "manifest.webmanifest", "letters.de.html", ".state", "a/missing.js", ...readdirSync(path.join(above, "a")).filter((name) => !name.endsWith(".br")).map((name) => `a/${name}`)];
  for (const at of ["", "letters/"]) {
    for (const file of files) {
      const [caddy, nginx] = await Promise.all(hosts.map(({ url }) => answer(url + at + file, "br")));
      assert.deepEqual(nginx, caddy, at + file);
    }
  }
  const sent = String(/** @type {any} */ (await answer(String(hosts[1]?.url), "br"))["content-security-policy"]);
  assert.ok(sent.includes(`frame-ancestors 'self' ${origins.join(" ")};`), sent);
  assert.equal(sent.split("; ").filter((rule) => !rule.startsWith("frame-ancestors")).join("; "), await contentSecurityPolicy(root));
});

test("without brotli nginx compresses by itself, also the engine", async () => {
  const engine = readdirSync(path.join(above, "a")).find((name) => /^letter\..*\.wasm$/.test(name));
  const said = /** @type {any} */ (await answer(`${hosts[1]?.url}a/${engine}`, "gzip"));
  assert.equal(said["content-encoding"], "gzip");
  assert.equal(said.vary, "Accept-Encoding");
});

/** @typedef {{ headers: Record<string, string>, body: Buffer, status: number }} Given */
const kinds = /** @type {Record<string, string>} */ ({ html: "text/html", css: "text/css", js: "text/javascript", json: "application/json", wasm: "application/wasm", webmanifest: "application/manifest+json", ttf: "font/ttf", png: "image/png", svg: "image/svg+xml" });

/** A host that does everything right, but for what `spoil` does to its answers. @param {(file: string, given: Given) => void} spoil */
async function host(spoil) {
  const policy = `${await contentSecurityPolicy(root)}; frame-ancestors 'self' ${origins.join(" ")}`;
  const server = createServer((request, response) => {
    const file = (request.url ?? "/").slice(1) || "index.html";
    const given = /** @type {Given} */ ({ status: 200, body: Buffer.from(""), headers: {} });
    try {
      if (file.startsWith(".")) throw new Error("hidden");
      given.body = readFileSync(path.join(above, file));
      given.headers = { "content-type": kinds[file.split(".").pop() ?? ""] ?? "", "cache-control": file.startsWith("a/") ? "public, max-age=31536000, immutable" : "no-cache", "content-security-policy": policy, "x-content-type-options": "nosniff", "referrer-policy": "no-referrer", vary: "Accept-Encoding" };
      if (/br/.test(String(request.headers["accept-encoding"]))) given.headers["content-encoding"] = "br";
    } catch {
      given.status = 404;
    }
    spoil(file, given);
    // What is told as compressed is compressed only now: quickly, and whatever it has become.
    const body = given.headers["content-encoding"] === "br" ? brotliCompressSync(given.body, { params: { 1: 1 } }) : given.body;
    response.writeHead(given.status, given.headers).end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return { server, url: `http://127.0.0.1:${port}/` };
}

/** One header of the files that match. @param {RegExp} files @param {string} name @param {string} [value] none: it is left out @returns {(file: string, given: Given) => void} */
const header = (files, name, value) => (file, { headers, status }) => {
  if (!files.test(file) || status !== 200) return;
  delete headers[name];
  if (value) headers[name] = value;
};

/** @type {[string, (file: string, given: Given) => void, RegExp[]][]} */
const faults = [
  ["a wrong type", header(/\.wasm$/, "content-type", "application/octet-stream"), [/^a\/engine\..*wasm: its type/, /^a\/letter\..*wasm: its type/]],
  ["a manifest without a type", header(/webmanifest/, "content-type"), [/^manifest.webmanifest: its type/]],
  ["hashed files asked for again and again", header(/^a\/style/, "cache-control", "no-cache"), [/^a\/style.*immutable/]],
  ["the page kept", header(/^index/, "cache-control", "max-age=3600"), [/^index.html: Cache-Control/]],
  ["the worker kept", header(/^sw/, "cache-control", "max-age=3600"), [/^sw.js: Cache-Control/]],
  ["the worker as text", header(/^sw/, "content-type", "text/plain"), [/^sw.js: answers 200, "text\/plain"/]],
  ["a policy without WebAssembly", header(/^index/, "content-security-policy", "default-src 'self'; frame-ancestors 'none'"), [/^Content-Security-Policy: .*script-src 'self' 'wasm-unsafe-eval'/, /frame-ancestors: "'none'"/]],
  ["a policy that says only who may embed", header(/^index/, "content-security-policy", `frame-ancestors 'self' ${origins.join(" ")}`), []],
  ["X-Frame-Options", header(/^index/, "x-frame-options", "SAMEORIGIN"), [/^X-Frame-Options/]],
  ["a cookie", header(/^index/, "set-cookie", "id=1"), [/^Set-Cookie/]],
  ["copying forbidden", header(/^index/, "permissions-policy", "clipboard-write=()"), [/^Permissions-Policy/]],
  ["no compression", header(/./, "content-encoding"), [/^compression: a\/app.*index\.html/]],
  ["a compressed file without Vary", header(/^a\/app/, "vary"), [/^a\/app.*Vary/]],
  ["a file missing", (file, given) => void (/^a\/fr\./.test(file) && Object.assign(given, { status: 404, headers: {} })), [/^a\/fr\..*answers 404/]],
  ["an old .br beside a file", (file, given) => void (file === "embed.json" && given.headers["content-encoding"] && (given.body = Buffer.from(`{"origins":${JSON.stringify(origins)} }`))), [/^embed.json: compressed, it is not the file/]],
  ["a fallback to index.html", (file, given) => void (given.status === 404 && !file.startsWith(".") && Object.assign(given, { status: 200, headers: { "content-type": "text/html" } })), [/^a\/missing.* answers 200/]],
  ["what is missing kept", (_file, given) => void (given.status === 404 && (given.headers["cache-control"] = "public, max-age=31536000, immutable")), [/^a\/missing.*kept/]],
  ["hidden files", (file, given) => void (file === ".state" && Object.assign(given, { status: 200, headers: { "content-type": "text/plain" } })), [/^\.state/]],
  ["no list of portals", (file, given) => void (file === "embed.json" && (given.body = Buffer.from("<html>"))), [/^embed.json: compressed/, /^embed.json: no list/, /^embed.json: not compressed/, /^frame-ancestors/]],
];

test("each fault of a server is found, and none that it has not", async () => {
  for (const [name, spoil, expected] of [/** @type {typeof faults[0]} */ (["none", () => {}, []]), ...faults]) {
    const { server, url } = await host(spoil);
    const wrong = (await checkHost(url)).wrong.sort();
    server.close();
    assert.equal(wrong.length, expected.length, `${name}: ${wrong.join("\n")}`);
    for (const one of expected) assert.ok(wrong.some((text) => one.test(text)), `${name}: ${one} in ${wrong.join("\n")}`);
  }
});

test("a host that sends no policy is told so and not refused", async () => {
  const { server, url } = await host((_file, { headers }) => void delete headers["content-security-policy"]);
  const { wrong, notes } = await checkHost(url);
  server.close();
  assert.deepEqual(wrong, []);
  assert.match(notes.join("\n"), /anybody may show the page in a frame/);
});

test("the command says what is wrong, and ends with 1; nobody there is said, too", () => {
  const run = (/** @type {string[]} */ ...args) => spawnSync(path.join(root, "scripts", "check-host"), args, { encoding: "utf8" });
  const good = run(String(hosts[1]?.url));
  assert.deepEqual([good.status, good.stdout.trim().split("\n").pop()], [0, "0 wrong, 0 to consider"]);
  const nobody = run("http://127.0.0.1:9/");
  assert.equal(nobody.status, 1);
  assert.match(nobody.stdout, /^WRONG {2}http:\/\/127\.0\.0\.1:9\/: .*\n1 wrong/);
  assert.equal(run("letters.example").status, 2);
});

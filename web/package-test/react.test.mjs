// @ts-check
// The React snippet of docs/embed.md, word for word, in a project of React, TypeScript and Vite: its types, on a server, and
// in Chromium, where it is rendered anew and where it takes over what a server sent.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { launch } from "../test/support/chromium.mjs";
import { node, project, root, tools } from "./support.mjs";

const { build } = await import(pathToFileURL(path.join(tools, "vite", "dist", "node", "index.js")).href);
const documented = readFileSync(path.join(root, "docs", "embed.md"), "utf8");
const snippets = [...documented.matchAll(/```tsx\n([^]*?)```/g)].map(([, text = ""]) => text);
const shorter = "prefill={prefill} oncopied={onCopied}";
const hosted = "https://letters.example/";

/** What stands where the hosted page would: it shakes hands, keeps what it was given, and says that the letter was copied. */
const page = `<!doctype html><title>A form</title><script>
  const say = (type) => ({ protocol: "letter-assistant", version: 1, type });
  addEventListener("message", ({ data, ports: [port] }) => { window.given = data; port.postMessage(say("ready")); port.postMessage(say("copied")); });
  if (location.hash === "#embed") parent.postMessage(say("hello"), "*");
</script>`;

/** @type {string} */
let folder;
/** The same by the shorter way that the documentation has for pages that no server renders. @type {string} */
let short;
/** @type {import("playwright-core").Browser} */
let browser;
/** @type {import("node:http").Server[]} */
const servers = [];
let form = "";
let html = "";

/** @param {(url: string) => { type: string, body: string }} answer */
async function host(answer) {
  const server = createServer((request, response) => {
    const { type, body } = answer(request.url ?? "");
    response.writeHead(200, { "content-type": type }).end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  servers.push(server);
  return `http://127.0.0.1:${/** @type {import("node:net").AddressInfo} */ (server.address()).port}/`;
}

/** The project; React is what web/package-lock.json pins. @param {string} letter */
function react(letter) {
  const options = { strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true, target: "es2022", lib: ["es2022", "dom"], types: [], module: "esnext", moduleResolution: "bundler", jsx: "react-jsx" };
  const made = project({
    "tsconfig.json": JSON.stringify({ compilerOptions: options, include: ["*.tsx"] }),
    "letter.tsx": letter,
    "app.tsx": `
      import { Letter } from "./letter";
      const prefill = { situation: "late", company: "Northwind" };
      export const App = () => <main><Letter prefill={prefill} onCopied={() => { document.title = "Copied"; }} /></main>;`,
    "index.html": `<!doctype html><html lang="en"><title>A portal</title><body><div id="root"></div><script type="module" src="/main.tsx"></script></body></html>`,
    "main.tsx": `
      import { createRoot, hydrateRoot } from "react-dom/client";
      import { App } from "./app";
      const root = document.getElementById("root")!;
      if (root.firstElementChild) hydrateRoot(root, <App />);
      else createRoot(root).render(<App />);`,
    "server.tsx": `import { renderToString } from "react-dom/server";\nimport { App } from "./app";\nexport const html = renderToString(<App />);`,
  });
  mkdirSync(path.join(made, "node_modules", "@types"));
  for (const name of ["react", "react-dom", "@types/react", "@types/react-dom"]) symlinkSync(path.join(tools, name), path.join(made, "node_modules", name));
  return made;
}

before(async () => {
  browser = await launch();
  form = await host(() => ({ type: "text/html", body: page }));
  assert.ok(snippets[0]?.includes(hosted) && documented.includes(`<letter-assistant src="…" ${shorter} />`), "docs/embed.md has both ways in React");
  const snippet = String(snippets[0]).replace(hosted, form);
  folder = react(snippet);
  short = react(snippet.replace("ref={ref}", "").replace(" />", ` ${shorter} />`));
  for (const one of [folder, short]) await build({ root: one, logLevel: "silent" });
  await build({ root: folder, logLevel: "silent", build: { ssr: "server.tsx", outDir: "server" } });
});
after(async () => {
  await browser?.close();
  for (const server of servers) server.close();
});

test("TypeScript takes it, in its strictest mode", () => {
  const { status, output } = node(folder, path.join(tools, "typescript", "bin", "tsc"));
  assert.equal(output, "");
  assert.equal(status, 0);
});

test("and TypeScript finds what is wrong in it", () => {
  const spoiled = react(String(snippets[0]).replace("ref={ref}", `prefill={{ compny: "x" }} theme="blue" oncopied={7}`));
  const { status, output } = node(spoiled, path.join(tools, "typescript", "bin", "tsc"));
  assert.notEqual(status, 0);
  for (const wrong of ["compny", `"blue"`, "number"]) assert.ok(output.includes(wrong), wrong);
});

test("on a server it is rendered, as a name and its attributes", () => {
  const { status, output } = node(folder, "--input-type=module", "--eval", `console.log((await import("./server/server.js")).html)`);
  assert.equal(status, 0, output);
  html = output.trim();
  assert.match(html, /^<main><letter-assistant src="http:[^"]+"[^>]*><\/letter-assistant><\/main>$/);
});

const ways = /** @type {[string, () => string, () => string][]} */ ([
  ["rendered in the browser", () => folder, () => ""],
  ["taking over what the server sent", () => folder, () => html],
  ["the shorter way, rendered in the browser", () => short, () => ""],
]);
for (const [name, place, sent] of ways) {
  test(`${name}: the element is there, the form opens, is filled in, and what happens is heard`, async () => {
    const dist = path.join(place(), "dist");
    const url = await host((path_) => (path_ === "/"
      ? { type: "text/html", body: readFileSync(path.join(dist, "index.html"), "utf8").replace(`<div id="root">`, `<div id="root">${sent()}`) }
      : { type: "text/javascript", body: path_.endsWith(".js") ? readFileSync(path.join(dist, path_), "utf8") : "" }));
    const tab = await browser.newPage();
    /** @type {string[]} */
    const complaints = [];
    tab.on("console", (message) => void (["error", "warning"].includes(message.type()) && complaints.push(message.text())));
    tab.on("pageerror", (error) => void complaints.push(String(error)));
    await tab.goto(url);
    await tab.locator("letter-assistant button").first().click();
    await tab.waitForFunction(() => document.title === "Copied", undefined, { timeout: 5000 });
    const element = tab.locator("letter-assistant");
    assert.deepEqual(await element.evaluate((one) => /** @type {any} */ (one).prefill), { situation: "late", company: "Northwind" });
    const given = await tab.frames().find((one) => one.url().startsWith(form))?.evaluate(() => /** @type {any} */ (window).given);
    assert.deepEqual(given?.prefill, { situation: "late", company: "Northwind" });
    assert.deepEqual(complaints, []);
    await tab.close();
  });
}

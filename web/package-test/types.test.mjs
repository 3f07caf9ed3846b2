// @ts-check
// The package's types, in TypeScript's strictest mode, in both ways that TypeScript finds a package.
import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { node, project, tools } from "./support.mjs";

const good = `
import { compose, createEngine, LetterError, type Composed, type Engine, type LetterRequest, type Locale, type Overlay } from "letter-assistant/engine";

const requests: LetterRequest[] = [
  { situation: "cancel", goal: "decline", reason: "other-offer", channel: "network", tone: "warm", length: "short", zone: "Europe/Berlin" },
  { situation: "missed", reason: "own", own_reason: "I was ill", slots: [{ date: "2026-12-01", time: "10:00" }, { date: "2026-12-02" }] },
  { situation: "offer", goal: "time", deadline: "2026-12-04", stage: "later", to: "recruiter", door: "closed", seed: "2", notice: undefined },
];
const locale: Locale = "fr";
const engine: Engine = await createEngine({ locale, read: async (file) => (await fetch("/cdn/" + file)).arrayBuffer() });
const composed: Composed[] = requests.map((request) => engine.compose(request));
const more: Promise<Composed> = compose({ situation: "late", locale: "de" }, { locale });
const subject: string | undefined = composed[0]?.letter.subject;
const blob: Blob = new Blob([engine.eml(composed[0]!.letter)]);
try {
  engine.compose({ situation: "panel", goal: "ask" });
} catch (error) {
  if (error instanceof LetterError) for (const { at, message } of error.problems) console.log(at.length, message.length);
}
const wording: Overlay = { overlay: "1", locales: { de: { moves: { close: [{ when: { tone: ["warm"] }, say: ["Beste Grüße"] }] } } } };
const own = await createEngine({ overlay: wording });
own.compose({ situation: "trial-day", goal: "cancel" });
export { blob, more, subject };
`;

const element = `
import { defineLetterAssistant, LetterAssistantElement, type LetterKind, type Prefill } from "letter-assistant";

defineLetterAssistant("job-letter");
const prefill: Prefill = { situation: "late", company: "Northwind", date: undefined };
const one = document.createElement("letter-assistant");
one.src = "https://letters.example/";
one.theme = "dark";
one.mode = "dialog";
one.prefill = prefill;
one.addEventListener("change", ({ detail }) => { const kind: LetterKind = detail; console.log(kind.goal); });
one.addEventListener("sent-with", function ({ detail }) { console.log(detail.way.length, this.ignored + 1); });
one.addEventListener("click", () => one.open());
const same: LetterAssistantElement | null = document.querySelector("letter-assistant");
same?.reset();
// @ts-expect-error
one.theme = "blue";
// @ts-expect-error
one.prefill = { compny: "x" };
// @ts-expect-error
one.prefill = { date: 7 };
// @ts-expect-error
one.addEventListener("error", ({ detail }) => detail.letter);
export {};
`;

/** Each line is wrong; that TypeScript does not say so is an error. */
const bad = [
  `engine.compose({});`,
  `engine.compose({ situation: "cancle" });`,
  `engine.compose({ situation: "cancel", goal: "move" });`,
  `engine.compose({ situation: "panel", channel: "phone" });`,
  `engine.compose({ situation: "ask", reason: "illness" });`,
  `engine.compose({ situation: "cancel", tone: "angry" });`,
  `engine.compose({ situation: "cancel", length: "brief" });`,
  `engine.compose({ situation: "cancel", seed: 2 });`,
  `engine.compose({ situation: "cancel", compny: "x" });`,
  `engine.compose({ situation: "cancel", slots: ["2026-12-01"] });`,
  `engine.compose({ situation: "cancel", zone: "Berlin" });`,
  `engine.compose({ situation: "cancel", locale: "it" });`,
  `new (engine.constructor as typeof import("letter-assistant/engine").Engine)();`,
  `await createEngine({ locale: "en" });`,
  `engine.mailto("dana@example.com");`,
  `import { FilesEngine } from "letter-assistant/engine";`,
  `import "letter-assistant/src/engine.js";`,
];

const strict = { strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: false, target: "es2022", lib: ["es2022", "dom"], types: [] };
const ways = { bundler: { module: "esnext", moduleResolution: "bundler" }, node16: { module: "node16", moduleResolution: "node16" } };

for (const [name, way] of Object.entries(ways)) {
  test(`TypeScript, strict, as "${name}" finds it`, () => {
    const wrong = `import { createEngine } from "letter-assistant/engine";\nconst engine = await createEngine();\n${bad.map((line) => `// @ts-expect-error\n${line}`).join("\n")}\nexport {};\n`;
    const folder = project({ "good.ts": good, "bad.ts": wrong, "element.ts": element, "tsconfig.json": JSON.stringify({ compilerOptions: { ...strict, ...way }, include: ["*.ts"] }) });
    const { status, output } = node(folder, path.join(tools, "typescript", "bin", "tsc"));
    assert.equal(output, "");
    assert.equal(status, 0);
  });
}

test("and TypeScript finds what is wrong in it", () => {
  const folder = project({ "bad.ts": `import { compose } from "letter-assistant/engine";\nawait compose({ situation: "cancle" });\n`, "tsconfig.json": JSON.stringify({ compilerOptions: { ...strict, ...ways.node16 }, include: ["*.ts"] }) });
  const { status, output } = node(folder, path.join(tools, "typescript", "bin", "tsc"));
  assert.notEqual(status, 0);
  assert.match(output, /"cancle"/);
});

// Loads what the form needs and starts it; until then, and if anything fails, the static page stays.
import { App } from "./app";
import { Drafts } from "./drafts";
import { Engine } from "./engine";
import type { Portal } from "./embed/portal";
import { addFont } from "./fonts";
import { startLocale } from "./preferences";

/** Written into the page by the build: content-hashed addresses, relative to the page. */
interface Assets {
  engine: string;
  catalog: string;
  /** Address of each locale's file, as JSON. */
  locales: string;
  regular: string;
  semibold: string;
  regularMore: string;
  semiboldMore: string;
  offline: string;
  embed: string;
}

async function bytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Calls back when nothing else is waiting. */
function whenIdle(then: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(then, { timeout: 10_000 });
  else setTimeout(then, 2000);
}

/** Comes last: without it the page works, as long as there is a network. */
async function offline(script: string, engine: Engine, app: App): Promise<void> {
  const { keepOffline } = (await import(new URL(script, document.baseURI).href)) as typeof import("./offline");
  await keepOffline(document.getElementById("news")!, { words: (key) => engine.words(key), beforeReload: () => app.beforeReload() });
}

/** The portal whose frame this is, if it asks for being heard (docs/embed.md). */
async function portal(script: string): Promise<Portal | undefined> {
  if (parent === window || location.hash !== "#embed") return undefined;
  return ((await import(new URL(script, document.baseURI).href)) as typeof import("./embed")).connect();
}

async function start(): Promise<void> {
  const root = document.getElementById("app")!;
  const assets = root.dataset as unknown as Assets;
  const locales = JSON.parse(assets.locales) as Record<string, string>;
  const host = await portal(assets.embed);
  const offered = host?.locales(Object.keys(locales)) ?? Object.keys(locales);
  const language = host?.locale(offered) ?? startLocale(offered);
  const [catalog, locale, regular, semibold] = await Promise.all(
    [assets.catalog, locales[language]!, assets.regular, assets.semibold].map(bytes),
  );
  const texts = async (locale: Uint8Array) => (await host?.word({ catalog: catalog!, locale }, root.dataset)) ?? { catalog: catalog!, locale };
  const first = await texts(locale!);
  const engine = await Engine.load(fetch(assets.engine), first.catalog, first.locale);
  await Promise.all([addFont("400", regular!), addFont("600", semibold!)]);
  engine.fonts(regular!, semibold!);
  const moreFonts = async (): Promise<void> => {
    const [more, bold] = await Promise.all([assets.regularMore, assets.semiboldMore].map(bytes));
    await Promise.all([addFont("400", more!, true), addFont("600", bold!, true)]);
    engine.fonts(more!, bold!);
  };

  const app = new App(root, engine, async (name) => (await texts(await bytes(locales[name]!))).locale, moreFonts, await Drafts.open(host?.drafts));
  host?.attach(app, engine);
  root.hidden = false;
  document.getElementById("static")!.remove();
  app.start(new URLSearchParams(location.search).get("renderer") !== "mirror");
  if ("serviceWorker" in navigator) whenIdle(() => void offline(assets.offline, engine, app).catch((reason: unknown) => console.info(reason)));
  Object.assign(window, { letterAssistant: { host, stage: app.stage, heap: () => engine.memory.buffer.byteLength } });
}

start().catch((error: unknown) => {
  console.error(error);
  const note = document.getElementById("failed");
  if (note) note.hidden = false;
});

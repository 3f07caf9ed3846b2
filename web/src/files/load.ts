// Gets the second engine when something first needs it, once. This is all of it that is in the first load.
import type { FilesEngine } from "./engine";

export interface Files {
  engine: FilesEngine;
  chunk: typeof import("./index");
}

let loading: Promise<Files> | undefined;

/** `assets` has the addresses that the build wrote into the page (data-files, data-files-engine). A failure may be retried. */
export function filesEngine(assets: { files?: string; filesEngine?: string }): Promise<Files> {
  loading ??= load(assets.files!, assets.filesEngine!).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(script: string, module: string): Promise<Files> {
  // An address in import() counts from the script, the build's from the page.
  const address = (url: string) => new URL(url, document.baseURI).href;
  const response = fetch(address(module));
  response.catch(() => undefined);
  const chunk = (await import(address(script))) as typeof import("./index");
  return { chunk, engine: await chunk.FilesEngine.load(response) };
}

// The service worker: every file of the page from the cache, so that it works without a network.
//
// Install: each file of the list is fetched and compared with its hash; one that is missing or another fails the whole
// installation, and the version before goes on. Files whose name has their hash may come from the browser's own cache.
// Activate: what only older versions had is deleted. Take-over: at once where there was no version before, else when the
// person asks for it ("take-over") or when no page is open any more.
import { cleanupOutdatedCaches, precacheAndRoute } from "workbox-precaching";

/** Written in by web/build/sw.mjs: address, SHA-256 in base64; `immutable` ones have their hash in their name. */
declare const FILES: [url: string, hash: string, immutable?: 1][];

const worker = self as unknown as ServiceWorkerGlobalScope;

precacheAndRoute(
  FILES.map(([url, hash, immutable]) => ({ url, revision: immutable ? null : hash, integrity: `sha256-${hash}` })),
  // `?renderer=mirror` and the like are read by the page; the file is the same.
  { ignoreURLParametersMatching: [/./], cleanURLs: false },
);
cleanupOutdatedCaches();

// The page that brought the worker gets its further files from it, too: another language needs no network any more.
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener("message", (event) => {
  if (event.data === "take-over") void worker.skipWaiting();
});

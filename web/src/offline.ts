// Offline use: registers the service worker (web/sw/worker.ts) and says what comes of it. Loaded once the form is usable
// and nothing else is waiting; it asks for nothing over the network by itself.
import { Offer } from "./offer";

const workerUrl = "sw.js";
const readyTime = 10_000;

export interface Host {
  /** A text by its key, in the page's language. */
  words(key: string): string;
  /** Keeps what was typed before the page is loaded anew for an update. If it rejects, the page is not updated. */
  beforeReload?(): Promise<void>;
}

/** Resolves when the worker is registered; rejects where the browser refuses one (private windows, third-party frames). */
export async function keepOffline(region: HTMLElement, host: Host): Promise<void> {
  const container = navigator.serviceWorker;
  const registration = await container.register(trusted(workerUrl), { updateViaCache: "none" });
  const offer = new Offer(region, (key) => host.words(key));
  const updates = new Updates(container, registration, offer, host);
  let first = !registration.active;

  const follow = (worker: ServiceWorker | null): void => {
    const changed = (): void => {
      if (worker?.state === "installed" && registration.active) updates.offer();
      if (worker?.state === "activated" && first) {
        first = false;
        offer.show("offline.ready", undefined, readyTime);
      }
    };
    worker?.addEventListener("statechange", changed);
    changed();
  };
  registration.addEventListener("updatefound", () => follow(registration.installing));
  follow(registration.installing ?? registration.waiting);
}

/** A new version waits until the person takes it, in this tab or in another. */
class Updates {
  private controlled: boolean;
  private taking = false;

  constructor(
    container: ServiceWorkerContainer,
    private readonly registration: ServiceWorkerRegistration,
    private readonly notice: Offer,
    private readonly host: Host,
  ) {
    this.controlled = container.controller !== null;
    container.addEventListener("controllerchange", () => this.takenOver());
  }

  offer(): void {
    this.notice.show("offline.update", { label: "offline.take", press: () => void this.take() });
  }

  private async take(): Promise<void> {
    if (this.taking) return;
    this.taking = true;
    try {
      await this.host.beforeReload?.();
    } catch (error) {
      console.error(error);
      this.taking = false;
      return this.notice.show("offline.kept_back");
    }
    // Without one that waits, it was taken in another tab: this page is all that is left of the old version.
    if (this.registration.waiting) this.registration.waiting.postMessage("take-over");
    else location.reload();
  }

  private takenOver(): void {
    if (this.taking) location.reload();
    else if (this.controlled) this.offer();
    this.controlled = true;
  }
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** The one address that may become a worker; "service-worker" is the one policy that the CSP allows (deploy/Caddyfile). */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  return trustedTypes?.createPolicy("service-worker", { createScriptURL: () => workerUrl }).createScriptURL(url) ?? url;
}

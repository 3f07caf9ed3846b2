// The portal's own wording (docs/overlay.md), laid over the catalog and each language before the form has them.
import { filesEngine } from "../files/load";

export interface Texts {
  catalog: Uint8Array;
  locale: Uint8Array;
}

export class Wording {
  private begun = false;
  /** The languages that it has words for, if it has situations or moves: elsewhere there would be no words for them. */
  private readonly only: readonly string[] | undefined;

  /** `overlay` is JSON. Of one that cannot be used `refused` hears the problems, a line each; the form then has our words. */
  constructor(private overlay: string | undefined, private readonly refused: (problems: string) => void) {
    const { locales, situations, moves } = parts(overlay);
    if (situations !== undefined || moves !== undefined) this.only = Object.keys(locales ?? {});
  }

  /** The languages that can be offered with it. */
  locales(available: readonly string[]): readonly string[] {
    const named = available.filter((one) => this.only?.includes(one));
    return named.length > 0 ? named : available;
  }

  /** `assets` has the addresses of the engine that does it. */
  async over(texts: Texts, assets: DOMStringMap): Promise<Texts> {
    if (this.overlay === undefined) return texts;
    try {
      const { engine } = await filesEngine(assets);
      const laid = engine.overlay(texts.catalog, texts.locale, this.overlay);
      this.begun = true;
      return laid;
    } catch (error) {
      this.refused((error as Error).message);
      // Situations that one language has and another has not would be no form; other words than the portal's are one.
      if (this.begun && this.only) throw error;
      if (!this.begun) this.overlay = undefined;
      return texts;
    }
  }
}

function parts(overlay = "{}"): { locales?: object; situations?: unknown; moves?: unknown } {
  try {
    const all: unknown = JSON.parse(overlay);
    return typeof all === "object" && all !== null ? all : {};
  } catch {
    return {};
  }
}

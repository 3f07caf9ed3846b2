// The portal's own wording (docs/overlay.md), laid over the catalog and each language before the form has them.
import type { Refused } from "../files/engine";
import { filesEngine } from "../files/load";

export interface Texts {
  catalog: Uint8Array;
  locale: Uint8Array;
}

export class Wording {
  private begun = false;

  /** `overlay` is JSON. Of one that cannot be used `refused` hears the problems, a line each; the form then has our words. */
  constructor(private overlay: string | undefined, private readonly refused: (problems: string) => void) {}

  /** The languages that can be offered with it. */
  locales(available: readonly string[]): readonly string[] {
    const words = this.parts();
    const named = available.filter((one) => Object.hasOwn(words.locales ?? {}, one));
    return named.length > 0 && this.rebuilds() ? named : available;
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
      const { problems } = error as Partial<Refused>;
      this.refused(problems?.map(({ at, message }) => (at ? `${at}: ${message}` : message)).join("\n") ?? String(error));
      // Situations that one language has and another has not would be no form; other words than the portal's are one.
      if (this.begun && this.rebuilds()) throw error;
      if (!this.begun) this.overlay = undefined;
      return texts;
    }
  }

  private rebuilds(): boolean {
    const { situations, moves } = this.parts();
    return situations !== undefined || moves !== undefined;
  }

  private parts(): { locales?: object; situations?: unknown; moves?: unknown } {
    try {
      const parts: unknown = JSON.parse(this.overlay ?? "{}");
      return typeof parts === "object" && parts !== null ? parts : {};
    } catch {
      return {};
    }
  }
}

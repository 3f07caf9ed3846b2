// The draft on this device: one record a tab, so that no tab overwrites another's. localStorage, because a write is
// done when it returns: nothing is lost when the tab is closed, reloaded or crashes.

const damaged = "letter-assistant.damaged.";

interface Kept {
  saved: number;
  draft: string;
}

/** The record, or nothing where there is none or it is no record. */
function read(storage: Storage, key: string): Kept | undefined {
  const text = storage.getItem(key);
  if (text === null) return undefined;
  try {
    const { saved, draft } = JSON.parse(text) as Partial<Kept>;
    if (typeof saved === "number" && typeof draft === "string") return { saved, draft };
  } catch {
    // told below
  }
  return { saved: 0, draft: text };
}

/** The lock that a tab holds on its record for as long as it lives; true at once where there are no locks. */
function hold(key: string): Promise<boolean> {
  if (!navigator.locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    void navigator.locks.request(key, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock ? new Promise<void>(() => {}) : undefined;
    }).catch(() => resolve(false));
  });
}

export class Drafts {
  private key = "";
  private last = "";
  private empty = "";

  private constructor(private readonly storage: Storage | undefined, private readonly prefix: string) {}

  /** Takes over the newest draft that no other tab is writing, or starts a new one. Works without any storage too. */
  static async open(prefix = "letter-assistant.draft."): Promise<Drafts> {
    const drafts = new Drafts(usable(), prefix);
    await drafts.takeOver();
    return drafts;
  }

  /** The draft that was found, or nothing. */
  found(): string | undefined {
    return this.storage && this.key ? read(this.storage, this.key)?.draft : undefined;
  }

  /** The draft of a form into which nothing has been entered: it is not kept. */
  untouched(draft: string): void {
    this.empty = draft;
  }

  /** Keeps the draft. False if the browser does not. */
  keep(draft: string): boolean {
    if (draft === this.last || (draft === this.empty && !this.last)) return true;
    if (!this.storage) return false;
    try {
      this.storage.setItem(this.key, JSON.stringify({ saved: Date.now(), draft } satisfies Kept));
      this.last = draft;
      return true;
    } catch {
      return false;
    }
  }

  /** Puts a record that cannot be read where nothing overwrites it. */
  setAside(): void {
    const text = this.storage?.getItem(this.key);
    if (!this.storage || !text) return;
    try {
      this.storage.setItem(damaged + Date.now(), text);
    } catch {
      // full: it stays where it is until the next write
    }
  }

  /** This tab's record goes; with `all`, those of every tab, and what was set aside. */
  forget(all: boolean): void {
    this.last = "";
    if (!this.storage) return;
    if (!all) return this.storage.removeItem(this.key);
    for (const key of Object.keys(this.storage)) if (key.startsWith("letter-assistant.")) this.storage.removeItem(key);
  }

  private async takeOver(): Promise<void> {
    const { storage, prefix } = this;
    if (!storage) return;
    const keys = Object.keys(storage).filter((key) => key.startsWith(prefix));
    const newestFirst = keys.sort((a, b) => (read(storage, b)?.saved ?? 0) - (read(storage, a)?.saved ?? 0));
    for (const key of [...newestFirst, prefix + crypto.randomUUID()]) {
      if (!(await hold(key))) continue;
      this.key = key;
      return;
    }
  }
}

/** The storage, if the browser gives it to this page. */
function usable(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

// The list of letters done: what is put into it, and what is done with the one that is chosen in it.
import type { Engine } from "./engine";
import { filesEngine } from "./files/load";
import * as history from "./history";
import { wallClock } from "./preferences";
import { EventKind, type View, control } from "./view";

type Send = (kind: EventKind, id: string, value?: string) => void;

/** Days until the reminder: of an answer that is waited for, and of an apology that may rest. */
const days = { answer: 3, close: 3, rest: 7 };

export class LettersDone {
  constructor(private readonly engine: Engine, private readonly assets: DOMStringMap, private readonly send: Send) {
    history.watchHistory(() => this.show());
  }

  show(): void {
    this.send(EventKind.history, "", history.forForm());
  }

  /** The letter of this view was copied or sent. */
  async add(view: View): Promise<void> {
    await history.add({ when: wallClock().slice(0, 10), label: view.doneLabel, next: view.next, draft: this.engine.draft() });
    this.show();
  }

  /** Does what the view asks: "reopen", "remind" or "forget_done". */
  async act(view: View): Promise<void> {
    const list = control(view, "done");
    const done = history.find(list?.value ?? "");
    if (!done) return;
    if (view.action === "reopen") this.send(EventKind.restore, "done", done.draft);
    if (view.action === "remind") await this.remind(done, list?.help ?? "");
    if (view.action !== "forget_done") return;
    await history.remove(done.id);
    this.show();
  }

  private async remind(done: history.Done, words: string): Promise<void> {
    try {
      const { engine, chunk } = await filesEngine(this.assets);
      chunk.remind(engine, done.label, words, days[done.next as keyof typeof days] ?? days.answer);
      this.send(EventKind.done, "way");
    } catch (error) {
      console.error(error);
      this.send(EventKind.failed, "way");
    }
  }
}

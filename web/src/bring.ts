// An invitation comes in: pasted, dropped, typed, or as a file. What reads it is loaded then (web/src/intake).
import { choose } from "./file";
import { filesEngine } from "./files/load";
import type { Refusal } from "./intake";
import { intakeReader } from "./intake/load";
import { deviceZone, wallClock } from "./preferences";
import { EventKind } from "./view";

type Send = (kind: EventKind, id: string, value?: string) => void;
/** The addresses that the build wrote into the page. */
type Assets = DOMStringMap;

/** Said when reading takes so long that a person wonders. */
const patience = 300;
/** A text that is pasted beside the fields is an invitation only from this length on. */
const shortest = 40;
/** Over it the reader refuses; not all of a file of gigabytes need come into memory for that. */
const most = 10_000_000;

export class Bring {
  constructor(private readonly assets: Assets, private readonly words: (key: string) => string, private readonly locale: () => string, private readonly send: Send) {
    document.addEventListener("paste", (event) => this.pasted(event));
    document.addEventListener("dragover", (event) => this.over(event));
    document.addEventListener("dragleave", (event) => event.relatedTarget === null && this.hint(false));
    document.addEventListener("drop", (event) => this.dropped(event));
  }

  async open(): Promise<void> {
    const file = await choose(".ics,.eml,.txt,.html,text/calendar,message/rfc822,text/plain,text/html", most);
    if (file) await this.file(file);
  }

  async read(input: string | Uint8Array): Promise<void> {
    const slow = setTimeout(() => this.send(EventKind.done, "reading"), patience);
    try {
      const reader = await intakeReader(this.assets);
      const { engine } = await filesEngine(this.assets);
      const today = wallClock().slice(0, 10);
      const intake = await reader.readInvitation(input, { locale: this.locale(), today, zone: deviceZone(), engine });
      clearTimeout(slow);
      this.send(EventKind.fill, "invitation", JSON.stringify(reader.told(intake)));
    } catch (error) {
      clearTimeout(slow);
      const { code } = error as Partial<Refusal>;
      if (!code) console.error(error);
      this.send(EventKind.failed, "invite", code ?? "not-loaded");
    }
  }

  /** A draft of ours is opened as one; every other file may be an invitation. */
  private async file(file: File): Promise<void> {
    if (/\.json$/i.test(file.name)) return this.send(EventKind.restore, "file", await file.slice(0, 2_000_000).text());
    await this.read(new Uint8Array(await file.slice(0, most).arrayBuffer()));
  }

  private pasted(event: ClipboardEvent): void {
    if (inOther(event.target)) return;
    const file = event.clipboardData?.files[0];
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!file && (isBox(event.target) ? !text.trim() : text.trim().length < shortest)) return;
    event.preventDefault();
    void (text.trim() ? this.read(text) : this.file(file!));
  }

  private over(event: DragEvent): void {
    const types = event.dataTransfer?.types ?? [];
    if (!types.includes("Files") && (!types.includes("text/plain") || inOther(event.target))) return;
    event.preventDefault();
    this.hint(true);
  }

  private dropped(event: DragEvent): void {
    this.hint(false);
    const file = event.dataTransfer?.files[0];
    const text = event.dataTransfer?.getData("text/plain") ?? "";
    if (!file && (!text.trim() || inOther(event.target))) return;
    event.preventDefault();
    void (file ? this.file(file) : this.read(text));
  }

  /** While something is dragged over the page, the page says where it may go. */
  private hint(shown: boolean): void {
    if (shown) document.getElementById("drop")!.textContent = this.words("import.drop");
    document.documentElement.toggleAttribute("data-dropping", shown);
  }
}

const isBox = (target: EventTarget | null) => target instanceof Element && target.id === "f-invite";
/** What is brought into another field is that field's. */
const inOther = (target: EventTarget | null) => target instanceof Element && !isBox(target) && target.closest("input, textarea, select") !== null;

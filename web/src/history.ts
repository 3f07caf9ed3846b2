// Letters done, on this device only: the last ten, each with its draft.

const key = "letter-assistant.done";
const most = 10;

export interface Done {
  id: string;
  /** YYYY-MM-DD */
  when: string;
  label: string;
  next: string;
  draft: string;
}

const isDone = (one: Partial<Done> | null) =>
  [one?.id, one?.when, one?.label, one?.next, one?.draft].every((text) => typeof text === "string");

/** A damaged list, or a refused storage, is an empty one. */
function read(): Done[] {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? "[]") as Done[]).filter(isDone);
  } catch {
    return [];
  }
}

/** One tab at a time; without locks, at once. */
async function change(how: (list: Done[]) => Done[]): Promise<void> {
  const write = () => {
    try {
      localStorage.setItem(key, JSON.stringify(how(read()).slice(0, most)));
    } catch {
      // full or refused: the list stays as it is
    }
  };
  await (navigator.locks ? navigator.locks.request(key, write) : write());
}

export const find = (id: string): Done | undefined => read().find((one) => one.id === id);
export const remove = (id: string): Promise<void> => change((list) => list.filter((one) => one.id !== id));

/** The same letter, sent another way too, is one entry. */
export const add = (done: Omit<Done, "id">): Promise<void> =>
  change((list) => [{ id: crypto.randomUUID(), ...done }, ...list.filter((one) => one.draft !== done.draft)]);

/** As the form takes it (src/form/history.h). */
export const forForm = (): string => JSON.stringify({ done: read().map(({ draft: _, ...one }) => one) });

/** Calls back when another tab has changed the list. */
export function watchHistory(changed: () => void): void {
  addEventListener("storage", (event) => (event.key === key || event.key === null) && changed());
}

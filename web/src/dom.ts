// Small helpers for the mirror: making elements, and keeping a list of children in step with a list of keys.

/** An element with attributes (`class`, `for`, `aria-…`; false and undefined are left out) and children. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K, attributes: Record<string, string | boolean | undefined> = {}, ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) set(element, key, value);
  element.append(...children);
  return element;
}

/** Sets, or removes for false, undefined and "", an attribute; touches nothing that is already right. */
export function set(element: Element, key: string, value: string | boolean | undefined): void {
  const text = value === true ? "" : value || undefined;
  if (value === true ? element.hasAttribute(key) : element.getAttribute(key) === (text ?? null)) return;
  if (text === undefined) element.removeAttribute(key);
  else element.setAttribute(key, text);
}

export function text(element: Element, value: string): void {
  if (element.textContent !== value) element.textContent = value;
}

/**
 * Makes the children of `parent` those of `wanted`, in that order. An element that stays is never detached, so the
 * focus, a selection and an input method's composition in it live on.
 */
export function arrange(parent: Element, wanted: readonly Element[]): void {
  const keep = new Set(wanted);
  for (const child of [...parent.children]) if (!keep.has(child)) child.remove();
  wanted.forEach((child, index) => {
    if (parent.children[index] !== child) parent.insertBefore(child, parent.children[index] ?? null);
  });
}

/** Browsers scroll to what is in a pane that sticks as if it moved with the page; so for a moment it does. */
export function reveal(element: HTMLElement): void {
  const { top, bottom } = element.getBoundingClientRect();
  const pane = element.closest<HTMLElement>(".wide > .pane-letter");
  if (!pane || (bottom > 0 && top < innerHeight)) return;
  pane.style.position = "relative";
  element.scrollIntoView({ block: "center" });
  pane.style.position = "";
}

/** Keeps one value a key, made at first use; `prune` drops those whose key was not asked for since the last prune. */
export class Keyed<T> {
  private readonly all = new Map<string, T>();
  private readonly used = new Set<string>();

  get(key: string, create: () => T): T {
    this.used.add(key);
    let value = this.all.get(key);
    if (value === undefined) this.all.set(key, (value = create()));
    return value;
  }

  find(key: string): T | undefined {
    return this.all.get(key);
  }

  drop(key: string): void {
    this.all.delete(key);
  }

  prune(): void {
    for (const key of this.all.keys()) if (!this.used.has(key)) this.all.delete(key);
    this.used.clear();
  }

  values(): IterableIterator<T> {
    return this.all.values();
  }
}

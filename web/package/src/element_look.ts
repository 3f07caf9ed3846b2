// The theme tokens that the portal has set on the element, as the protocol takes them.
import type { FromPortal } from "../../src/embed/messages";

type Look = NonNullable<Extract<FromPortal, { type: "connect" }>["look"]>;

/** `probe` is given each colour in turn: so the browser reads it, however it is written. */
export function lookOf(host: Element, probe: HTMLElement): Look {
  const style = getComputedStyle(host);
  const token = (name: string) => style.getPropertyValue(`--letter-assistant-${name}`);
  const look: { -readonly [K in keyof Look]: Look[K] } = {};
  for (const name of ["accent", "background", "surface", "text", "border"] as const) {
    probe.style.color = `var(--letter-assistant-${name},#0000)`;
    const color = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(getComputedStyle(probe).color);
    if (color) look[name] = `#${color.slice(1).map((part) => (256 + +part).toString(16).slice(1)).join("")}`;
  }
  const radius = parseFloat(token("radius"));
  if (radius >= 0) look.radius = Math.min(radius, 24);
  const font = token("font");
  if (/^[A-Za-z0-9 ,"'-]{1,100}$/.test(font)) look.font = font;
  return look;
}

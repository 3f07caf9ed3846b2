// The theme tokens that the portal has set on the element, as the protocol takes them.
import type { FromPortal } from "../../src/embed/messages";

type Look = NonNullable<Extract<FromPortal, { type: "connect" }>["look"]>;

/** `probe` has the accent as its colour: so the browser reads it, however it is written. */
export function lookOf(host: Element, probe: Element): Look {
  const style = getComputedStyle(host);
  const token = (name: string) => style.getPropertyValue(`--letter-assistant-${name}`).trim();
  const look: { accent?: string; radius?: number; font?: string } = {};
  const color = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(getComputedStyle(probe).color);
  if (color) look.accent = `#${color.slice(1).map((part) => (256 + +part).toString(16).slice(1)).join("")}`;
  const radius = parseFloat(token("radius"));
  if (radius >= 0) look.radius = Math.min(radius, 24);
  const font = token("font");
  if (/^[A-Za-z0-9 ,"'-]{1,100}$/.test(font)) look.font = font;
  return look;
}

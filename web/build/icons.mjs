// The icons that an installed page needs as pixels, drawn from assets/icon.svg.
import { Resvg } from "@resvg/resvg-js";
import { hashed } from "./hash.mjs";

/** @typedef {import("./hash.mjs").HashedFile} HashedFile */

/** The same picture to its edges: the system cuts its own shape out of it. @param {string} svg */
function maskable(svg) {
  const full = svg.replace(/ rx="[^"]*"/, "");
  if (full === svg) throw new Error('assets/icon.svg: the ground must be a <rect> with rounded corners (rx="…")');
  return full;
}

/** @param {string} svg @param {number} size width and height in pixels */
const png = (svg, size) => Buffer.from(new Resvg(svg, { fitTo: { mode: "width", value: size }, font: { loadSystemFonts: false } }).render().asPng());

/** @param {string} svg the text of assets/icon.svg @returns {Record<"icon192" | "icon512" | "mask192" | "mask512" | "apple", HashedFile>} */
export function icons(svg) {
  const full = maskable(svg);
  return {
    icon192: hashed("icon-192", "png", png(svg, 192)),
    icon512: hashed("icon-512", "png", png(svg, 512)),
    mask192: hashed("icon-mask-192", "png", png(full, 192)),
    mask512: hashed("icon-mask-512", "png", png(full, 512)),
    apple: hashed("icon-apple-180", "png", png(full, 180)),
  };
}

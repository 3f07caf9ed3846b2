// @ts-check
// Where there is ink in a screenshot: the test of what is drawn, against what is native.

/** @typedef {{ left: number, top: number, right: number, bottom: number }} Box in CSS pixels, relative to the clip */

/**
 * The box around the pixels that differ from the clip's first one by more than a little.
 * @param {import("playwright-core").Page} page
 * @param {{ x: number, y: number, width: number, height: number }} clip
 * @returns {Promise<Box>}
 */
export async function ink(page, clip) {
  const png = await page.screenshot({ clip, caret: "hide" });
  const blank = await page.context().newPage();
  const box = await blank.evaluate(async ([base64, width]) => {
    const bytes = Uint8Array.from(atob(String(base64)), (c) => c.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    if (!context) throw new Error("no 2d context");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const box = { left: Infinity, top: Infinity, right: -1, bottom: -1 };
    for (let i = 0; i < data.length; i += 4) {
      const difference = Math.abs((data[i] ?? 0) - (data[0] ?? 0)) + Math.abs((data[i + 1] ?? 0) - (data[1] ?? 0)) + Math.abs((data[i + 2] ?? 0) - (data[2] ?? 0));
      if (difference < 150) continue;
      const x = (i / 4) % image.width;
      const y = Math.floor(i / 4 / image.width);
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
    const scale = Number(width) / image.width;
    return { left: box.left * scale, top: box.top * scale, right: box.right * scale, bottom: box.bottom * scale };
  }, [png.toString("base64"), clip.width]);
  await blank.close();
  return box;
}

// @ts-check
// Hostile and unlucky text in every field comes out as harmless text, and nothing hangs.
import assert from "node:assert/strict";
import { test } from "node:test";
import { letter, session } from "./support/browser.mjs";

const { open } = session();

const texts = {
  markup: "<script>alert(1)</script><img src=x onerror=alert(1)>",
  placeholder: "{{placeholder}} {position} [Hiring Manager]",
  headers: "x\r\nBcc: evil@example.com\r\n\r\nbody",
  direction: "abc\u202egnirts\u202c \u2066x\u2069",
  emoji: "👩‍💻 Łódź 李",
  controls: "a\u0000b\u0007c\u001b[31m",
  surrogate: "a\ud800b",
  long: "{<&".repeat(3334),
};

for (const [name, text] of Object.entries(texts)) {
  test(name, async () => {
    const { page, context, complaints } = await open();
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByLabel("Reason", { exact: true }).selectOption("own");
    for (const field of await page.locator("input.editor[type=text]").all()) {
      const start = Date.now();
      await field.fill(text);
      assert.ok(Date.now() - start < 3000, "hangs");
    }
    await page.getByRole("button", { name: "Copy" }).click();
    await page.getByText("Copied.").waitFor();
    assert.equal(await page.locator("script:not([src]), img, iframe").count(), 0);
    const words = await letter(page);
    assert.doesNotMatch(words, /[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/);
    const link = new URL(String(await page.locator("a[data-id=mail]").getAttribute("href")));
    assert.equal(link.protocol, "mailto:");
    assert.deepEqual([...link.searchParams.keys()], ["subject", "body"]);
    assert.doesNotMatch(link.searchParams.get("subject") ?? "", /[\r\n]/);
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return item ? (await item.getType("text/html")).text() : "";
    });
    assert.doesNotMatch(html, /<script|<img/);
    assert.deepEqual(complaints, []);
  });
}

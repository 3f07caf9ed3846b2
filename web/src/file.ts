// A draft as a file of one's own.

/** Offers a text as a file to save. */
export function save(name: string, text: string | Uint8Array, type = "application/json"): void {
  const link = document.createElement("a");
  const url = URL.createObjectURL(new Blob([text as BlobPart], { type }));
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Asks for a file; nothing if none is chosen. One over the limit counts as its first bytes, which no reader takes. */
export function choose(accept: string, limit: number): Promise<File | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = accept;
    input.className = "visually-hidden";
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      input.remove();
      resolve(file && file.size > limit ? new File([file.slice(0, limit)], file.name) : file);
    });
    input.addEventListener("cancel", () => {
      input.remove();
      resolve(undefined);
    });
    document.body.append(input);
    input.click();
  });
}

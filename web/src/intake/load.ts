// Gets the reader of invitations when somebody first brings one, once. This is all of it that is in the first load.
export type Reader = typeof import("./index");

let loading: Promise<Reader> | undefined;

/** `assets` has the address that the build wrote into the page (data-intake). A failure may be retried. */
export function intakeReader(assets: { intake?: string }): Promise<Reader> {
  // An address in import() counts from the script, the build's from the page.
  loading ??= (import(new URL(assets.intake!, document.baseURI).href) as Promise<Reader>).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

// @ts-check
// All that a browser context sends goes through here, whatever the address: what is not in `requests` was not sent.
import http from "node:http";

/** @typedef {(url: string) => { status: number, type?: string, body?: string, headers?: Record<string, string> } | undefined} Rule */

/** Chromium asks its maker what a form's fields are for. No page can prevent that; the privacy page says so. */
const browsersOwn = "content-autofill.googleapis.com:443";

/** Starts it; `answer` answers some requests in the server's stead; `cut` cuts the network, `mend` mends it. */
export async function networkTap() {
  /** @type {{ method: string, url: string }[]} */
  const requests = [];
  const state = { cut: false, rule: /** @type {Rule | undefined} */ (undefined) };
  /** @type {Set<import("node:net").Socket>} */
  const sockets = new Set();

  const server = http.createServer((request, response) => {
    const url = request.url ?? "";
    requests.push({ method: request.method ?? "", url });
    const own = state.rule?.(url);
    if (own) return void response.writeHead(own.status, { "Cache-Control": "no-store", "Content-Type": own.type ?? "text/plain", ...own.headers }).end(own.body);
    const { host, ...headers } = request.headers;
    const onward = http.request(url, { method: request.method ?? "GET", headers: { ...headers, host: host ?? "" } }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on("error", () => response.destroy());
    request.pipe(onward);
  });
  server.on("connect", (request, socket) => {
    if (request.url !== browsersOwn) requests.push({ method: "CONNECT", url: request.url ?? "" });
    socket.destroy();
  });
  server.on("connection", (socket) => {
    if (state.cut) return void socket.destroy();
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;

  return {
    requests,
    /** For newContext: the loopback, too, goes through the tap. */
    proxy: { server: `http://127.0.0.1:${port}`, bypass: "<-loopback>" },
    answer(/** @type {Rule | undefined} */ rule) {
      state.rule = rule;
    },
    cut() {
      state.cut = true;
      for (const socket of sockets) socket.destroy();
    },
    mend() {
      state.cut = false;
    },
    stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

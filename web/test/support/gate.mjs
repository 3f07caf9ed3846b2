// @ts-check
// A line to a server that can be bad, or cut: "up", "slow" (3G), "hang" (accepts and never answers), "failing" (500), "down"
// (refuses). What hangs or is slow goes on when the line is "up" again.
import net from "node:net";

/** @typedef {"up" | "slow" | "hang" | "failing" | "down"} State */

/** A 3G connection: bytes in a second, and milliseconds to and fro. */
const slow = { bytes: 200_000, delay: 300 };
const broken = "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

/** Starts it; `to` is the port that it leads to, and can be told later. */
export async function gate() {
  let state = /** @type {State} */ ("up");
  let target = 0;
  /** When the slow line is free again: all connections share it. */
  let free = 0;
  /** @type {Set<net.Socket>} */
  const sockets = new Set();
  /** @type {(() => void)[]} */
  let waiting = [];

  /** @param {net.Socket} from @param {net.Socket} to */
  function join(from, to) {
    let last = Promise.resolve();
    from.on("data", (bytes) => {
      last = last.then(() => arrived(bytes.length)).then(() => void (to.destroyed || to.write(bytes)));
    });
    from.on("end", () => void last.then(() => to.end()));
    from.on("error", () => to.destroy());
    from.on("close", () => void last.then(() => to.destroy()));
  }

  /** Resolves when so many bytes have come over the line. @param {number} count @returns {Promise<void>} */
  function arrived(count) {
    if (state === "hang") return new Promise((resolve) => void waiting.push(resolve));
    if (state !== "slow") return Promise.resolve();
    free = Math.max(free, Date.now()) + (count / slow.bytes) * 1000;
    return new Promise((resolve) => void setTimeout(resolve, free - Date.now() + slow.delay / 2));
  }

  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    if (state === "failing") return void socket.once("data", () => socket.end(broken));
    const onward = net.connect(target, "127.0.0.1");
    join(socket, onward);
    join(onward, socket);
  });
  const listen = (/** @type {number} */ port) => new Promise((resolve) => server.listen(port, "127.0.0.1", () => resolve(undefined)));
  await listen(0);
  const { port } = /** @type {net.AddressInfo} */ (server.address());
  const cut = () => { for (const socket of sockets) socket.destroy(); };

  return {
    port,
    to(/** @type {number} */ wanted) { target = wanted; },
    /** @param {State} wanted */
    async set(wanted) {
      const before = state;
      state = wanted;
      if (wanted === "down" && before !== "down") await new Promise((resolve) => { server.close(resolve); cut(); });
      if (wanted !== "down" && before === "down") await listen(port);
      // A connection that is kept alive would not see what is new.
      if (wanted === "failing") cut();
      for (const go of waiting) go();
      waiting = [];
    },
    stop() { server.close(); cut(); },
  };
}

// Leaves the page time to answer its reader while a long search goes on.

const MOST_MILLISECONDS = 10;
let begun = 0;

/**
 * Waits for a moment if work has gone on for long; fails when nobody wants the result any more.
 * @param {AbortSignal} [signal]
 */
export async function pause(signal) {
  signal?.throwIfAborted();
  if (performance.now() - begun < MOST_MILLISECONDS) return;
  const { scheduler } = /** @type {any} */ (globalThis);
  await (scheduler?.yield ? scheduler.yield() : new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done(0);
    };
    port2.postMessage(0);
  }));
  begun = performance.now();
  signal?.throwIfAborted();
}

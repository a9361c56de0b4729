/** Makes a body without end, in parts of 16 MiB, and counts the bytes that were read. */
export function makeEndless(byte: number): {
  readonly body: ReadableStream<Uint8Array>;
  readonly sent: () => number;
} {
  let sent = 0;
  const part = new Uint8Array(2 ** 24).fill(byte);
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += part.length;
      controller.enqueue(part);
    },
  });
  return { body, sent: () => sent };
}

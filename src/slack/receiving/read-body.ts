import type { IncomingMessage } from 'node:http';

/** Slack's largest payloads are about 250 kB (a view). */
const LARGEST_BODY_BYTES = 1024 * 1024;

/** A request's body; null when it is larger than anything Slack sends. Reads no further then. */
export async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY_BYTES) return null;
  const chunks: Buffer[] = [];
  let length = 0;
  // Leaving a request's own iterator early destroys its socket, and the answer with it.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += chunk.length;
    if (length > LARGEST_BODY_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

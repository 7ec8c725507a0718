import type { IncomingMessage } from 'node:http';

/** More than anything an app may send to Slack in one request. */
const bytesAllowed = 60 * 1024 * 1024;

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > bytesAllowed) throw new Error('The request is larger than Slack takes.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

import type { World } from '../state/world.ts';
import type { Visit } from './create-server.ts';
import { toText } from './fields.ts';
import { readBody } from './read-body.ts';
import { sendJson } from './send-json.ts';

/** The bytes of a file that was announced: sent raw, or as the one part of a form. */
export async function takeUpload(world: World, { request, response, rest }: Visit): Promise<void> {
  const file = world.files.find(rest);
  if (file === undefined) return sendJson(response, { ok: false }, {}, 404);
  const body = await readBody(request);
  const type = toText(request.headers['content-type']);
  const bytes = type.startsWith('multipart/form-data') ? await partOf(body, type) : body;
  world.files.put({ ...file, bytes });
  response.writeHead(200, { 'content-type': 'text/plain' });
  response.end(`OK - ${bytes.length}`);
}

export function showFile(world: World, { response, rest }: Visit): void {
  const file = world.files.find(rest.split('/')[0] ?? '');
  if (file?.bytes == null) {
    sendJson(response, { ok: false }, {}, 404);
    return;
  }
  response.writeHead(200, {
    'content-type': file.mimeType,
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'x-content-type-options': 'nosniff',
  });
  response.end(file.bytes);
}

async function partOf(body: Buffer, type: string): Promise<Buffer> {
  const form = await new Response(new Uint8Array(body), {
    headers: { 'content-type': type },
  }).formData();
  for (const value of form.values()) {
    if (typeof value === 'string') return Buffer.from(value);
    return Buffer.from(await value.arrayBuffer());
  }
  return Buffer.alloc(0);
}

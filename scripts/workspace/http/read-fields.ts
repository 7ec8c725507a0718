import type { IncomingMessage } from 'node:http';
import { type Fields, toFields } from './fields.ts';
import { readBody } from './read-body.ts';

/** A request's arguments, from its query and its form or JSON body; unreadable ones are none. */
export async function readFields(request: IncomingMessage): Promise<Fields> {
  const { searchParams } = new URL(request.url ?? '/', 'http://local');
  const body = await readBody(request);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('application/json')) {
    return { ...Object.fromEntries(searchParams), ...parse(body.toString()) };
  }
  const form = new URLSearchParams(body.toString());
  return { ...Object.fromEntries(searchParams), ...Object.fromEntries(form) };
}

function parse(json: string): Fields {
  try {
    return toFields(JSON.parse(json));
  } catch {
    return {};
  }
}

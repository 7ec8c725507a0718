import { type Fields, isFields } from '../fields.ts';
import { isTooDeep } from './is-too-deep.ts';

export type MediaType = 'json' | 'form';

/** Which of Slack's two encodings a content type names, whatever its parameters. */
export function mediaTypeOf(contentType: string | undefined): MediaType | null {
  const name = contentType?.split(';')[0]?.trim().toLowerCase();
  if (name === 'application/json') return 'json';
  return name === 'application/x-www-form-urlencoded' ? 'form' : null;
}

/**
 * Slack's payload: events are JSON, interactions are JSON in a form's `payload`, and commands
 * are the form itself. Null when it is none of these.
 */
export function parseBody(text: string, mediaType: MediaType): Fields | null {
  if (mediaType === 'json') return parseFields(text);
  const form = new URLSearchParams(text);
  const payload = form.get('payload');
  return payload === null ? Object.fromEntries(form) : parseFields(payload);
}

/** A JSON object; null for anything else, and for what nests too deep to be walked. */
export function parseFields(json: string): Fields | null {
  if (isTooDeep(json)) return null;
  try {
    const parsed: unknown = JSON.parse(json);
    return isFields(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

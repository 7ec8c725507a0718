import { type Fields, isFields } from './fields.ts';
import { mapTexts } from './map-texts.ts';

/** Where Slack puts what people wrote, in messages, blocks, attachments and files. */
const WRITTEN = new Set([
  'alt_text',
  'author_name',
  'author_subname',
  'comment',
  'description',
  'fallback',
  'footer',
  'initial_comment',
  'plain_text',
  'pretext',
  'preview',
  'preview_highlight',
  'purpose',
  'subtitle',
  'text',
  'title',
  'topic',
  'username',
  'value',
]);

/** Links of messages, which can be `mailto:` and `tel:`; those of files have other names. */
const LINKS = new Set(['author_link', 'from_url', 'original_url', 'title_link', 'url']);

/** Names and pictures of people, and what other apps attach for themselves: never needed here. */
const LEFT_OUT = new Set(['metadata', 'user_profile']);

/** Takes personal data out of an event or a message; ids, timestamps and file URLs stay. */
export function redactEvent(event: Fields, redact: (text: string) => string): Fields {
  const known = new Map<string, string>();
  /** Slack repeats a message's text in its blocks, and in the version before an edit. */
  function redactOnce(text: string): string {
    const redacted = known.get(text) ?? redact(text);
    known.set(text, redacted);
    return redacted;
  }
  const change = (text: string, key: string) =>
    WRITTEN.has(key) || LINKS.has(key) ? redactOnce(text) : text;
  const redacted = mapTexts(without(event), change);
  return isFields(redacted) ? redacted : {};
}

function without(event: Fields): Fields {
  return Object.fromEntries(
    Object.entries(event)
      .filter(([key]) => !LEFT_OUT.has(key))
      .map(([key, value]) => [key, isFields(value) ? without(value) : value]),
  );
}

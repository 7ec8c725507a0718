import { findPersonal } from './find-personal.ts';

const MARKUP = /<(?=[@#!]|[a-z][a-z0-9+.-]{0,20}:)[^<>]{1,3000}>/gi;

const EMAIL_IN_URL = /[\p{L}\p{N}._+-]{1,64}(?:@|%40)(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/gu;
const SECRET_IN_URL = /([?&](?:token|key|password|secret|sig|code)=)(?!\[)[^&#]+/gi;

/** One placeholder can uncover a cue for the next; it settles at once or in one more round. */
const MOST_ROUNDS = 4;

/**
 * Replaces personal data by placeholders such as `[email]`, in a plain text or in one that still
 * has Slack's markup; markup stays, but links to a mailbox or a phone become placeholders too.
 * Redacting a redacted text changes nothing.
 */
export function redact(text: string): string {
  let before = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const after = redactOnce(before);
    if (after === before) return after;
    before = after;
  }
  return before;
}

function redactOnce(text: string): string {
  let redacted = '';
  let from = 0;
  for (const match of text.matchAll(MARKUP)) {
    redacted += redactWords(text.slice(from, match.index)) + redactMarkup(match[0]);
    from = match.index + match[0].length;
  }
  return redacted + redactWords(text.slice(from));
}

function redactMarkup(markup: string): string {
  if (/^<mailto:/i.test(markup)) return '[email]';
  if (/^<tel:/i.test(markup)) return '[phone]';
  if (/^<[@#!]/.test(markup)) return markup;
  const [target = '', ...label] = markup.slice(1, -1).split('|');
  const parts = [redactAddress(target), ...label.map(redactWords)];
  return `<${parts.join('|')}>`;
}

/** A web address keeps its shape: only what names a person or opens a door is taken out. */
function redactAddress(url: string): string {
  const safe = url.replace(EMAIL_IN_URL, '[email]').replace(SECRET_IN_URL, '$1[secret]');
  return redactWords(safe);
}

function redactWords(text: string): string {
  let redacted = '';
  let from = 0;
  for (const { kind, start, end } of findPersonal(text)) {
    redacted += `${text.slice(from, start)}[${kind}]`;
    from = end;
  }
  return redacted + text.slice(from);
}

import { findPersonalData, type KnownPeople } from './find-personal-data.ts';

/** One placeholder can uncover a cue for the next; it settles at once or in a few more rounds. */
const MOST_ROUNDS = 6;

/**
 * Replaces personal data by placeholders such as `[email]`, in a plain text or in one that still
 * has Slack's markup; markup stays, but links to a mailbox or a phone become placeholders too.
 * Redacting a redacted text changes nothing.
 */
export function redact(text: string, known?: KnownPeople): string {
  let before = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const after = redactOnce(before, known);
    if (after === before) return after;
    before = after;
  }
  return before;
}

function redactOnce(text: string, known: KnownPeople | undefined): string {
  let redacted = '';
  let from = 0;
  for (const { type, start, end } of findPersonalData(text, known)) {
    redacted += `${text.slice(from, start)}[${type}]`;
    from = end;
  }
  return redacted + text.slice(from);
}

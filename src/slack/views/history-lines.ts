import type { RichTextSection } from '@slack/types';
import type { AlertEvent } from '../../core/dips/alerts/alert-event.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import { bold, line, member } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { dayOf } from './days.ts';

/** What happened before these is in the thread. */
const MOST_EVENTS = 6;

/** What happened to an alert so far, oldest first; nothing where it was only found. */
export function historyLines(
  events: readonly AlertEvent[],
  language: Language,
): readonly RichTextSection[] {
  if (events.every(({ kind }) => kind === 'opened')) return [];
  const { answer } = wordsOf(language).dips;
  const lines = events.slice(-MOST_EVENTS).map(({ on, kind, by }) => {
    const what = `• ${dayOf(on, language)}: ${answer.turns[kind]}`;
    return by === null ? line(what) : line(`${what}, `, member(by));
  });
  return [line(bold(answer.soFar)), ...lines];
}

import type { RichTextSection } from '@slack/types';
import type { Alert } from '../../core/dips/alerts/alert.ts';
import { kindOf } from '../../core/dips/alerts/measure.ts';
import { severityOf } from '../../core/dips/alerts/severity-of.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import type { Team } from '../../core/teams/team.ts';
import type { LocalDate } from '../../core/time/period.ts';
import { boldSentence, line } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { luckText } from './luck-text.ts';
import { sentenceWithin } from './sentence-within.ts';

/** One alert in a sentence: how far from what is usual, of how many answers, and what luck does. */
export function alertLine(
  alert: Alert,
  seen: {
    readonly on: LocalDate;
    readonly language: Language;
    readonly withSign: boolean;
    /** A team that knows its own name; left out where others read it. */
    readonly team?: Team | null;
  },
): RichTextSection {
  const sign = seen.withSign ? `${alertSign(alert)} ` : '';
  const isSilence = kindOf(alert.measure) === 'silence';
  const { dips } = wordsOf(seen.language);
  const after = isSilence ? dips.missing : luckText(alert, seen.language);
  const sentence = sentenceWithin(alert, { ...seen, team: seen.team ?? null });
  return line(sign, boldSentence(sentence), ` ${after}`);
}

/** Shows from afar what kind of alert it is, or that it is over; words say the same. */
export function alertSign(alert: Alert): string {
  if (alert.state !== 'open') return alert.state === 'recovered' ? '✅' : '⚪';
  switch (kindOf(alert.measure)) {
    case 'dip':
      return severityOf(alert) === 'red' ? '🔴' : '🟠';
    case 'spike':
      return severityOf(alert) === 'red' ? '🔴' : '📈';
    case 'silence':
      return '🔇';
  }
}

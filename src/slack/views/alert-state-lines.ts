import type { RichTextSection } from '@slack/types';
import type { Alert, Explanation } from '../../core/dips/alerts/alert.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import type { Team } from '../../core/teams/team.ts';
import { daysBetween } from '../../core/time/days-between.ts';
import type { LocalDate } from '../../core/time/period.ts';
import { cut } from '../kit/limits.ts';
import { bold, line, member, type Piece } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { dayOf } from './days.ts';

/** Enough of what a colleague wrote to know it; the rest is in the thread. */
const SHORT = 300;

const LONGEST_NAME = 60;

/** Whose an alert is and who looks after it, what it comes from, and how it ended. */
export function alertStateLines(
  alert: Alert,
  seen: { readonly team: Pick<Team, 'name'>; readonly language: Language },
): readonly RichTextSection[] {
  const { language } = seen;
  const { dips } = wordsOf(language);
  const owner = dips.ownedBy(cut(seen.team.name, LONGEST_NAME));
  const { state, closedOn, takenBy } = alert;
  const isOver = state === 'recovered' || state === 'rebased';
  const ended = isOver && closedOn !== null ? dips.ended[state](dayOf(closedOn, language)) : null;
  return [
    ...(ended === null ? [] : [line(bold(`${ended}.`))]),
    // That nobody took up what is over says nothing any more.
    ...(isOver && takenBy === null ? [] : [line(owner, ...ownerPieces(alert, language))]),
    ...explainedLines(alert, language),
  ];
}

/** Who looks after it, or who said that there is nothing to look after. */
export function ownerPieces(alert: Alert, language: Language): readonly Piece[] {
  const { dips } = wordsOf(language);
  if (alert.state === 'false' && alert.judgedBy !== null) {
    return [dips.falseBy, member(alert.judgedBy), '.'];
  }
  return alert.takenBy === null ? [dips.nobody] : [dips.takenBy, member(alert.takenBy), '.'];
}

/** How many days apart Earshot and the people who know noticed it. */
export function noticedText(
  { noticedOn }: Pick<Explanation, 'noticedOn'>,
  foundOn: LocalDate,
  language: Language,
): string | null {
  if (noticedOn === null) return null;
  const { noticed, days } = wordsOf(language).dips;
  const earlier = daysBetween(noticedOn, foundOn);
  if (earlier === 0) return noticed.sameDay;
  const apart = days(Math.abs(earlier));
  return earlier > 0 ? noticed.earlier(apart) : noticed.later(apart);
}

function explainedLines(
  { explained, foundOn }: Alert,
  language: Language,
): readonly RichTextSection[] {
  if (explained === null) return [];
  const { dips, quoted } = wordsOf(language);
  const noticed = noticedText(explained, foundOn, language);
  const said = quoted(cut(explained.text.replace(/\s+/gu, ' ').trim(), SHORT));
  return [
    line(dips.explainedBy, member(explained.by), `: ${said}`),
    ...(noticed === null ? [] : [line(noticed)]),
  ];
}

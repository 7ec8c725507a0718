import type { RichTextSection } from '@slack/types';
import type { Dip } from '../../core/dips/dip.ts';
import type { Team } from '../../core/teams/team.ts';
import { daysBetween } from '../../core/time/days-between.ts';
import type { LocalDate } from '../../core/time/period.ts';
import { bold, line } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { earlierDay, periodOf } from './days.ts';
import { fallenAnswers, fallenLevel, usualLevel } from './dip-text.ts';
import { luckText } from './luck-text.ts';
import { METRIC_NAMES } from './score-text.ts';

/** One dip: how far the score fell, of how many answers, what is usual, and what luck would do. */
export function dipLine(
  dip: Dip,
  seen: { readonly team: Team; readonly on: LocalDate },
): RichTextSection {
  const { language, name } = seen.team;
  const level = fallenLevel(dip, language);
  const answers = `${fallenAnswers(dip, language)}${whenOf(dip, { on: seen.on, language })}`;
  return line(
    '🔻 ',
    bold(`${name} ${METRIC_NAMES[dip.metric]} ${level}`),
    ` (${answers}; ${usualLevel(dip, language)}). ${luckText(dip, language)}`,
  );
}

/** The answers were counted on the day it opened: only the morning after may say `since`. */
function whenOf(dip: Dip, seen: { on: LocalDate; language: Team['language'] }): string {
  return daysBetween(dip.openedOn, seen.on) === 1
    ? ` ${wordsOf(seen.language).since(earlierDay(dip.since, seen))}`
    : `, ${periodOf({ from: dip.since, to: dip.openedOn }, seen.language)}`;
}

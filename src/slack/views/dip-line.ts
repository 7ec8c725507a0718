import type { RichTextSection } from '@slack/types';
import type { Dip } from '../../core/dips/dip.ts';
import type { Team } from '../../core/teams/team.ts';
import type { LocalDate } from '../../core/time/period.ts';
import { bold, line } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { sinceOf } from './days.ts';
import { luckText } from './luck-text.ts';
import { count } from './numbers.ts';
import { levelText, METRIC_NAMES } from './score-text.ts';

/** One dip: where it stands, of how many answers, what is usual, and what luck would do. */
export function dipLine(
  dip: Dip,
  seen: { readonly team: Team; readonly on: LocalDate },
): RichTextSection {
  const { language, name } = seen.team;
  const words = wordsOf(language);
  const since = sinceOf(dip.since, { on: seen.on, language });
  const level = levelText(dip.metric, dip.level, language);
  const usual = words.usually(levelText(dip.metric, dip.usual, language));
  const answers =
    dip.of === null
      ? words.dip.answers(count(dip.n, language), since)
      : words.dip.ofAnswers(count(dip.of, language), count(dip.n, language), since);
  return line(
    '🔻 ',
    bold(`${name} ${METRIC_NAMES[dip.metric]} ${level}`),
    ` (${answers}; ${usual}). ${luckText(dip.evidence, language)}`,
  );
}

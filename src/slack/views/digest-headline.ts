import type { Digest } from '../../core/digest/digest.ts';
import type { Headline } from '../../core/digest/headline.ts';
import type { ScoreRow } from '../../core/digest/score-row.ts';
import type { Team } from '../../core/teams/team.ts';
import { wordsOf } from '../words/words-of.ts';
import { measureText, nameWithin } from './alert-text.ts';
import { earlierDay } from './days.ts';
import { count } from './numbers.ts';
import { levelText, METRIC_NAMES } from './score-text.ts';
import { stormText } from './storm-text.ts';

type Calm = Extract<Headline, { readonly kind: 'calm' }>;

/** The sentence a digest leads with: the one thing that matters. */
export function digestHeadline(digest: Digest, team: Team): string {
  const { headline, on } = digest;
  const { language, name } = team;
  const { digest: words } = wordsOf(language);
  switch (headline.kind) {
    case 'slipped':
      return slippedHeadline(digest, team);
    case 'silent':
      return words.silent(name, measureText(headline.silence, language));
    case 'busy':
      return words.busy(name, stormText(headline.storm, language));
    case 'moved':
      return movedHeadline(headline.row, team);
    case 'rising': {
      const { term } = headline.mention;
      const [said, usual] = [headline.mention.count, headline.mention.usual];
      return words.rising(name, {
        ...{ term, count: count(said, language), usual: count(usual, language) },
      });
    }
    case 'still down': {
      const day = earlierDay(headline.dip.since, { on, language });
      return words.stillDown(name, nameWithin(headline.dip, team), day);
    }
    case 'calm':
      return calmHeadline(headline, { team, on });
  }
}

/** Which scores slipped, and which are known to be steady: too few answers are neither. */
function slippedHeadline({ dips, scores }: Digest, team: Team): string {
  const { language, name } = team;
  const words = wordsOf(language);
  const slipped = dips.filter(({ isNew }) => isNew).map((dip) => nameWithin(dip, team));
  const steady = scores
    .filter(({ metric, value, moved }) => {
      return value !== null && moved === null && !dips.some((dip) => dip.measure === metric);
    })
    .map(({ metric }) => METRIC_NAMES[metric]);
  const headline = words.digest.slipped(name, words.listOf(slipped), slipped.length > 1);
  const rest = words.digest.steady(words.listOf(steady), steady.length > 1);
  return steady.length > 0 ? `${headline}, ${rest}` : headline;
}

function movedHeadline({ metric, moved, value, before }: ScoreRow, team: Team): string {
  const { language, name } = team;
  const level = (of: number | null) => (of === null ? '' : levelText(metric, of, language));
  return wordsOf(language).scoreboard.movedHeadline(name, {
    ...{ score: METRIC_NAMES[metric], move: moved ?? 'up' },
    ...{ now: level(value), was: level(before.value) },
  });
}

/** How much was heard since the digest before, and how it felt. */
function calmHeadline(
  { heard, isSteady }: Calm,
  { team, on }: { readonly team: Team; readonly on: Digest['on'] },
): string {
  const { language, name } = team;
  const { pieces, scoreboard } = wordsOf(language);
  const day = earlierDay(heard.since, { on, language });
  const said = scoreboard.fresh(name, pieces(count(heard.total, language)), day);
  const unhappy = heard.negative === 0 ? [] : [scoreboard.unhappy(count(heard.negative, language))];
  return [said, ...unhappy, ...(isSteady ? [scoreboard.noneSlipped] : [])].join(', ');
}

import type { Digest } from '../../core/digest/digest.ts';
import type { Team } from '../../core/teams/team.ts';
import { wordsOf } from '../words/words-of.ts';
import { weekdayOf } from './days.ts';
import { count } from './numbers.ts';
import { levelText, METRIC_NAMES } from './score-text.ts';

/** A day is worth the headline at twice the usual, and at no fewer pieces than this. */
const BUSY = { times: 2, pieces: 10 } as const;

/** The sentence a digest leads with: the worst news there is, else the calm there is. */
export function digestHeadline(digest: Digest, team: Team): string {
  const { heard, dips, rising, window } = digest;
  const { language, name } = team;
  const { digest: words, pieces } = wordsOf(language);
  const newDips = dips.filter(({ isNew }) => isNew);
  if (newDips.length > 0) return slippedHeadline(digest, team);

  const usual = heard.usualDay;
  if (usual !== null && heard.lastDay >= Math.max(BUSY.pieces, BUSY.times * usual)) {
    const day = weekdayOf(window.to, language);
    const said = pieces(count(heard.lastDay, language));
    return words.busy(name, { pieces: said, day, usual: count(usual, language) });
  }

  const [oldDip] = dips;
  if (oldDip !== undefined) {
    const level = levelText(oldDip.metric, oldDip.level, language);
    return words.stillDown(name, METRIC_NAMES[oldDip.metric], level);
  }

  const [mention] = rising;
  if (mention !== undefined) {
    const said = { count: count(mention.count, language), usual: count(mention.usual, language) };
    return words.rising(name, { term: mention.term, ...said });
  }

  const said = pieces(count(heard.total, language));
  const isScored = digest.scores.some(({ value }) => value !== null);
  return isScored ? words.calm(name, said) : words.heardOnly(name, said);
}

/** Which scores slipped, and which are known to be steady: too few answers are neither. */
function slippedHeadline({ dips, scores }: Digest, { language, name }: Team): string {
  const words = wordsOf(language);
  const slipped = dips.filter(({ isNew }) => isNew).map(({ metric }) => METRIC_NAMES[metric]);
  const steady = scores
    .filter(({ metric, value }) => value !== null && !dips.some((dip) => dip.metric === metric))
    .map(({ metric }) => METRIC_NAMES[metric]);
  const headline = words.digest.slipped(name, words.listOf(slipped), slipped.length > 1);
  const rest = words.digest.steady(words.listOf(steady), steady.length > 1);
  return steady.length > 0 ? `${headline}, ${rest}` : headline;
}

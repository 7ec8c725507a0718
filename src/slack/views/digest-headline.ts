import type { Digest } from '../../core/digest/digest.ts';
import type { Team } from '../../core/teams/team.ts';
import { wordsOf } from '../words/words-of.ts';
import { amountOf, answersText, nameWithin } from './alert-text.ts';
import { earlierDay } from './days.ts';
import { count } from './numbers.ts';
import { METRIC_NAMES } from './score-text.ts';
import { stormText } from './storm-text.ts';

/**
 * The sentence a digest leads with: the worst news there is, else the calm there is. What was told
 * before, an old dip, comes after all that is new.
 */
export function digestHeadline(digest: Digest, team: Team): string {
  const { heard, dips, rising, storm } = digest;
  const { language, name } = team;
  const { digest: words, pieces } = wordsOf(language);
  const newDips = dips.filter(({ isNew }) => isNew);
  if (newDips.length > 0) return slippedHeadline(digest, team);

  if (storm !== null) return words.busy(name, stormText(storm, language));

  const [mention] = rising;
  if (mention !== undefined) {
    const said = { count: count(mention.count, language), usual: count(mention.usual, language) };
    return words.rising(name, { term: mention.term, ...said });
  }

  const [oldDip] = dips;
  if (oldDip !== undefined) {
    return words.fell(name, {
      score: nameWithin(oldDip, team),
      day: earlierDay(oldDip.since, { on: digest.on, language }),
      level: amountOf(oldDip.measure, oldDip.level, language),
      answers: answersText(oldDip, language),
    });
  }

  const said = pieces(count(heard.total, language));
  const isScored = digest.scores.some(({ value }) => value !== null);
  return isScored ? words.calm(name, said) : words.heardOnly(name, said);
}

/** Which scores slipped, and which are known to be steady: too few answers are neither. */
function slippedHeadline({ dips, scores }: Digest, team: Team): string {
  const { language, name } = team;
  const words = wordsOf(language);
  const slipped = dips.filter(({ isNew }) => isNew).map((dip) => nameWithin(dip, team));
  const steady = scores
    .filter(({ metric, value }) => value !== null && !dips.some((dip) => dip.measure === metric))
    .map(({ metric }) => METRIC_NAMES[metric]);
  const headline = words.digest.slipped(name, words.listOf(slipped), slipped.length > 1);
  const rest = words.digest.steady(words.listOf(steady), steady.length > 1);
  return steady.length > 0 ? `${headline}, ${rest}` : headline;
}

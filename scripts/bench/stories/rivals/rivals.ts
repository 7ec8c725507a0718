import { createCentrality } from '../../../../src/core/stories/worth/create-centrality.ts';
import { wordsIn } from '../../../../src/core/text/words-in.ts';
import { createDraws } from '../../dips/draws.ts';
import type { Chooser } from '../chooser.ts';
import { middleOf, nearness } from '../middle-of.ts';
import { chooseMost } from './choose-most.ts';
import { createRankByLikeness } from './rank-by-likeness.ts';

/** The ways that others choose what is quoted, from the same pieces of the last two weeks. */
export function createRivals(seed: number): Readonly<Record<string, Chooser>> {
  const { uniform } = createDraws(seed);
  const rankByLikeness = createRankByLikeness();
  return {
    random: chooseMost(() => () => uniform()),
    longest: chooseMost(
      () =>
        ({ feedback }) =>
          wordsIn(feedback.verbatim).length,
    ),
    'most extreme': chooseMost(
      () =>
        ({ feedback: { sentiment } }) =>
          Math.abs(sentiment.score) * sentiment.confidence,
    ),
    centroid: chooseMost(({ month }) => {
      const middle = middleOf(month);
      return (piece) => nearness(piece, middle);
    }),
    'centroid of meanings': chooseMost(({ month }) => {
      const centralityOf = createCentrality(month.map(({ feedback }) => feedback));
      return ({ feedback }) => centralityOf(feedback);
    }),
    LexRank: chooseMost(({ month }) => {
      const ranks = rankByLikeness(month);
      return (piece) => ranks.get(piece) ?? 0;
    }),
  };
}

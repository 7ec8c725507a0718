import type { Feedback } from '../../feedback/feedback.ts';
import { isSameTalk } from '../../feedback/is-same-talk.ts';
import { countOwnWords } from '../../feedback/own-words.ts';
import type { Metric } from '../../scores/score.ts';

const MOST_VOICES = 3;

/** Own words that are enough to say what was wrong, and few enough to be read. */
const READABLE = { from: 4, to: 60 };

/**
 * Customers' own words that show a fall: of low answers to its score, else of whoever was unhappy;
 * at most three, the most telling first, then the lowest and then the newest, no two of them one
 * talk.
 */
export function chooseLowVoices(
  said: readonly Feedback[],
  of: { readonly metric: Metric; readonly tellingOf?: (piece: Feedback) => number },
): readonly Feedback[] {
  const { metric, tellingOf = () => 0 } = of;
  const heightOf = ({ scores }: Feedback) => {
    const score = scores.find((it) => it.metric === metric);
    return score && (score.answer - score.scale.min) / (score.scale.max - score.scale.min);
  };
  const ranked = said
    .filter((piece) => {
      const words = countOwnWords(piece);
      return words >= READABLE.from && words <= READABLE.to;
    })
    .map((piece) => ({ piece, height: heightOf(piece), telling: tellingOf(piece) }))
    .filter(({ piece, height }) =>
      height === undefined ? piece.sentiment.label === 'negative' : height < 0.5,
    )
    .toSorted(
      (a, b) =>
        b.telling - a.telling ||
        (a.height ?? 1) - (b.height ?? 1) ||
        +b.piece.saidAt - +a.piece.saidAt,
    );
  const chosen: Feedback[] = [];
  for (const { piece } of ranked) {
    if (chosen.length < MOST_VOICES && !chosen.some((it) => isSameTalk(it, piece))) {
      chosen.push(piece);
    }
  }
  return chosen;
}

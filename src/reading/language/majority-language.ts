import type { Language, Reading } from '../../core/feedback/feedback.ts';
import type { SentenceLanguage } from './languages-by-sentence.ts';

const LABELS = ['nl', 'en', 'und'] as const;

/**
 * The language of a message from those of its sentences: that of most words; of two with as many,
 * `usual`. Its confidence is that of its own sentences times their share of the words, so a mixed
 * message is less sure; without any word it is `und` with a confidence of 0.
 */
export function majorityLanguage(
  sentences: readonly SentenceLanguage[],
  usual: Language,
): Reading['language'] {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  if (words === 0) return { label: 'und', confidence: 0 };
  const tallies = LABELS.map((label) => {
    const own = sentences.filter((sentence) => sentence.label === label);
    return {
      label,
      words: own.reduce((sum, sentence) => sum + sentence.words, 0),
      sureWords: own.reduce((sum, sentence) => sum + sentence.words * sentence.confidence, 0),
    };
  });
  const most = tallies.reduce((best, tally) => {
    const isMore = tally.words > best.words;
    return isMore || (tally.words === best.words && tally.label === usual) ? tally : best;
  });
  return { label: most.label, confidence: most.sureWords / words };
}

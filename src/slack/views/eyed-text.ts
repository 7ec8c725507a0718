import type { Eyed } from '../../core/dips/watch/eyed.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import { wordsOf } from '../words/words-of.ts';
import { alertName, amountOf, answersText } from './alert-text.ts';
import { percent } from './numbers.ts';

/** What is kept an eye on: nothing is claimed of it yet. */
export function eyedText(eyed: readonly Eyed[], language: Language): string {
  const { usually, dips } = wordsOf(language);
  const texts = eyed.map((it) =>
    dips.list.eyedScore({
      name: alertName(it, language),
      level: amountOf(it.measure, it.level, language),
      answers: answersText(it, language),
      usual: usually(amountOf(it.measure, it.usual, language)),
      share: percent(it.evidence / it.threshold, language),
    }),
  );
  return `${dips.list.eyed}${texts.join('; ')}.`;
}

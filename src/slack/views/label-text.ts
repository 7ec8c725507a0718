import type { Aspect } from '../../core/corrections/correction.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import { isKind, isSentiment } from '../../core/feedback/labels.ts';
import type { Touchpoint } from '../../core/journeys/journey.ts';
import { wordsOf } from '../words/words-of.ts';

/** What labels of an aspect are called; a touchpoint that is gone has no name any more. */
export function labelText(
  aspect: Aspect,
  labels: readonly string[],
  to: { readonly touchpoints: readonly Touchpoint[]; readonly language: Language },
): string {
  const { reading, listOf } = wordsOf(to.language);
  const names = labels.flatMap((label) => nameOf(label) ?? []);
  return names.length === 0 ? reading.nothing : listOf(names);

  function nameOf(label: string): string | undefined {
    switch (aspect) {
      case 'touchpoint':
        return to.touchpoints.find(({ id }) => id === label)?.name;
      case 'sentiment':
        return isSentiment(label) ? reading.sentiments[label] : undefined;
      case 'kind':
        return isKind(label) ? reading.kindNames[label] : undefined;
    }
  }
}

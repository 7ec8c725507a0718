import type { Touchpoint } from '../journeys/journey.ts';
import { fold } from '../text/fold.ts';

/**
 * Whether terms only say again what a step of a journey is: each of them is in its name or its
 * keywords. A theme lies below the step, so it needs a word of its own.
 */
export function isJustTouchpoint(
  terms: readonly string[],
  touchpoints: readonly Pick<Touchpoint, 'name' | 'keywords'>[],
): boolean {
  return touchpoints.some(({ name, keywords }) => {
    const phrases = [name, ...keywords].map(fold);
    const words = new Set(phrases.flatMap((phrase) => phrase.split(' ')));
    return terms.every((term) =>
      fold(term)
        .split(' ')
        .every((word) => words.has(word)),
    );
  });
}

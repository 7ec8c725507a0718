import type { Language } from '../../core/feedback/feedback.ts';
import { wordsOf } from '../words/words-of.ts';

/** Under this a mean of counts says more with a decimal. */
const SMALL = 2;

/** A count, or the mean of counts: `1,204`, `0.5`. */
export function count(value: number, language: Language): string {
  return decimal(value, { digits: value < SMALL && !Number.isInteger(value) ? 1 : 0, language });
}

/** A share of one as a percentage: `74 %`. */
export function percent(share: number, language: Language): string {
  return `${decimal(share * 100, { digits: 0, language })} %`;
}

/** A number with a fixed number of decimals, in the writing of a language. */
export function decimal(
  value: number,
  how: { readonly digits: number; readonly language: Language },
): string {
  return new Intl.NumberFormat(wordsOf(how.language).locale, {
    minimumFractionDigits: how.digits,
    maximumFractionDigits: how.digits,
  }).format(value);
}

import type { Alert } from '../../core/dips/alerts/alert.ts';
import { sizeOf } from '../../core/dips/alerts/size-of.ts';
import type { Contribution } from '../../core/dips/causes/contribution.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import { isKind } from '../../core/feedback/labels.ts';
import { wordsOf } from '../words/words-of.ts';
import { amountOf } from './alert-text.ts';
import { count, decimal } from './numbers.ts';

/** What a part is of: how far the level moved. */
type Moved = Pick<Alert, 'measure' | 'level' | 'usual'>;

/** What accounts for a part of an alert is called. */
function causeName({ dimension, label }: Contribution, language: Language): string {
  const { reading, quoted } = wordsOf(language);
  if (dimension === 'kind') return quoted(isKind(label) ? reading.kindNames[label] : label);
  return dimension === 'theme' ? quoted(label) : label;
}

/** How much of an alert something accounts for: `Payment page: 7 of the 17 points (n 16)`. */
export function causeInShort(cause: Contribution, alert: Moved, language: Language): string {
  const { dips } = wordsOf(language);
  const { part, whole } = partOf(cause, alert, language);
  const n = count(cause.n, language);
  return dips.partOf({ what: causeName(cause, language), part, whole, n });
}

/**
 * The same in full, with its own level where that is known: `Payment page accounts for 7 of the 17
 * points: 52 %, usually 79 % (n 16)`. Where there was only more of it, that is said instead.
 */
export function causeInFull(cause: Contribution, alert: Moved, language: Language): string {
  const { usually, dips } = wordsOf(language);
  const { answer } = dips;
  const { part, whole } = partOf(cause, alert, language);
  const what = answer.accounts({ what: causeName(cause, language), part, whole });
  const isMore = cause.mix > cause.share / 2;
  const known =
    cause.level === null || cause.usual === null
      ? []
      : [
          amountOf(alert.measure, cause.level, language),
          usually(amountOf(alert.measure, cause.usual, language)),
        ];
  const why = isMore ? [answer.more, ...known] : known;
  const n = `(n ${count(cause.n, language)})`;
  return why.length === 0 ? `${what} ${n}` : `${what}: ${why.join(', ')} ${n}`;
}

function partOf({ share }: Contribution, alert: Moved, language: Language) {
  const { sizes } = wordsOf(language).dips;
  const whole = sizeOf(alert);
  const isMean = alert.measure === 'ces';
  const digits = isMean ? 1 : 0;
  const written = (amount: number) => decimal(amount, { digits, language });
  const isShare = !isMean && !alert.measure.startsWith('source:') && alert.measure !== 'volume';
  const size = written(whole);
  return {
    part: written(share * whole),
    whole: isShare ? sizes.points(size) : size,
  };
}

import type { Alert, FallenChild } from '../../core/dips/alerts/alert.ts';
import { sizeOf } from '../../core/dips/alerts/size-of.ts';
import type { Contribution } from '../../core/dips/causes/contribution.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import { isKind } from '../../core/feedback/labels.ts';
import { cut } from '../kit/limits.ts';
import { wordsOf } from '../words/words-of.ts';
import { amountOf, isEnough, levelWithAnswers, measureText, nodeText } from './alert-text.ts';
import { count, decimal, percent } from './numbers.ts';

/** Something that an alert comes from: what it is called, and what is known of it. */
export interface CauseText {
  readonly name: string;
  readonly facts: string;
}

/** What comes after a name says more than the rest of it. */
const LONGEST_NAME = 60;

/** A smaller share would be shown as none. */
const LEAST_SHOWN = 0.005;

/**
 * Payment page: CSAT there is 52 % (8 of 16), usually 79 %. That is 7 of the 16 points that CSAT
 * fell. Of what customers say: how many of those who are unhappy say it, and usually do.
 */
export function causeText(cause: Contribution, alert: Alert, language: Language): CauseText {
  const { dips, reading } = wordsOf(language);
  const { dimension } = cause;
  const isKnownKind = dimension === 'kind' && isKind(cause.label);
  const label = isKnownKind ? reading.kindNames[cause.label] : cause.label;
  const isSaid = dimension === 'theme' || dimension === 'kind';
  const known = isSaid
    ? saidText(cause, dimension, language)
    : placeText(cause, alert.measure, language);
  return {
    name: dips.causes.named[dimension](cut(label, LONGEST_NAME)),
    facts: `${known}. ${partText(cause, alert, language)}`,
  };
}

/** A place below the alert's that fell with it: Payment page: CSAT there is 48 % (12 of 25). */
export function childText(child: FallenChild, alert: Alert, language: Language): CauseText {
  const above = `${alert.nodeName} › `;
  const isBelow = child.name.startsWith(above);
  const nodeName = isBelow ? child.name.slice(above.length) : child.name;
  return {
    name: nodeText({ nodeName }, language),
    facts: `${thereText(child, alert.measure, language)}.`,
  };
}

function placeText(cause: Contribution, measure: Alert['measure'], language: Language): string {
  const { more } = wordsOf(language).dips.causes;
  const { level, usual, n, mix, share } = cause;
  const of = measure === 'csat' && level !== null ? Math.round(level * n) : null;
  const there =
    level === null || usual === null ? [] : [thereText({ level, usual, n, of }, measure, language)];
  return [...there, ...(mix > share / 2 || there.length === 0 ? [more] : [])].join(', ');
}

function thereText(
  it: Pick<FallenChild, 'level' | 'usual' | 'n' | 'of'>,
  measure: Alert['measure'],
  language: Language,
): string {
  const { dips, usually } = wordsOf(language);
  if (!isEnough(it)) return levelWithAnswers({ measure, ...it }, language);
  return dips.causes.there({
    score: measureText({ measure }, language),
    level: levelWithAnswers({ measure, ...it }, language),
    usual: usually(amountOf(measure, it.usual, language)),
  });
}

function saidText(
  { low, n }: Contribution,
  dimension: 'theme' | 'kind',
  language: Language,
): string {
  const { dips, usually } = wordsOf(language);
  if (low === undefined || !isEnough(low)) return dips.causes.saidMore(count(n, language));
  const said = dips.causes.said[dimension](count(low.said, language), count(low.n, language));
  if (low.usual === null) return said;
  const isHardly = low.usual < LEAST_SHOWN;
  return `${said}, ${isHardly ? dips.causes.hardly : usually(percent(low.usual, language))}`;
}

/** How much of the fall it accounts for; others may have softened what it did. */
function partText({ share }: Contribution, alert: Alert, language: Language): string {
  const { sizes, causes } = wordsOf(language).dips;
  const isMean = alert.measure === 'ces';
  const size = sizeOf(alert);
  const written = (amount: number) => decimal(amount, { digits: isMean ? 1 : 0, language });
  const [part, all] = [written(share * size), written(size)];
  const score = measureText(alert, language);
  const whole = isMean ? all : sizes.points(all);
  return share >= 1 || part === all
    ? causes.all({ whole, score })
    : causes.part({ part, whole, score });
}

import { fold } from '../text/fold.ts';
import type { Theme } from './theme.ts';

/** The share of terms (of either's) that two themes have in common when they are one. */
const SAME_TERMS = 0.5;

/** Whether two themes are one: the first term of one leads the other too, or half of all are shared. */
export function isSameTheme(one: Pick<Theme, 'terms'>, other: Pick<Theme, 'terms'>): boolean {
  const [a, b] = [one.terms.map(fold), other.terms.map(fold)];
  const shared = a.filter((term) => b.includes(term)).length;
  const isLed = a[0] !== undefined && a[0] === b[0];
  return isLed || shared / Math.max(1, new Set([...a, ...b]).size) >= SAME_TERMS;
}

import type { Scale } from './score.ts';

export type NpsGroup = 'promoter' | 'passive' | 'detractor';

/**
 * The group of an answer to "would you recommend us": on 0-10 promoters say 9 or 10, detractors
 * 0 to 6 (Reichheld, Harvard Business Review, December 2003). Other scales have no published
 * groups: there the same share of the way up is asked (.9, and above .6).
 */
export function npsGroupOf(answer: number, scale: Scale): NpsGroup {
  const tenths = (10 * (answer - scale.min)) / (scale.max - scale.min);
  if (tenths >= 9) {
    return 'promoter';
  }
  return tenths > 6 ? 'passive' : 'detractor';
}

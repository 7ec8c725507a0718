import type { DipWatch } from './dip-watch.ts';

/**
 * The evidence R for a dip, in days: luck alone needs about so many to show as much. Reaching the
 * watch's threshold opens a dip.
 */
export function evidenceIn({ evidence }: Pick<DipWatch, 'evidence'>): number {
  return evidence.reduce((sum, part) => sum + part, 0);
}

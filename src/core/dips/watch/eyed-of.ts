import type { Alert } from '../alerts/alert.ts';
import { isSameBranch } from '../tree/watched-node.ts';
import type { Eyed } from './eyed.ts';
import { toEyed } from './to-eyed.ts';

/**
 * What is kept an eye on among watches that are near a dip, in their order: of a score one in each
 * branch of the tree, and none above or below an open dip of it, which speaks of it already.
 */
export function eyedOf(
  near: readonly Parameters<typeof toEyed>[0][],
  open: readonly Pick<Alert, 'node' | 'measure'>[],
): readonly Eyed[] {
  const eyed: Eyed[] = [];
  for (const it of near.flatMap(toEyed)) {
    const isSpokenOf = [...open, ...eyed].some(
      ({ node, measure }) => measure === it.measure && isSameBranch(node, it.node),
    );
    if (!isSpokenOf) eyed.push(it);
  }
  return eyed;
}

import { hashOf } from '../text/hash-of.ts';

/** One text in five is kept apart: enough to examine with, and most is left to learn from. */
const PARTS = 5;

/**
 * Whether what is said of a text is kept apart to examine models with. The same text always falls
 * on the same side, whatever is said of it and however it is spaced or capitalised.
 */
export function isFrozen(text: string): boolean {
  const plain = text.toLowerCase().replace(/\s+/gu, ' ').trim();
  return hashOf(plain) % PARTS === 0;
}

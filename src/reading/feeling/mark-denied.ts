import type { Lexicon } from '../lexicons/lexicon.ts';

/** Words behind a negator that it still turns around, and before a late one (`werkt niet`). */
const REACH = 4;
const MARK = /^[.,!?:;()]$/;

/** For each word whether a negator stands over it, as far as the next mark. */
export function markDenied(words: readonly string[], lexicon: Lexicon): readonly boolean[] {
  const denied = words.map(() => false);
  words.forEach((word, at) => {
    if (lexicon.negators.has(word)) reach(words, at, 1, denied);
    if (lexicon.lateNegators.has(word)) reach(words, at, -1, denied);
  });
  return denied;
}

function reach(words: readonly string[], from: number, by: 1 | -1, denied: boolean[]): void {
  for (let step = 1; step <= REACH; step += 1) {
    const at = from + by * step;
    const word = words[at];
    if (word === undefined || MARK.test(word)) return;
    denied[at] = true;
  }
}

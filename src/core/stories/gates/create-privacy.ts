import type { Lessons } from '../lessons-of.ts';
import type { StoryPiece } from '../story-piece.ts';
import { namesIn } from './names-in.ts';

/** What hides in a crowd is known to so many; to more where people found it too personal. */
const CROWD = { usual: 5, careful: 10 };

/** What redaction left in the place of personal data, such as `[email]`: a hole is not read aloud. */
const PLACEHOLDER = /\[\p{L}[\p{L}\d _-]{0,24}\]/u;

/** A mail or web address, or a number that could find somebody: an order, an account, a phone. */
const TRACEABLE =
  /\S@\S|\b(?:https?:|www\.)|\d(?:[ ().\-/]{0,2}\d){5,}|\b(?=[A-Z]*\d)[A-Z\d]{6,}\b/u;

/**
 * Says of a text whether it may tell who somebody is: it has a hole where personal data was, an
 * address or a long number, or something that is written as a name and that fewer than five pieces
 * mention, or ten where people found stories too personal. Redaction was there before; when in
 * doubt, a text is not read aloud.
 */
export function createPrivacy(
  said: readonly Pick<StoryPiece, 'verbatim'>[],
  { isCareful }: Pick<Lessons, 'isCareful'> = { isCareful: false },
): (text: string) => boolean {
  const crowd = isCareful ? CROWD.careful : CROWD.usual;
  let known: ReadonlyMap<string, number> | null = null;

  return function mayTellWho(text) {
    if (isTraceable(text)) return true;
    const names = namesIn(text);
    if (names.size === 0) return false;
    known ??= countNames(said);
    return [...names].some((name) => (known?.get(name) ?? 0) < crowd);
  };
}

/** Whether a text has a hole where personal data was, or what finds somebody by itself. */
export function isTraceable(text: string): boolean {
  return PLACEHOLDER.test(text) || TRACEABLE.test(text);
}

function countNames(said: readonly Pick<StoryPiece, 'verbatim'>[]): ReadonlyMap<string, number> {
  const pieces = new Map<string, number>();
  for (const { verbatim } of said) {
    for (const name of namesIn(verbatim)) pieces.set(name, (pieces.get(name) ?? 0) + 1);
  }
  return pieces;
}

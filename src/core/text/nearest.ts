import { editDistance } from './edit-distance.ts';

/** A slip of the keyboard changes at most a third of a word. */
const SLIP = 1 / 3;

/** Which candidate somebody probably meant; null when none is near, or the word is absurdly long. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const meant = word.trim().toLowerCase();
  if (meant === '' || meant.length > 80) return null;
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: distanceTo(candidate, meant) }))
    .filter(({ candidate, distance }) => distance <= allowance(meant, candidate))
    .toSorted((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate ?? null;
}

/** The beginning of a word is as good as one slip: `check` means `Checkout`. */
function distanceTo(candidate: string, meant: string): number {
  const name = candidate.toLowerCase();
  return name.startsWith(meant) && meant.length > 2 ? 1 : editDistance(meant, name);
}

function allowance(meant: string, candidate: string): number {
  return Math.max(1, Math.floor(Math.max(meant.length, candidate.length) * SLIP));
}

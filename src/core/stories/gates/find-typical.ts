import type { StoryPiece } from '../story-piece.ts';
import { isAbout, type Subject } from '../subject.ts';
import { toneOf } from '../tone.ts';
import type { VoiceOf } from './create-voice-of.ts';

/** A story is one of so many at least: typical, and nobody is told from the others by it. */
const FEWEST_ALIKE = 5;

/** What a piece shares with others, and how many they are, itself among them. */
export interface Typical {
  readonly subject: Subject;
  readonly alike: number;
}

/**
 * What at least five of the pieces said are about, this one among them, that are as happy
 * or unhappy: its touchpoint, else what it means, else where no meaning is known a thing it names.
 * The same words said again count once, and so does the same customer. Null where it is alone.
 */
export function findTypical(
  piece: StoryPiece,
  {
    said,
    voiceOf,
  }: {
    readonly said: readonly StoryPiece[];
    readonly voiceOf: VoiceOf;
  },
): Typical | null {
  const tone = toneOf(piece.sentiment);
  const others = said.filter(({ sentiment }) => toneOf(sentiment) === tone);
  for (const subject of subjectsOf(piece)) {
    const same = others.filter((other) => isAbout(other, subject));
    const byWords = new Map(same.map((other) => [other.verbatim, voiceOf(other) ?? other]));
    const alike = new Set(byWords.values()).size;
    if (alike >= FEWEST_ALIKE) return { subject, alike };
  }
  return null;
}

function subjectsOf({ touchpointId, meaning, terms }: StoryPiece): readonly Subject[] {
  return [
    ...(touchpointId === null ? [] : [{ touchpointId }]),
    ...(meaning === null ? terms.map((term) => ({ term })) : [{ meaning }]),
  ];
}

import { isSameTalk } from '../feedback/is-same-talk.ts';
import { addDays } from '../time/add-days.ts';
import { instantAt } from '../time/instant-at.ts';
import { asksNotToBeShared } from './gates/asks-not-to-be-shared.ts';
import { createShownLately } from './gates/create-shown-lately.ts';
import type { VoiceOf } from './gates/create-voice-of.ts';
import { tonesInTurn } from './gates/tones-in-turn.ts';
import type { Lessons } from './lessons-of.ts';
import type { StoryFacts } from './story-facts.ts';
import type { StoryPiece } from './story-piece.ts';
import type { Rejection } from './story-why.ts';
import { type Tone, toneOf } from './tone.ts';

/** Older feedback is not today's customer, unless nothing newer is fit. */
const FRESH_DAYS = { usual: 14, newer: 7 };

/** What a story is chosen from, with what follows from it. */
export interface KnownFacts extends StoryFacts {
  /** What was said in the last 30 days. */
  readonly month: readonly StoryPiece[];
  readonly voiceOf: VoiceOf;
  readonly lessons: Lessons;
}

/** A piece that passed every gate that its words need not be read closely for. */
export interface Sifted {
  readonly piece: StoryPiece;
  readonly tone: Tone;
  /** What is preferred where there is any choice, as far as it falls short of it: 0 is best. */
  readonly rank: number;
}

/** Of a month's pieces those that may be told, and of each other why not. */
export function siftPieces(facts: KnownFacts, reject: (why: Rejection) => void): readonly Sifted[] {
  const { team, on, said, month, told, quoted, asides = [], lessons } = facts;
  const unfit = new Set(
    asides
      .filter((aside) => aside.reason !== null || aside.on === on)
      .map(({ feedbackId }) => feedbackId),
  );
  const whenShown = createShownLately(facts);
  const freshDays = lessons.isNewer ? FRESH_DAYS.newer : FRESH_DAYS.usual;
  const freshFrom = instantAt(addDays(on, 1 - freshDays), '00:00', team.timeZone);

  const tonesOf = (pieces: readonly Pick<StoryPiece, 'sentiment'>[]) =>
    pieces.flatMap(({ sentiment }) => toneOf(sentiment) ?? []);
  const turn = tonesInTurn(tonesOf(told.map(({ feedback }) => feedback)), new Set(tonesOf(said)));

  function whyNot(piece: StoryPiece, tone: Tone | null): Rejection | null {
    if (unfit.has(piece.id)) return 'unsuitable';
    if (piece.language.label === 'und') return 'another language';
    if (tone === null) return 'no feeling';
    const shown = whenShown(piece);
    if (shown !== null) return shown;
    if (asksNotToBeShared(piece.verbatim)) return 'not to be shared';
    return turn.allowed.includes(tone) ? null : 'third of its tone';
  }

  function rankOf(piece: StoryPiece, tone: Tone): number {
    const isFresh = piece.saidAt >= freshFrom;
    // Before one meeting nobody hears the same customer twice: in the digest and in the story.
    const isQuoted = quoted.some((quote) => isSameTalk(quote, piece));
    return (turn.balanced.includes(tone) ? 0 : 4) + (isFresh ? 0 : 2) + (isQuoted ? 1 : 0);
  }

  return month.flatMap((piece) => {
    const tone = toneOf(piece.sentiment);
    const why = whyNot(piece, tone);
    if (why !== null) reject(why);
    return why === null && tone !== null ? { piece, tone, rank: rankOf(piece, tone) } : [];
  });
}

import type { Lesson } from './lessons-of.ts';
import type { Tone } from './tone.ts';
import type { Spread } from './worth/create-due.ts';
import type { Parts } from './worth/worth-of.ts';

/** Why one story was chosen among others: what a person may ask, kept with it. */
export interface StoryWhy {
  readonly tone: Tone;
  /** Of the stories that the balance is kept over, told before this one. */
  readonly balance: { readonly pain: number; readonly praise: number };
  /**
   * What it shares with others, and how many they are, itself among them: of 30 days, or of 90 where
   * little was said.
   */
  readonly typical: {
    readonly by: 'touchpoint' | 'meaning' | 'term';
    readonly alike: number;
  };
  /** Whose turn it was: spreads in which its group had had less than its share, most due first. */
  readonly due: readonly Spread[];
  /** What people had taught by then; left out of a story of before that was kept. */
  readonly learned?: readonly Lesson[];
  /** What it is worth: each part 0 to 1, but for `due`, -1 to 1. */
  readonly worth: Parts;
  /** Pieces that were left out by each rule, as far as was looked. */
  readonly rejected: Rejected;
}

/** Why a piece is no story. */
export type Rejection =
  | 'another language'
  | 'no feeling'
  | 'told before'
  | 'shown lately'
  | 'not to be shared'
  | 'nothing to read aloud'
  | 'may tell who'
  | 'not typical'
  | 'third of its tone'
  | 'unsuitable';

/** How many pieces were left out by each rule. */
export type Rejected = Readonly<Partial<Record<Rejection, number>>>;

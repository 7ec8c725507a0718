import type { Tone } from '../tone.ts';

/** Stories that the balance is kept over: about a month of meetings. */
export const BALANCED_STORIES = 20;

/** The share of pain that is held, of the last stories with today's. */
const PAIN = { least: 0.4, most: 0.6 };

/** Never three of a tone in a row. */
const SAME_TONE_IN_A_ROW = 2;

/** The tones that today's story may have. */
export interface TonesInTurn {
  /** Those that would not be the third in a row, or the only one that is heard at all. */
  readonly allowed: readonly Tone[];
  /** Those among them that keep the share of pain, rounded outwards while few were told. */
  readonly balanced: readonly Tone[];
}

/** Which tones come next after those that were told, newest first, of those that are heard. */
export function tonesInTurn(told: readonly Tone[], heard: ReadonlySet<Tone>): TonesInTurn {
  const last = told.slice(0, SAME_TONE_IN_A_ROW);
  const isThird = (tone: Tone) =>
    last.length === SAME_TONE_IN_A_ROW && last.every((before) => before === tone);
  // A channel for complaints would else fall silent after two of them.
  const allowed = [...heard].filter((tone) => heard.size === 1 || !isThird(tone));
  const balanced = allowed.filter((tone) => {
    const all = [tone, ...told].slice(0, BALANCED_STORIES);
    const pain = all.filter((each) => each === 'pain').length;
    return pain >= Math.floor(PAIN.least * all.length) && pain <= Math.ceil(PAIN.most * all.length);
  });
  return { allowed, balanced };
}

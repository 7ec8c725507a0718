import { alikeness } from '../../../src/core/feedback/meaning.ts';
import { toneOf } from '../../../src/core/stories/tone.ts';
import { createCentrality } from '../../../src/core/stories/worth/create-centrality.ts';
import { vividnessOf } from '../../../src/core/stories/worth/vividness-of.ts';
import { wordsIn } from '../../../src/core/text/words-in.ts';
import { addDays } from '../../../src/core/time/add-days.ts';
import { mean } from '../reading/mean.ts';
import type { Pick } from './chooser.ts';
import { middleOf, nearness } from './middle-of.ts';
import type { PrivacyCheck } from './privacy-check.ts';
import type { Stream } from './stream.ts';

const MONTH = 30;
const LAST = 20;

/** What became of the days of a stream by one way to choose. */
export interface Measured {
  /** Share of the days on which something was told. */
  readonly toldDays: number;
  /** Themes heard of in a month, of those of the stream: the mean of all months. */
  readonly themes: number;
  /** Stories of one tone in a row, whatever days lie between; no feeling is a tone too. */
  readonly longestRun: number;
  /** Share of pain among those that tell a feeling. */
  readonly pain: number;
  /** Mean likeness of the most alike of the last twenty, by meaning. */
  readonly repeated: number;
  /** Of what was read aloud, how much may hold personal data: by patterns, and redacted again. */
  readonly flagged: number;
  readonly redactedAgain: number;
  /** Mean likeness of the whole answer to all of its month: by its words, and by its meaning to their middle. */
  readonly nearInWords: number;
  readonly near: number;
  readonly vivid: number;
  /** The middle one. */
  readonly words: number;
}

/** Measures what was told. */
export function measurePicks(
  picks: readonly Pick[],
  { pieces, days, themes }: Stream,
  check: PrivacyCheck,
): Measured {
  const tones = picks.map(({ piece }) => toneOf(piece.feedback.sentiment));
  const felt = tones.filter((tone) => tone !== null);
  const likeness = picks.map(({ on, piece }) => {
    const from = addDays(on, 1 - MONTH);
    const month = pieces.filter((it) => it.on >= from && it.on <= on);
    return {
      words: nearness(piece, middleOf(month)),
      meaning: createCentrality(month.map(({ feedback }) => feedback))(piece.feedback),
    };
  });
  const lengths = picks.map(({ text }) => wordsIn(text).length).toSorted((a, b) => a - b);
  return {
    toldDays: picks.length / days.length,
    themes: mean(monthsOf(picks, days).map((month) => themesIn(month, themes))),
    longestRun: longestRun(tones),
    pain: felt.filter((tone) => tone === 'pain').length / felt.length,
    repeated: mean(picks.slice(1).map((pick, at) => likest(pick, picks.slice(0, at + 1)))),
    flagged: picks.filter(({ text }) => check.isFlagged(text)).length,
    redactedAgain: picks.filter(({ text }) => check.isRedactedAgain(text)).length,
    nearInWords: mean(likeness.map(({ words }) => words)),
    near: mean(likeness.map(({ meaning }) => meaning)),
    vivid: mean(picks.map(({ text }) => vividnessOf(text))),
    words: lengths[Math.floor(lengths.length / 2)] ?? 0,
  };
}

/** The stories of every run of thirty days. */
function monthsOf(picks: readonly Pick[], days: Stream['days']): readonly (readonly Pick[])[] {
  const last = days.at(-1) ?? '';
  return days
    .map((from) => ({ from, to: addDays(from, MONTH - 1) }))
    .filter(({ to }) => to <= last)
    .map(({ from, to }) => picks.filter(({ on }) => on >= from && on <= to));
}

function themesIn(picks: readonly Pick[], themes: readonly string[]): number {
  const heard = new Set(picks.map(({ piece }) => piece.feedback.touchpointId));
  return themes.filter((theme) => heard.has(theme)).length;
}

function longestRun(tones: readonly unknown[]): number {
  let [run, longest] = [0, 0];
  for (const [at, tone] of tones.entries()) {
    run = at > 0 && tones[at - 1] === tone ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

function likest({ piece }: Pick, before: readonly Pick[]): number {
  const { meaning } = piece.feedback;
  const others = before.slice(-LAST).flatMap(({ piece: { feedback } }) => feedback.meaning ?? []);
  return meaning === null ? 0 : Math.max(0, ...others.map((other) => alikeness(meaning, other)));
}

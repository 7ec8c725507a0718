import { toneOf } from '../../../src/core/stories/tone.ts';
import { createEarshotChooser } from './earshot-chooser.ts';
import { measurePicks } from './measure-picks.ts';
import { createPrivacyCheck } from './privacy-check.ts';
import { EARSHOT, type StreamReport } from './report.ts';
import { createRivals } from './rivals/rivals.ts';
import type { Stream } from './stream.ts';
import { tellDays } from './tell-days.ts';

/** Tells the days of a stream by Earshot's rule and by its rivals, and measures each. */
export function measureStream(
  stream: Stream,
  {
    seed,
    names,
    onEnd,
  }: {
    readonly seed: number;
    /** Of people, for the privacy check. */
    readonly names: ReadonlySet<string>;
    readonly onEnd: (what: string, seconds: number) => void;
  },
): StreamReport {
  const check = createPrivacyCheck(stream.pieces, names);
  const choosers = { [EARSHOT]: createEarshotChooser(), ...createRivals(seed) };
  const by = Object.entries(choosers).map(([name, choose]) => {
    const started = performance.now();
    const picks = tellDays(stream, choose);
    if (picks.length < 2) throw new Error(`${name} told fewer than two stories of ${stream.name}`);
    onEnd(`${stream.name}, ${name}`, (performance.now() - started) / 1_000);
    return [name, measurePicks(picks, stream, check)] as const;
  });
  const tones = stream.pieces.flatMap(({ feedback }) => toneOf(feedback.sentiment) ?? []);
  const { name, pieces, days, themes, isSpread, isThemed } = stream;
  return {
    ...{ name, isSpread, isThemed },
    ...{ pieces: pieces.length, days: days.length, themes: themes.length },
    painInPool: tones.filter((tone) => tone === 'pain').length / tones.length,
    by: Object.fromEntries(by),
  };
}

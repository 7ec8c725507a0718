import { typicalDays } from '../../../src/core/stories/story-facts.ts';
import { addDays } from '../../../src/core/time/add-days.ts';
import type { Chooser, Pick } from './chooser.ts';
import type { Stream } from './stream.ts';

const MONTH = 30;
const FRESH = 14;

/** What a chooser would have told on each day of a stream. */
export function tellDays({ days, pieces }: Stream, choose: Chooser): readonly Pick[] {
  const newestFirst = pieces.toReversed();
  const told = new Set<string>();
  return days.flatMap((on) => {
    const [monthFrom, freshFrom] = [addDays(on, 1 - MONTH), addDays(on, 1 - FRESH)];
    const upTo = newestFirst.filter((piece) => piece.on <= on);
    const month = upTo.filter((piece) => piece.on >= monthFrom);
    const saidFrom = addDays(on, 1 - typicalDays(month.length));
    const said = upTo.filter((piece) => piece.on >= saidFrom);
    const fresh = month.filter((piece) => piece.on >= freshFrom && !told.has(piece.feedback.id));
    const chosen = choose({ on, month, said, fresh });
    if (chosen === null) return [];
    told.add(chosen.piece.feedback.id);
    return { on, ...chosen };
  });
}

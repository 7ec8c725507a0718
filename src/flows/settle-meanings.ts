import type { MeaningStore } from '../ports/rereading.ts';
import type { Log } from '../ports/world.ts';

/** Says which encoder reads here from now on, and tells whoever runs Earshot what that asks of them. */
export type SettleMeanings = (space: string) => Promise<void>;

export function createSettleMeanings(world: {
  readonly meanings: Pick<MeaningStore, 'kept' | 'settle' | 'countAfter'>;
  readonly log: Log;
}): SettleMeanings {
  const { meanings, log } = world;

  return async function settleMeanings(space) {
    const isFirst = (await meanings.kept()) === null;
    const { isWhole } = await meanings.settle(space);
    if (!isWhole) {
      log.warn('nothing is found by meaning: feedback was read by another encoder', RUN);
    } else if (isFirst && (await meanings.countAfter(null)) > 0) {
      log.warn('feedback of an older Earshot is not found by meaning yet', RUN);
    }
  };
}

const RUN = { run: 'npm run reread' };

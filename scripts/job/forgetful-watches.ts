import type { WatchStore } from '../../src/ports/watching.ts';
import { previewedAlert } from './previewed-alert.ts';

/** What charts remember, with alerts that are only looked at: nothing is kept. */
export function forgetfulWatches(watches: WatchStore): WatchStore {
  return {
    ...watches,
    settle: async ({ opened }) => opened.map(previewedAlert),
    drop: async () => undefined,
    watched: async () => undefined,
  };
}

import type { ChannelStore } from '../../../src/ports/keeping.ts';
import { compareTs } from './compare-ts.ts';
import type { Shelf } from './shelf.ts';

export function createMemoryChannels({ channels }: Shelf): ChannelStore {
  const later = (a: string, b: string) => (compareTs(a, b) < 0 ? b : a);
  return {
    byId: async (id) => channels.get(id) ?? null,
    watched: async () =>
      [...channels.values()]
        .filter(({ isWatched }) => isWatched)
        .toSorted((a, b) => (a.id < b.id ? -1 : 1)),

    async put(channel) {
      const known = channels.get(channel.id);
      const heardUpToTs = known
        ? later(known.heardUpToTs, channel.heardUpToTs)
        : channel.heardUpToTs;
      channels.set(channel.id, { ...channel, heardUpToTs });
    },

    async heard(channelId, ts) {
      const known = channels.get(channelId);
      if (known) {
        channels.set(channelId, { ...known, heardUpToTs: later(known.heardUpToTs, ts) });
      }
    },

    async turned(channelId, to) {
      const known = channels.get(channelId);
      if (known) channels.set(channelId, { ...known, isPrivate: to === 'private' });
    },
  };
}

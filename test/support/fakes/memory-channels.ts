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
      const { heardUpToTs, isPrivate } = channels.get(channel.id) ?? channel;
      channels.set(channel.id, {
        ...channel,
        heardUpToTs: later(heardUpToTs, channel.heardUpToTs),
        isPrivate,
      });
    },

    async assign(channelId, { id, language }) {
      const known = channels.get(channelId);
      if (known) channels.set(channelId, { ...known, teamId: id, language });
    },

    async leave(channelId) {
      const known = channels.get(channelId);
      if (known) channels.set(channelId, { ...known, isWatched: false });
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

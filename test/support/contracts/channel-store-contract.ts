import { describe, expect, test } from 'vitest';
import { aChannel, addTeam, type OpenStores } from './stores.ts';

export function channelStoreContract(open: OpenStores): void {
  describe('channel store', () => {
    test('gives a channel back as it was put, and null for one it does not know', async () => {
      const stores = await open();
      const { id: teamId } = await addTeam(stores);
      const channel = aChannel({ id: 'C0NEW', teamId, language: 'nl', invitedBy: null });

      await stores.channels.put(channel);

      expect(await stores.channels.byId('C0NEW')).toEqual(channel);
      expect(await stores.channels.byId('C0NOWHERE')).toBeNull();
    });

    test('changes a channel, but never goes back in what it has heard', async () => {
      const stores = await open();
      const { id: teamId } = await addTeam(stores);
      const channel = aChannel({ teamId, heardUpToTs: '1795000100.000000' });

      await stores.channels.put(channel);
      await stores.channels.put({ ...channel, language: 'nl', heardUpToTs: '1795000050.000000' });

      expect(await stores.channels.byId(channel.id)).toEqual({ ...channel, language: 'nl' });
    });

    test('lists only the channels that are watched', async () => {
      const stores = await open();
      const { id: teamId } = await addTeam(stores, { hears: 'C0B' });

      await stores.channels.put(aChannel({ id: 'C0A', teamId }));
      await stores.channels.put(aChannel({ id: 'C0GONE', teamId, isWatched: false }));

      expect((await stores.channels.watched()).map(({ id }) => id)).toEqual(['C0A', 'C0B']);
    });

    test('leaves it to Slack whether a known channel is private', async () => {
      const stores = await open();
      const { id: teamId } = await addTeam(stores);
      const channel = aChannel({ id: 'C0NEW', teamId, isPrivate: true });
      await stores.channels.put(channel);

      await stores.channels.put({ ...channel, isPrivate: false });

      expect(await stores.channels.byId('C0NEW')).toEqual(channel);
    });

    test('hears a channel for another team, and changes nothing else of it', async () => {
      const stores = await open();
      const { id: teamId } = await addTeam(stores);
      const other = await addTeam(stores, { name: 'Delivery', language: 'nl', hears: 'C0B' });
      const channel = aChannel({ id: 'C0NEW', teamId, isWatched: false, isPrivate: true });
      await stores.channels.put(channel);

      await stores.channels.assign('C0NEW', other);
      await stores.channels.assign('C0NOWHERE', other);

      const assigned = { ...channel, teamId: other.id, language: 'nl' };
      expect(await stores.channels.byId('C0NEW')).toEqual(assigned);
      expect(await stores.channels.byId('C0NOWHERE')).toBeNull();
    });

    test('leaves a channel, and changes nothing else of it', async () => {
      const stores = await open();
      const { id: teamId } = await addTeam(stores);
      const channel = aChannel({ id: 'C0NEW', teamId, isPrivate: true });
      await stores.channels.put(channel);

      await stores.channels.leave('C0NEW');
      await stores.channels.leave('C0NOWHERE');

      expect(await stores.channels.byId('C0NEW')).toEqual({ ...channel, isWatched: false });
      expect(await stores.channels.byId('C0NOWHERE')).toBeNull();
    });

    test('knows what a channel turned into, and changes nothing else of it', async () => {
      const stores = await open();
      const { id: teamId } = await addTeam(stores);
      const channel = aChannel({ id: 'C0NEW', teamId, isPrivate: true });
      await stores.channels.put(channel);

      await stores.channels.turned('C0NEW', 'public');
      expect(await stores.channels.byId('C0NEW')).toEqual({ ...channel, isPrivate: false });
      await stores.channels.turned('C0NEW', 'private');
      expect(await stores.channels.byId('C0NEW')).toEqual(channel);
      await stores.channels.turned('C0NOWHERE', 'public');
      expect(await stores.channels.byId('C0NOWHERE')).toBeNull();
    });

    test.each([
      { known: '1795000100.000000', heard: '1795000100.000001', becomes: '1795000100.000001' },
      { known: '1795000100.000009', heard: '1795000100.000001', becomes: '1795000100.000009' },
      // As text the first would be the greater.
      { known: '999999999.900000', heard: '1000000000.100000', becomes: '1000000000.100000' },
    ])('having heard up to $known, hearing $heard makes it $becomes', async (of) => {
      const stores = await open();
      const { id: teamId } = await addTeam(stores);
      await stores.channels.put(aChannel({ id: 'C0TS', teamId, heardUpToTs: of.known }));

      await stores.channels.heard('C0TS', of.heard);

      expect((await stores.channels.byId('C0TS'))?.heardUpToTs).toBe(of.becomes);
    });
  });
}

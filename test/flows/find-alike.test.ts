import { beforeEach, describe, expect, test } from 'vitest';
import type { NewFeedback } from '../../src/core/feedback/feedback.ts';
import { createFindAlike, type FindAlike } from '../../src/flows/find-alike.ts';
import type { Stores } from '../../src/store/store.ts';
import { felt } from '../support/builders/a-feedback.ts';
import { aMeaning, aMeaningLike } from '../support/builders/a-meaning.ts';
import { aChannel, addTeam, newFeedback } from '../support/contracts/stores.ts';
import { createFakeReader } from '../support/fakes/fake-reader.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';

const NOW = new Date('2026-11-20T08:30:00Z');
const HERE = 'C0CHECKOUT';

describe('more like a piece of feedback', () => {
  let stores: Stores;
  let findAlike: FindAlike;
  let teamId: string;

  beforeEach(async () => {
    stores = createMemoryStore();
    teamId = (await addTeam(stores)).id;
    const reader = createFakeReader();
    findAlike = createFindAlike({ ...stores, reader, clock: () => NOW });
  });

  test('is counted now and usually, and shown most alike first', async () => {
    const id = await keep({ meaning: aMeaning(1) });
    await keep({ ...alike(1, 0.8), verbatim: 'My bank took the money two times.' });
    await keep({ ...alike(2, 0.95), verbatim: 'I was charged double after the page froze.' });
    const earlier = 'Paid, froze, paid again: twenty euros too many.';
    await keep({ ...alike(3, 0.9), verbatim: earlier, saidAt: new Date('2026-09-01T12:00:00Z') });
    await keep({ meaning: aMeaning(2), verbatim: 'Lovely shoes but the box was dented.' });

    const found = await foundFor(id);

    expect(found.count).toEqual({ now: 2, usual: 1 });
    expect(found.alike.map(({ verbatim }) => verbatim)).toEqual([
      'I was charged double after the page froze.',
      earlier,
      'My bank took the money two times.',
    ]);
  });

  test('is not counted while some meanings are of another encoder', async () => {
    await stores.meanings.settle('one');
    const id = await keep({ meaning: aMeaning(1) });
    await keep({ ...alike(1, 0.8) });

    await stores.meanings.settle('two');
    expect(await findAlike(id, HERE)).toBe('no meaning');
    await stores.meanings.finish('two');
    expect((await foundFor(id)).count.now).toBe(1);
  });

  test('leaves out praise, another step, another team, and what its author said again', async () => {
    const other = await addTeam(stores, { name: 'Returns', hears: 'C0RETURNS' });
    const id = await keep({ meaning: aMeaning(1), touchpointId: 'pay' });
    await keep({ ...alike(1, 0.95), ...felt('positive') });
    await keep({ ...alike(2, 0.95), touchpointId: 'label' });
    await keep({ ...alike(3, 0.95), channelId: 'C0RETURNS' });
    await keep({ meaning: aMeaning(1), authorId: 'U0CUSTOMER' });

    expect(other.id).not.toBe(teamId);
    expect(await findAlike(id, HERE)).toMatchObject({ alike: [], count: { now: 0 } });
  });

  test('counts and shows nothing from a private channel elsewhere', async () => {
    await stores.channels.put(aChannel({ id: 'C0CLOSED', teamId, isPrivate: true }));
    const id = await keep({ meaning: aMeaning(1) });
    await keep({ ...alike(1, 0.95), channelId: 'C0CLOSED' });

    expect((await foundFor(id)).count.now).toBe(0);
    expect((await foundFor(id, 'C0CLOSED')).count.now).toBe(1);
  });

  test('shows a copy once, and counts both who posted it', async () => {
    const id = await keep({ meaning: aMeaning(1) });
    const verbatim = 'I was charged double after the page froze.';
    await keep({ ...alike(1, 0.9), verbatim });
    await keep({ ...alike(2, 0.9), verbatim: `${verbatim} :(` });

    const found = await foundFor(id);

    expect(found.alike).toHaveLength(1);
    expect(found.count.now).toBe(2);
  });

  test('there is none of what is gone, private elsewhere, or means nothing', async () => {
    await stores.channels.put(aChannel({ id: 'C0CLOSED', teamId, isPrivate: true }));
    const closed = await keep({ meaning: aMeaning(1), channelId: 'C0CLOSED' });
    const empty = await keep({ meaning: null });

    expect(await findAlike('no-such', HERE)).toBe('gone');
    expect(await findAlike(closed, HERE)).toBe('gone');
    expect(await findAlike(empty, HERE)).toBe('no meaning');
  });

  async function foundFor(id: string, shownIn = HERE) {
    const found = await findAlike(id, shownIn);
    if (typeof found === 'string') throw new Error(`nothing was found: ${found}`);
    return found;
  }

  async function keep(but: Partial<NewFeedback>): Promise<string> {
    const piece = newFeedback(but);
    await stores.feedback.keep(piece);
    const [kept] = await stores.feedback.conversation(piece);
    return kept?.id ?? '';
  }

  function alike(by: number, alikeness: number) {
    return { meaning: aMeaningLike(1, alikeness, by), authorId: `U0OTHER${by}` };
  }
});

import { beforeEach, expect, test } from 'vitest';
import type { Feedback } from '../../src/core/feedback/feedback.ts';
import { createRereadFeedback, type RereadFeedback } from '../../src/flows/reread-feedback.ts';
import type { Stores } from '../../src/store/store.ts';
import { aCorrection } from '../support/builders/a-correction.ts';
import { felt } from '../support/builders/a-feedback.ts';
import { aMeaning } from '../support/builders/a-meaning.ts';
import { aTouchpoint } from '../support/builders/a-touchpoint.ts';
import { addTeam, newFeedback } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';

const OLD = aMeaning(1);
const NEW = aMeaning(2);

let stores: Stores;

beforeEach(async () => {
  stores = createMemoryStore();
  const team = await addTeam(stores);
  await stores.channels.assign('C0CHECKOUT', { id: team.id, language: 'nl' });
  const touchpoints = [aTouchpoint({ teamId: team.id })];
  await stores.journeys.add({ name: 'Ordering', touchpoints });
  await stores.meanings.settle('old');
});

test('everything that is kept is read again, in batches, with word of how far it is', async () => {
  await keep(450);
  const told: string[] = [];

  const reread = await aRereading()({ ...HOW, tell: ({ done, of }) => told.push(`${done}/${of}`) });

  expect(reread).toEqual({ kind: 'done', done: 450, of: 450 });
  expect(told).toEqual(['200/450', '400/450', '450/450']);
  expect((await pieces()).map(({ meaning }) => meaning)).toEqual(Array(450).fill(NEW));
  expect(await stores.meanings.kept()).toEqual({ space: 'new', isWhole: true, rereadTo: null });
});

test('a text is read as when it was heard: by its channel, the taxonomy, and to the letter', async () => {
  await stores.feedback.keep(newFeedback({ verbatim: 'I <3 R&D <https://acme.test|here>' }));
  const read: unknown[] = [];

  await aRereading({ read: (...of) => read.push(of) })(HOW);

  const hints = {
    language: 'nl',
    touchpoints: [expect.objectContaining({ name: 'Payment page' })],
  };
  expect(read).toEqual([['I &lt;3 R&amp;D &lt;https://acme.test|here&gt;', hints]]);
});

test('what somebody corrected stays, and the rest is what the reader says now', async () => {
  await keep(1);
  const [before] = await pieces();
  const { id: _, ...correction } = aCorrection({
    feedbackId: before?.id ?? null,
    text: before?.verbatim ?? '',
  });
  await stores.corrections.append({ ...correction, aspect: 'sentiment', is: ['negative'] });

  await aRereading()(HOW);

  const [after] = await pieces();
  expect(after).toMatchObject({ ...felt('negative'), touchpointId: 'read-anew', meaning: NEW });
});

test('one that was broken off goes on where it was, or begins anew', async () => {
  await keep(450);
  const goesOnce = onceOnly();
  expect(await aRereading()({ ...HOW, mayGoOn: goesOnce })).toMatchObject({
    kind: 'broken off',
    done: 200,
  });
  expect(await stores.meanings.kept()).toMatchObject({ isWhole: false, rereadTo: '200' });

  expect(await aRereading()(HOW)).toEqual({ kind: 'done', done: 250, of: 250 });
  expect((await pieces()).map(({ meaning }) => meaning)).toEqual(Array(450).fill(NEW));
  await aRereading()({ ...HOW, mayGoOn: onceOnly() });
  expect(await aRereading()({ ...HOW, isAnew: true })).toMatchObject({ done: 450 });
});

test('ends when another encoder begins to read meanwhile', async () => {
  await keep(3);
  const settleAnother = () => stores.meanings.settle('another');

  const reread = await aRereading({ read: settleAnother })(HOW);

  expect(reread).toEqual({ kind: 'overtaken', done: 0, of: 3 });
  expect((await pieces()).map(({ meaning }) => meaning)).toEqual(Array(3).fill(OLD));
});

test('does not begin with another model than the one in force', async () => {
  await keep(1);
  const fit = { fittedAt: new Date(0), upTo: null, examined: null, state: 'current' } as const;
  const { version } = await stores.models.record(fit);

  await expect(aRereading()(HOW)).rejects.toThrow(`Model ${version} is in force`);
  expect(await aRereading({ version })(HOW)).toMatchObject({ kind: 'done' });
});

const HOW = { space: 'new', isAnew: false, tell: () => undefined, mayGoOn: () => true };

function aRereading(
  but: { read?: (...of: unknown[]) => unknown; version?: number } = {},
): RereadFeedback {
  const { read = () => undefined, version = 0 } = but;
  return createRereadFeedback({
    ...stores,
    reader: {
      async read(text, hints) {
        await read(text, hints);
        const reading = newFeedback({ verbatim: text, ...felt('positive') });
        return { ...reading, touchpointId: 'read-anew', meaning: NEW };
      },
    },
    followCorrections: {
      refresh: async () => undefined,
      catchUp: async () => undefined,
      keepUp: async () => undefined,
      version: () => version,
    },
  });
}

async function keep(count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    await stores.feedback.keep(newFeedback({ meaning: OLD, touchpointId: 'touchpoint-9' }));
  }
}

async function pieces(): Promise<readonly Feedback[]> {
  const kept = await stores.meanings.keptAfter(null, 1_000);
  const found = await Promise.all(kept.map(({ id }) => stores.feedback.byId(id, 'C0CHECKOUT')));
  return found.filter((piece) => piece !== null);
}

function onceOnly(): () => boolean {
  let left = 1;
  return () => left-- > 0;
}

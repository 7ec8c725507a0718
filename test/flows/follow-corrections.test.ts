import { beforeEach, describe, expect, test } from 'vitest';
import { isFrozen } from '../../src/core/corrections/is-frozen.ts';
import { createBuildModel } from '../../src/flows/build-model.ts';
import { createFollowCorrections } from '../../src/flows/follow-corrections.ts';
import { createRefitModel } from '../../src/flows/refit-model.ts';
import { createRefitNightly } from '../../src/flows/refit-nightly.ts';
import type { CorrectionStore } from '../../src/ports/learning.ts';
import type { Stores } from '../../src/store/store.ts';
import { aCorrection } from '../support/builders/a-correction.ts';
import { aTeam } from '../support/builders/a-team.ts';
import { createFakeReader } from '../support/fakes/fake-reader.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';
import { silentLog } from '../support/silent-log.ts';
import { createWrittenLog } from '../support/slack/written-log.ts';

const NOON = Date.parse('2026-11-20T12:00:00Z');

let stores: Stores;
let now = NOON;

beforeEach(() => {
  stores = createMemoryStore();
  now = NOON;
});

/** One process of Earshot, as far as reading goes. */
function aProcess(
  but: Partial<CorrectionStore> & Parameters<typeof createFakeReader>[0] = {},
  log = silentLog,
) {
  const reader = createFakeReader(but);
  const corrections = { ...stores.corrections, ...but };
  const time = { clock: () => new Date(now), wait: async () => {} };
  const world = { ...stores, ...time, corrections, reader, log };
  const buildModel = createBuildModel(world);
  const followCorrections = createFollowCorrections({ ...world, buildModel });
  const refitModel = createRefitModel({ ...world, buildModel, followCorrections });
  const reads = async (text: string) =>
    (await reader.read(text, { language: 'en', touchpoints: [] })).touchpointId;
  return { reader, ...followCorrections, refitModel, reads };
}

/** Somebody says what a text is about. */
async function say(text: string, label: string | null = null) {
  const { id: _, ...correction } = aCorrection({ text, aspect: 'sentiment', is: ['mixed'] });
  if (label === null) return stores.corrections.append(correction);
  await knowTouchpoint(label);
  const is = [await idOf(label)];
  return stores.corrections.append({ ...correction, aspect: 'touchpoint', is });
}

async function knowTouchpoint(name: string) {
  const step = { teamId: 'team-1', isMomentOfTruth: false, description: '', keywords: [] };
  const touchpoints = [{ ...step, name, examples: { nl: [], en: [] } }];
  await stores.journeys.add({ name: `Journey of ${name}`, touchpoints });
}

async function idOf(name: string): Promise<string> {
  const all = (await stores.journeys.all()).flatMap(({ touchpoints }) => touchpoints);
  return all.find((touchpoint) => touchpoint.name === name)?.id ?? '';
}

/** So many texts of which this many are kept apart. */
function texts(count: number, isApart: boolean): readonly string[] {
  const all = Array.from({ length: count * 30 }, (_, n) => `It took ${n} days to hear from you`);
  return all.filter((text) => isFrozen(text) === isApart).slice(0, count);
}

describe('following corrections', () => {
  test('another process learns them in order of arrival, each once', async () => {
    const other = aProcess();
    for (const text of ['one', 'two', 'three']) await say(text);

    await other.catchUp();
    await say('four');
    await other.catchUp();

    expect(other.reader.told.map(({ text }) => text)).toEqual(['one', 'two', 'three', 'four']);
  });

  test('a process that starts knows all that was said, also more than one page', async () => {
    for (let n = 0; n < 1203; n++) await say(`text ${n}`);
    const fresh = aProcess();

    await fresh.refresh();

    expect(fresh.reader.told).toHaveLength(1203);
    expect(fresh.version()).toBe(0);
  });

  test('what was forgotten teaches nothing and holds nothing up', async () => {
    const process = aProcess();
    await say('');
    await say('after it');

    await process.catchUp();

    expect(process.reader.told.map(({ text }) => text)).toEqual(['after it']);
  });

  test('learns many in small bites, so that other work goes on', async () => {
    const process = aProcess();
    const bites: number[] = [];
    const { learn } = process.reader;
    process.reader.learn = async (corrections) => {
      bites.push(corrections.length);
      return learn(corrections);
    };
    for (let n = 0; n < 30; n++) await say(`text ${n}`);

    await process.catchUp();

    expect(Math.max(...bites)).toBeLessThanOrEqual(4);
    expect(process.reader.told).toHaveLength(30);
  });

  test('looks once a second at most while messages come in', async () => {
    let looks = 0;
    const after: CorrectionStore['after'] = async () => {
      looks++;
      return [];
    };
    const process = aProcess({ after });

    for (let message = 0; message < 30; message++) {
      await process.keepUp();
      now += 100;
    }

    expect(looks).toBe(3);
  });

  test('goes on reading when the log cannot be read, and says so', async () => {
    const log = createWrittenLog();
    const after = async () => {
      throw new Error('no database');
    };
    const process = aProcess({ after }, log);

    await process.keepUp();

    expect(log.lines.join()).toContain('corrections could not be followed');
    await expect(process.catchUp()).rejects.toThrow('no database');
  });

  test('a process that was away reads with the model that another promoted', async () => {
    const [one, other] = [aProcess(), aProcess()];
    for (const text of texts(5, false)) await say(text, 'Returns');
    await one.refitModel();
    await say('said later', 'Delivery');

    await other.refresh();

    expect([one.version(), other.version()]).toEqual([1, 1]);
    expect(other.reader.fits[0]?.from).toHaveLength(5);
    expect(await other.reads(texts(1, false)[0] ?? '')).toBe(await idOf('Returns'));
    expect(await other.reads('said later')).toBe(await idOf('Delivery'));
  });

  test('starts and goes on when the model in force cannot be built, and says so', async () => {
    const log = createWrittenLog();
    const process = aProcess({}, log);
    await aProcess().refitModel();
    await say('one');
    await aProcess().refitModel();
    process.reader.fit = async () => {
      throw new Error('out of memory');
    };

    await process.refresh();

    expect(process.version()).toBe(0);
    expect(log.lines.join()).toContain('the model in force could not be read with');
  });

  test('goes back when the model in force was rolled back, and keeps what people said', async () => {
    const process = aProcess();
    await say(texts(2, false)[0] ?? '', 'Returns');
    await process.refitModel();
    await say(texts(2, false)[1] ?? '', 'Delivery');
    await process.refitModel();
    expect(process.version()).toBe(2);

    await stores.models.rollBack('U1');
    await process.refresh();

    expect(process.version()).toBe(1);
    expect(await process.reads(texts(2, false)[1] ?? '')).toBe(await idOf('Delivery'));
  });
});

describe('fitting anew', () => {
  test('is quiet when nothing was corrected since the last fit', async () => {
    const process = aProcess();
    expect(await process.refitModel()).toEqual({ kind: 'nothing new' });

    await say('one');
    expect((await process.refitModel()).kind).toBe('promoted');

    expect(await process.refitModel()).toEqual({ kind: 'nothing new' });
    expect(await stores.models.recent(10)).toHaveLength(1);
  });

  test('trusts a model unexamined while too little was kept apart', async () => {
    const process = aProcess();
    for (const text of [...texts(30, false), ...texts(19, true)]) await say(text);

    const refitted = await process.refitModel();

    expect(refitted).toMatchObject({ kind: 'promoted', record: { version: 1, examined: null } });
  });

  test('never learns from what it is examined with, and reads it as people said', async () => {
    const process = aProcess();
    for (const text of [...texts(30, false), ...texts(20, true)]) await say(text, 'Returns');

    await process.refitModel();

    const [fit] = process.reader.fits;
    expect(fit?.from).toHaveLength(30);
    expect(fit?.from.filter(({ text }) => isFrozen(text))).toEqual([]);
    expect(await process.reads(texts(1, true)[0] ?? '')).toBe(await idOf('Returns'));
  });

  test.each([
    [{ accuracy: 0.9, macroF1: 0.6 }, 'promoted', 2],
    [{ accuracy: 0.8, macroF1: 0.6 }, 'promoted', 2],
    [{ accuracy: 0.9, macroF1: 0.5 }, 'refused', 1],
  ] as const)('a candidate with %j is %s', async (candidate, kind, version) => {
    const process = aProcess({
      examine: (fitted) => (fitted === 2 ? candidate : { accuracy: 0.8, macroF1: 0.6 }),
    });
    for (const text of [...texts(5, false), ...texts(20, true)]) await say(text);
    await process.refitModel();
    await say('one more');

    const refitted = await process.refitModel();

    expect(refitted).toMatchObject({
      kind,
      record: { version: 2, examined: { n: 20, ...candidate } },
      before: { n: 20, accuracy: 0.8, macroF1: 0.6 },
    });
    expect(process.version()).toBe(version);
    expect((await stores.models.current())?.version).toBe(version);
  });

  test('by night records what was done and why', async () => {
    const process = aProcess({ examine: (version) => ({ accuracy: version / 4, macroF1: 0.5 }) });
    const refit = createRefitNightly(process.refitModel);
    const night = () => refit(aTeam(), { on: '2026-11-20', isLate: false });

    const quiet = await night();
    for (const text of [...texts(5, false), ...texts(20, true)]) await say(text);
    const first = await night();

    expect(quiet).toEqual({
      kind: 'quiet',
      why: 'nothing was corrected since the last fit',
    });
    expect(first).toEqual({
      kind: 'quiet',
      why: 'model 1 is in force: accuracy 25.0 %, was 0.0 %; macro-F1 50.0 %, was 50.0 %; on 20 corrections',
    });
  });

  test('forgets what was about a touchpoint that is gone', async () => {
    const process = aProcess();
    const [text = ''] = texts(1, false);
    const { id: _, ...gone } = aCorrection({ text, is: ['gone'] });
    await stores.corrections.append(gone);

    await process.refitModel();

    expect(process.reader.fits[0]?.from).toEqual([]);
  });
});

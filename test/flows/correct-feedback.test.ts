import { beforeEach, describe, expect, test } from 'vitest';
import type { Touchpoint } from '../../src/core/journeys/journey.ts';
import { createBuildModel } from '../../src/flows/build-model.ts';
import { createConfirmReading } from '../../src/flows/confirm-reading.ts';
import { createCorrectFeedback } from '../../src/flows/correct-feedback.ts';
import { createExplainReading } from '../../src/flows/explain-reading.ts';
import { createFollowCorrections } from '../../src/flows/follow-corrections.ts';
import { createHintsFor } from '../../src/flows/hints-for.ts';
import { createTeachReading } from '../../src/flows/teach-reading.ts';
import { createUndoCorrection } from '../../src/flows/undo-correction.ts';
import { aTouchpoint } from '../support/builders/a-touchpoint.ts';
import { aChannel, addTeam, newFeedback } from '../support/contracts/stores.ts';
import { createFakeReader } from '../support/fakes/fake-reader.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';
import { silentLog } from '../support/silent-log.ts';

const WORDS = 'The payment page hung after I chose my bank, so I paid twice.';
const NOW = new Date('2026-11-20T08:00:00Z');

/** A team with two touchpoints, and a piece that is read as about nothing. */
async function open() {
  const stores = createMemoryStore();
  const reader = createFakeReader();
  const clock = () => NOW;
  const world = { ...stores, reader, clock, wait: async () => {}, log: silentLog };
  const team = await addTeam(stores);
  const steps = ['Payment page', 'Return label'].map((name) => {
    const { id: _, ...step } = aTouchpoint({ name, teamId: team.id });
    return step;
  });
  await stores.journeys.add({ name: 'Buying', touchpoints: steps });
  const [journey] = await stores.journeys.all();
  const [payment, label] = journey?.touchpoints ?? [];
  if (payment === undefined || label === undefined) throw new Error('no touchpoints');
  const kept = newFeedback({ verbatim: WORDS, touchpointId: null });
  await stores.feedback.keep(kept);
  const [piece] = await stores.feedback.conversation(kept);

  const buildModel = createBuildModel(world);
  const followCorrections = createFollowCorrections({ ...world, buildModel });
  const teachReading = createTeachReading({ ...world, followCorrections });
  const of = { feedbackId: piece?.id ?? '', shownIn: 'C0CHECKOUT', by: 'U1' };
  return {
    ...{ stores, reader, team, payment, label, of, kept },
    correct: createCorrectFeedback({ ...world, teachReading }),
    undo: createUndoCorrection({ ...world, teachReading }),
    confirm: createConfirmReading({ ...world, followCorrections }),
    explain: createExplainReading({ ...world, hintsFor: createHintsFor(stores) }),
    piece: async () => (await stores.feedback.conversation(kept))[0],
    log: () => stores.corrections.after(null, 100),
    readAgain: async (touchpoints: readonly Touchpoint[] = [payment, label]) =>
      (await reader.read(WORDS, { language: 'en', touchpoints })).touchpointId,
  };
}

describe('correcting feedback', () => {
  let it: Awaited<ReturnType<typeof open>>;

  beforeEach(async () => {
    it = await open();
  });

  test('keeps one correction for each aspect that changes, and corrects the piece', async () => {
    const said = { touchpointId: it.payment.id, sentiment: 'mixed', kinds: ['complaint'] } as const;

    const corrected = await it.correct(it.of, said);

    expect(corrected).toMatchObject({ kind: 'corrected', changes: [{}, {}] });
    expect(await it.log()).toMatchObject([
      { aspect: 'touchpoint', text: WORDS, was: [], is: [it.payment.id], by: 'U1', at: NOW },
      { aspect: 'sentiment', text: WORDS, was: ['negative'], is: ['mixed'] },
    ]);
    expect(await it.piece()).toMatchObject({
      touchpointId: it.payment.id,
      touchpointConfidence: 1,
      sentiment: { label: 'mixed', confidence: 1 },
    });
  });

  test('teaches the reader before it is done', async () => {
    expect(await it.readAgain()).toBeNull();

    await it.correct(it.of, { touchpointId: it.payment.id });

    expect(await it.readAgain()).toBe(it.payment.id);
  });

  test('keeps nothing where nothing changes', async () => {
    const corrected = await it.correct(it.of, { touchpointId: null, sentiment: 'negative' });

    expect(corrected).toEqual({ kind: 'unchanged' });
    expect(await it.log()).toEqual([]);
  });

  test('done again after a crash changes nothing more', async () => {
    await it.correct(it.of, { touchpointId: it.payment.id });

    expect(await it.correct(it.of, { touchpointId: it.payment.id })).toEqual({ kind: 'unchanged' });
    expect(await it.log()).toHaveLength(1);
  });

  test('knows nothing of what was forgotten', async () => {
    await it.stores.feedback.forget(it.kept, null);

    expect(await it.correct(it.of, { touchpointId: it.payment.id })).toEqual({ kind: 'gone' });
    expect(await it.explain(it.of.feedbackId, 'C0CHECKOUT')).toBeNull();
    expect(await it.undo(it.of, [])).toEqual({ kind: 'gone' });
    expect(await it.confirm(it.of, null)).toEqual({ kind: 'gone' });
  });

  test('speaks of a private channel there alone', async () => {
    await it.stores.channels.turned('C0CHECKOUT', 'private');
    await it.stores.channels.put(aChannel({ id: 'C0OTHER', teamId: it.team.id }));
    const elsewhere = { ...it.of, shownIn: 'C0OTHER' };

    expect(await it.correct(elsewhere, { touchpointId: null })).toEqual({ kind: 'gone' });
    expect(await it.confirm({ ...it.of, shownIn: '' }, null)).toEqual({ kind: 'gone' });
    expect(await it.explain(it.of.feedbackId, 'C0OTHER')).toBeNull();
    expect((await it.correct(it.of, { touchpointId: it.payment.id })).kind).toBe('corrected');
  });

  test('refuses a touchpoint that is gone', async () => {
    const outcome = { kind: 'no such touchpoint' };

    expect(await it.correct(it.of, { touchpointId: 'gone' })).toEqual(outcome);
    expect(await it.confirm(it.of, 'gone')).toEqual(outcome);
    expect(await it.log()).toEqual([]);
  });

  test('is taken back by a correction back, which the reader learns too', async () => {
    await it.correct(it.of, { touchpointId: it.label.id });
    const corrected = await it.correct(it.of, { touchpointId: it.payment.id });
    if (corrected.kind !== 'corrected') throw new Error(corrected.kind);

    const undone = await it.undo({ ...it.of, by: 'U2' }, corrected.changes);

    expect(undone.kind).toBe('corrected');
    expect((await it.log()).at(-1)).toMatchObject({
      was: [it.payment.id],
      is: [it.label.id],
      by: 'U2',
    });
    expect(await it.piece()).toMatchObject({ touchpointId: it.label.id });
    expect(await it.readAgain()).toBe(it.label.id);
  });

  test('is not taken back once somebody corrected it again', async () => {
    const corrected = await it.correct(it.of, { touchpointId: it.payment.id });
    await it.correct({ ...it.of, by: 'U2' }, { touchpointId: it.label.id });
    if (corrected.kind !== 'corrected') throw new Error(corrected.kind);

    expect(await it.undo(it.of, corrected.changes)).toEqual({ kind: 'unchanged' });
    expect(await it.piece()).toMatchObject({ touchpointId: it.label.id });
  });
});

describe('saying what a piece is about', () => {
  let it: Awaited<ReturnType<typeof open>>;

  beforeEach(async () => {
    it = await open();
  });

  test('is kept also where it confirms what was read', async () => {
    await it.stores.feedback.correct(it.of.feedbackId, { touchpointId: it.payment.id });

    const confirmed = await it.confirm(it.of, it.payment.id);

    expect(confirmed).toMatchObject({ kind: 'noted', change: { was: [it.payment.id] } });
    expect(await it.log()).toMatchObject([{ was: [it.payment.id], is: [it.payment.id] }]);
    expect(await it.piece()).toMatchObject({ touchpointConfidence: 1 });
  });

  test('is done once: the second to say hears who was first', async () => {
    await it.confirm(it.of, it.payment.id);

    const second = await it.confirm({ ...it.of, by: 'U2' }, it.label.id);

    expect(second).toEqual({ kind: 'already', by: 'U1' });
    expect(await it.piece()).toMatchObject({ touchpointId: it.payment.id });
    expect(await it.log()).toHaveLength(1);
  });

  test('delivered twice is said once, and thanked for both times', async () => {
    await it.confirm(it.of, it.payment.id);

    expect((await it.confirm(it.of, it.payment.id)).kind).toBe('noted');
    expect(await it.log()).toHaveLength(1);
  });

  test('by two at one moment keeps the first, whatever the second said', async () => {
    const outcomes = await Promise.all([
      it.confirm(it.of, it.payment.id),
      it.confirm({ ...it.of, by: 'U2' }, it.label.id),
    ]);

    expect(outcomes).toMatchObject([{ kind: 'noted' }, { kind: 'already', by: 'U1' }]);
    expect(await it.piece()).toMatchObject({ touchpointId: it.payment.id });
    expect(await it.readAgain()).toBe(it.payment.id);
  });

  test('unasked counts as the question of the day, so that none is asked besides', async () => {
    await it.confirm(it.of, null);

    expect(await it.stores.asks.on(it.team.id, '2026-11-20')).toBe(it.of.feedbackId);
    expect(await it.stores.asks.answered(it.team.id, 6)).toEqual({ asked: 1, answered: 1 });
  });
});

describe('explaining a reading', () => {
  test('gives reasons for each aspect, and says what a colleague decided', async () => {
    const it = await open();
    await it.correct(it.of, { touchpointId: it.payment.id });

    const read = await it.explain(it.of.feedbackId, 'C0CHECKOUT');

    expect(read?.explanations.map(({ aspect }) => aspect)).toEqual([
      'touchpoint',
      'sentiment',
      'kind',
    ]);
    expect(read?.corrected).toEqual(['touchpoint']);
  });
});

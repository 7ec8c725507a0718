import { describe, expect, test } from 'vitest';
import { createHolidays } from '../../src/calendar/create-holidays.ts';
import type { NewFeedback } from '../../src/core/feedback/feedback.ts';
import { wireCases } from '../../src/wire-flows.ts';
import { aTouchpoint } from '../support/builders/a-touchpoint.ts';
import { aChannel, addTeam, newFeedback } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';
import { plainComposer } from '../support/plain-composer.ts';

const HERE = 'C0CHECKOUT';
const ANNA = { by: 'U0ANNA', shownIn: HERE };
const BRAM = { by: 'U0BRAM', shownIn: HERE };
const DONE = { ending: 'done', outcome: 'The label prints again.', credits: ['U0HELPER'] } as const;

const NOTHING = { open: null, first: [] };

/** Team Checkout hears a channel; team Payments looks after a moment of truth. */
async function open() {
  const stores = createMemoryStore();
  const team = await addTeam(stores);
  const payments = await addTeam(stores, { name: 'Payments', hears: 'C0PAY' });
  const { id: _, ...step } = aTouchpoint({ name: 'Payment page', teamId: payments.id });
  await stores.journeys.add({
    name: 'Ordering',
    touchpoints: [{ ...step, isMomentOfTruth: true }],
  });
  const [journey] = await stores.journeys.all();
  let now = new Date('2026-11-18T10:00:00Z');
  const { outbox } = stores;
  const flows = wireCases({
    ...{ stores, outbox, composer: plainComposer, clock: () => now },
    holidays: createHolidays(),
  });
  async function keep(but: Partial<NewFeedback> = {}) {
    const message = newFeedback(but);
    await stores.feedback.keep(message);
    const [piece] = await stores.feedback.conversation(message);
    return piece?.id ?? '';
  }
  return {
    ...{ stores, team, payments, keep, ...flows },
    touchpointId: journey?.touchpoints[0]?.id ?? '',
    setNow: (later: string) => {
      now = new Date(later);
    },
    told: () => outbox.claim({ now, leaseMs: 0, limit: 9 }),
  };
}

describe('following feedback up', () => {
  test('opens one case, which nobody has, however often it is asked for', async () => {
    const { team, keep, followUp } = await open();
    const id = await keep();

    const first = await followUp.open(id, ANNA);
    const second = await followUp.open(id, BRAM);

    expect(first).toMatchObject({
      kind: 'done',
      look: { of: { openedBy: 'U0ANNA', ownerId: null, state: 'open' }, team: { id: team.id } },
    });
    expect(second).toMatchObject({ kind: 'already', look: { of: { openedBy: 'U0ANNA' } } });
  });

  test('is for the team that looks after what it is about, and soon at a moment of truth', async () => {
    const { payments, touchpointId, keep, followUp, setNow, lookAtCases } = await open();
    const [there, elsewhere] = [await keep({ touchpointId }), await keep()];
    await followUp.open(elsewhere, ANNA);
    await followUp.open(there, ANNA);
    setNow('2026-11-20T10:00:00Z');

    const look = await followUp.look(there, HERE);

    expect(look).toMatchObject({ team: payments, dueOn: '2026-11-19', isOverdue: true });
    expect(await followUp.look(elsewhere, HERE)).toMatchObject({
      ...{ dueOn: '2026-11-23', isOverdue: false },
    });
    const all = await lookAtCases({ teamId: payments.id }, HERE);
    expect(all.open).toMatchObject({ open: 1, late: 1 });
    expect(all.first.map(({ of }) => of.feedbackId)).toEqual([there]);
  });

  test('leaves out public holidays of the country of the team', async () => {
    const { stores, team, keep, followUp, setNow } = await open();
    await stores.teams.change(team.id, { country: 'NL' });
    setNow('2026-12-23T10:00:00Z');
    const id = await keep();

    const opened = await followUp.open(id, ANNA);

    // Christmas is on Friday, and its second day on Saturday.
    expect(opened).toMatchObject({ look: { dueOn: '2026-12-29' } });
  });

  test('opens the case that somebody takes, and tells the second who has it', async () => {
    const { keep, followUp, lookAtCases } = await open();
    const id = await keep();

    const first = await followUp.take(id, ANNA);
    const second = await followUp.take(id, BRAM);

    expect(first).toMatchObject({ kind: 'done', look: { of: { ownerId: 'U0ANNA' } } });
    expect(second).toMatchObject({ kind: 'already', look: { of: { ownerId: 'U0ANNA' } } });
    expect((await lookAtCases({ ownerId: 'U0ANNA' }, HERE)).first).toHaveLength(1);
    expect(await lookAtCases({ ownerId: 'U0BRAM' }, HERE)).toEqual(NOTHING);
  });

  test('is let go by whoever has it alone', async () => {
    const { keep, followUp } = await open();
    const id = await keep();
    await followUp.take(id, ANNA);

    expect(await followUp.letGo(id, BRAM)).toMatchObject({ kind: 'already' });
    expect(await followUp.letGo(id, ANNA)).toMatchObject({
      ...{ kind: 'done', look: { of: { ownerId: null } } },
    });
  });

  test('ends with what came of it, and opens again without', async () => {
    const { keep, followUp, lookAtCases, team } = await open();
    const id = await keep();
    await followUp.take(id, ANNA);

    const closed = await followUp.close(id, DONE, ANNA);
    const stillOpen = await lookAtCases({ teamId: team.id }, HERE);
    const again = await followUp.reopen(id, BRAM);

    expect(closed).toMatchObject({
      kind: 'done',
      look: { of: { state: 'done', outcome: DONE.outcome, credits: ['U0HELPER'] } },
    });
    expect(stillOpen).toEqual(NOTHING);
    expect(again).toMatchObject({
      ...{ kind: 'done', look: { of: { state: 'open', ownerId: 'U0ANNA', outcome: null } } },
    });
  });

  test('tells whoever put it on the list once what came of it, unless it is their own doing', async () => {
    const { keep, followUp, told } = await open();
    const [forBram, forAnna] = [await keep(), await keep()];
    await followUp.open(forBram, ANNA);
    await followUp.take(forBram, BRAM);
    await followUp.take(forAnna, ANNA);

    await followUp.close(forBram, DONE, BRAM);
    await followUp.close(forBram, DONE, BRAM);
    await followUp.close(forAnna, DONE, ANNA);

    expect(await told()).toMatchObject([
      { channelId: 'U0ANNA', message: { text: 'done: The label prints again.' } },
    ]);
  });

  test('tells nobody of their own doing, also when a form from before is sent in', async () => {
    const { keep, followUp, told } = await open();
    const id = await keep();
    await followUp.open(id, ANNA);
    await followUp.take(id, BRAM);

    await followUp.close(id, DONE, ANNA);
    const again = await followUp.close(id, DONE, BRAM);

    expect(again).toMatchObject({ kind: 'already', look: { of: { closedBy: 'U0ANNA' } } });
    expect(await told()).toEqual([]);
  });

  test('counts all that are open and late, and lists the ten that are due first', async () => {
    const { team, touchpointId, keep, followUp, setNow, lookAtCases } = await open();
    for (let made = 0; made < 12; made++) await followUp.open(await keep(), ANNA);
    setNow('2026-11-19T10:00:00Z');
    const urgent = await keep({ touchpointId });
    await followUp.take(urgent, ANNA);
    setNow('2026-11-24T10:00:00Z');

    const { open: all, first } = await lookAtCases({ teamId: team.id }, HERE);
    const mine = await lookAtCases({ ownerId: 'U0ANNA' }, HERE);

    expect(all).toEqual({ open: 12, late: 12, unowned: 12, owners: [] });
    expect(first).toHaveLength(10);
    expect(mine.first.map(({ of }) => of.feedbackId)).toEqual([urgent]);
    expect(mine.open).toEqual({ open: 1, late: 1, unowned: 0, owners: ['U0ANNA'] });
  });

  test('shows what was said in a private channel there alone, and tells nobody elsewhere', async () => {
    const { stores, team, keep, followUp, lookAtCases, told } = await open();
    await stores.channels.put(aChannel({ id: 'C0SECRET', teamId: team.id, isPrivate: true }));
    const id = await keep({ channelId: 'C0SECRET' });
    const there = { by: 'U0ANNA', shownIn: 'C0SECRET' };

    expect(await followUp.open(id, ANNA)).toEqual({ kind: 'gone' });
    expect(await followUp.open(id, there)).toMatchObject({ kind: 'done' });
    await followUp.take(id, { ...there, by: 'U0BRAM' });

    expect(await followUp.look(id, HERE)).toBeNull();
    expect(await lookAtCases({ ownerId: 'U0BRAM' }, '')).toEqual(NOTHING);
    expect((await lookAtCases({ ownerId: 'U0BRAM' }, 'C0SECRET')).first).toHaveLength(1);
    await followUp.close(id, DONE, { ...there, by: 'U0BRAM' });
    expect(await told()).toEqual([]);
  });

  test('keeps notes about a piece, with a case or without', async () => {
    const { stores, keep, followUp } = await open();
    const id = await keep();

    expect(await followUp.note(id, 'Called her.', ANNA)).toBe(true);
    expect(await followUp.note('999', 'Called nobody.', ANNA)).toBe(false);

    expect(await stores.notes.of([id])).toMatchObject([{ by: 'U0ANNA', text: 'Called her.' }]);
    await followUp.open(id, BRAM);
    expect(await followUp.look(id, HERE)).toMatchObject({ notes: [{ text: 'Called her.' }] });
  });

  test('knows nothing of what was forgotten', async () => {
    const { stores, keep, followUp, lookAtCases, team } = await open();
    const message = newFeedback();
    const id = await keep(message);
    await followUp.take(id, ANNA);

    await stores.feedback.forget(message, null);

    expect(await followUp.close(id, DONE, ANNA)).toEqual({ kind: 'gone' });
    expect(await followUp.look(id, HERE)).toBeNull();
    expect(await lookAtCases({ teamId: team.id }, HERE)).toEqual(NOTHING);
  });
});

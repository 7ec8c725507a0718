import { beforeEach, describe, expect, test } from 'vitest';
import { isToConfirm } from '../../src/core/corrections/may-ask.ts';
import type { Feedback } from '../../src/core/feedback/feedback.ts';
import type { Team } from '../../src/core/teams/team.ts';
import { addDays } from '../../src/core/time/add-days.ts';
import {
  type AskAboutFeedback,
  createAskAboutFeedback,
} from '../../src/flows/ask-about-feedback.ts';
import { createHintsFor } from '../../src/flows/hints-for.ts';
import { createListTeams } from '../../src/flows/list-teams.ts';
import { createLookForUnsure } from '../../src/flows/look-for-unsure.ts';
import { createPutQuestion } from '../../src/flows/put-question.ts';
import type { Stores } from '../../src/store/store.ts';
import { aCorrection } from '../support/builders/a-correction.ts';
import { aTouchpoint } from '../support/builders/a-touchpoint.ts';
import { aChannel, addTeam, newFeedback } from '../support/contracts/stores.ts';
import { createFakeReader } from '../support/fakes/fake-reader.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';

const STEPS = ['Payment page', 'Basket', 'Voucher', 'Return label'];

let stores: Stores;
let team: Team;
let ask: AskAboutFeedback;
let said = 0;

beforeEach(async () => {
  stores = createMemoryStore();
  team = await addTeam(stores);
  await stores.journeys.add({
    name: 'Buying',
    touchpoints: STEPS.map((name) => {
      const { id: _, ...step } = aTouchpoint({ name, teamId: team.id });
      return step;
    }),
  });
  ask = createAskAboutFeedback({ ...stores, putQuestion: questions() });
});

function questions() {
  return createPutQuestion({
    ...stores,
    hintsFor: createHintsFor(stores),
    reader: createFakeReader(),
  });
}

/** The first day from a date on which the question is to confirm, or is not. */
function dayThat(isSo: boolean, from: string): string {
  for (let on = from; ; on = addDays(on, 1)) if (isToConfirm(team.id, on) === isSo) return on;
}

/** A piece of the day before; unsure but for what is said otherwise. */
async function hear(on: string, but: Partial<Feedback> = {}): Promise<Feedback> {
  said++;
  const saidAt = new Date(`${addDays(on, -1)}T12:00:00Z`);
  const piece = newFeedback({
    ...{ saidAt, touchpointConfidence: 0.5, ts: `179500${1000 + said}.000100` },
    verbatim: `The page hung ${said} times after I chose my bank, so I paid twice.`,
    ...but,
  });
  await stores.feedback.keep(piece);
  const [kept] = await stores.feedback.conversation(piece);
  if (kept === undefined) throw new Error('not kept');
  return kept;
}

async function answer(piece: Feedback) {
  const { id: _, ...correction } = aCorrection({ feedbackId: piece.id, text: piece.verbatim });
  await stores.corrections.append(correction);
}

const ON = '2026-11-20';

describe('the question of a digest', () => {
  test('offers the three likeliest touchpoints of the piece that is worth it most', async () => {
    const piece = await hear(ON);

    const question = await ask(team, dayThat(false, ON));

    expect(question).toMatchObject({ feedback: { id: piece.id }, isToConfirm: false });
    expect(question?.choices.map(({ name }) => name)).toEqual(STEPS.slice(0, 3));
  });

  test('is the same when the digest of the day is made again, and none once it is answered', async () => {
    const piece = await hear(ON);
    await hear(ON);
    const first = await ask(team, ON);

    const again = await ask(team, ON);
    await answer(piece);
    await answer(first?.feedback ?? piece);

    expect(again?.feedback.id).toBe(first?.feedback.id);
    expect(await ask(team, ON)).toBeNull();
  });

  test('is rather about a piece that the digest does not quote already', async () => {
    const on = dayThat(false, ON);
    const quoted = await hear(on, { touchpointConfidence: 0.5 });
    const other = await hear(on, { touchpointConfidence: 0.5 });

    const question = await ask(team, on, [quoted]);
    const onlyQuoted = await ask(team, addDays(on, 1), [quoted, other]);

    expect(question?.feedback.id).toBe(other.id);
    expect(onlyQuoted?.feedback.id).toBe(quoted.id);
  });

  test('never asks about the same piece twice', async () => {
    await hear(ON);

    expect(await ask(team, ON)).not.toBeNull();
    expect(await ask(team, addDays(ON, 1))).toBeNull();
  });

  test('is not asked in a week without unsure pieces', async () => {
    const on = dayThat(true, ON);
    await hear(on, { touchpointId: await idOf('Basket'), touchpointConfidence: 0.95 });

    expect(await ask(team, on)).toBeNull();
  });

  test('wants now and then to hear that a sure reading is right', async () => {
    const on = dayThat(true, ON);
    const basket = await idOf('Basket');
    await hear(on);
    const sure = await hear(on, { touchpointId: basket, touchpointConfidence: 0.95 });

    const question = await ask(team, on);

    expect(question).toMatchObject({ feedback: { id: sure.id }, isToConfirm: true });
    expect(question?.choices[0]?.id).toBe(basket);
  });

  test('is not asked where the company has no touchpoints', async () => {
    await stores.journeys.put([]);
    await hear(ON);

    expect(await ask(team, ON)).toBeNull();
  });

  test('repeats no words of another, private channel', async () => {
    await stores.channels.put(aChannel({ id: 'C0CLOSED', teamId: team.id, isPrivate: true }));
    await hear(ON, { channelId: 'C0CLOSED' });

    expect(await ask(team, ON)).toBeNull();
  });

  test('comes daily, then weekly, then never, while nobody answers, and again once one does', async () => {
    const asked: string[] = [];
    let last: Feedback | null = null;
    const days = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, day) => addDays(ON, from + day));

    for (const on of days(0, 60)) {
      await hear(on);
      const question = await ask(team, on);
      if (question !== null) {
        asked.push(on);
        last = question.feedback;
      }
    }
    if (last !== null) await answer(last);
    await hear(addDays(ON, 61));
    const again = await ask(team, addDays(ON, 61));

    expect(asked).toEqual([0, 1, 2, 9, 16, 23].map((day) => addDays(ON, day)));
    expect(again).not.toBeNull();
  });
});

describe('App Home', () => {
  const look = (on: string) =>
    createLookForUnsure({
      ...stores,
      listTeams: createListTeams(stores),
      putQuestion: questions(),
      clock: () => new Date(`${on}T08:00:00Z`),
    })();

  test('asks about a few unsure pieces, and never about a private channel', async () => {
    await stores.channels.put(aChannel({ id: 'C0CLOSED', teamId: team.id, isPrivate: true }));
    await hear(ON, { channelId: 'C0CLOSED' });
    for (let n = 0; n < 5; n++) await hear(ON);

    const { questions: asked, silent } = await look(ON);

    expect(asked).toHaveLength(3);
    expect(asked.map(({ feedback }) => feedback.channelId)).not.toContain('C0CLOSED');
    expect(silent).toEqual([]);
  });

  test('says which teams are asked no more', async () => {
    for (let week = 0; week < 6; week++) {
      const on = addDays(ON, 7 * week);
      await hear(on);
      await ask(team, on);
    }

    const { silent } = await look(addDays(ON, 60));

    expect(silent.map(({ name }) => name)).toEqual(['Checkout']);
  });
});

async function idOf(name: string): Promise<string> {
  const all = (await stores.journeys.all()).flatMap(({ touchpoints }) => touchpoints);
  return all.find((touchpoint) => touchpoint.name === name)?.id ?? '';
}

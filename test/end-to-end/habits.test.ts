import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '../../scripts/demo/text-of.ts';
import { aTouchpoint } from '../support/builders/a-touchpoint.ts';
import { type Stage, setStage } from './stage.ts';

const CHANNEL = 'checkout-feedback';
const LABEL = { name: 'Return label', keywords: ['return label'], isMomentOfTruth: false };
const SAID = {
  bert:
    'My return label would not print at home, so I waited 20 minutes at the counter of the shop. ' +
    'Then the man there laughed and said that I was the third one that day.',
  carla: 'The return label does not print.',
  dirk: 'No return label came out of my printer, what a pity.',
  els: 'Could not print that return label again!',
  frans: 'Return label is broken, it prints half of the page.',
  gerda: 'I hate it that the return label never prints.',
};

/** A team in Amsterdam that did not look at its last three stories. */
describe('the habit of discussing the story', { timeout: 90_000 }, () => {
  let stage: Stage;
  let teamId: string;

  beforeAll(async () => {
    stage = await setStage('socket');
    for (const name of Object.keys(SAID)) {
      stage.control.createMember({ name, id: `U${name.toUpperCase()}` });
    }
    stage.control.createMember({ name: 'abel', id: 'UABEL', statusEmoji: ':palm_tree:' });
    stage.control.createChannel({ name: CHANNEL });
    stage.travelTo('2026-11-18T12:00:00Z');
    await stage.startApp();
    stage.control.invite({ channel: CHANNEL, by: 'anna' });
    await stage.settled();
    teamId = (await stage.store.teams.byName('Checkout'))?.id ?? '';
    for (const on of ['2026-11-16', '2026-11-17', '2026-11-18']) {
      await stage.store.habits.note({ teamId, on, kind: 'told' });
    }
    const { id: _, ...step } = aTouchpoint({ ...LABEL, teamId });
    await stage.store.journeys.add({ name: 'Returning', touchpoints: [step] });
    for (const [as, text] of Object.entries(SAID)) {
      stage.control.say({ channel: CHANNEL, as, text });
    }
    await stage.settled();
  }, 60_000);

  afterAll(() => stage?.end());

  /** Earshot looks at the clock when it starts. */
  async function startAt(instant: string): Promise<void> {
    await stage.stopApp();
    stage.travelTo(instant);
    await stage.startApp();
    await expect.poll(storyOf(instant.slice(0, 10)), { timeout: 30_000 }).not.toBeUndefined();
    await stage.settled();
  }

  const storyOf = (on: string) => async () => {
    const [slot] = await stage.rows<{ outcome: string; why: string | null }>(
      "SELECT outcome, why FROM slots WHERE job = 'story' AND due_on = $1 AND outcome <> ''",
      [on],
    );
    return slot && `${slot.outcome} ${slot.why ?? ''}`.trim();
  };

  const told = () =>
    stage.control
      .messages({ channel: CHANNEL })
      .filter((message) => textOf(message).includes('Someone else'));

  const signs = async () =>
    (await stage.store.habits.of(teamId))
      .filter(({ on }) => on === '2026-11-20')
      .map(({ kind }) => kind);

  const pressOn = (answer: Awaited<ReturnType<typeof ask>>) => ({
    user: 'anna',
    channel: CHANNEL,
    ts: answer?.ts ?? '',
  });

  const ask = async (text: string) => {
    const { replies } = await stage.control.command({ user: 'anna', channel: CHANNEL, text });
    return replies[0];
  };

  test('is told less often, and says why; one click brings it back', async () => {
    await startAt('2026-11-19T08:35:00Z');
    const answer = await ask('meeting');

    expect(await storyOf('2026-11-19')()).toBe('quiet twice a week');
    expect(textOf(answer ?? { text: '' })).toContain('Story twice a week and shorter');

    await stage.control.click({ ...pressOn(answer), actionId: 'revive_story' });
    await stage.settled();

    expect(textOf((await ask('meeting')) ?? { text: '' })).toContain('next Fri 20 Nov at 09:30');
  });

  test('has a story read aloud by whoever offered to and is there', async () => {
    const answer = await ask('meeting');
    await stage.control.click({ ...pressOn(answer), actionId: 'story_readers' });
    for (const userId of ['UABEL', 'UANNA', 'UBERT']) {
      await stage.store.presenters.offer(teamId, userId);
    }

    await startAt('2026-11-20T08:35:00Z');

    expect(await storyOf('2026-11-20')()).toBe('posted');
    expect(told()).toHaveLength(1);
    expect(told().map(textOf).join()).toContain('UANNA');
    expect(await signs()).toEqual(['told']);
  });

  test('passes it to the next one, on the same message', async () => {
    const press = { user: 'anna', channel: CHANNEL, ts: told()[0]?.ts ?? '' };

    await stage.control.click({ ...press, actionId: 'pass_reading' });
    await stage.settled();

    expect(told().map(textOf).join()).toContain('UBERT');
    expect(await signs()).toEqual(['pressed', 'told']);
  });

  test('learns from a reaction and a reply that it was looked at, and keeps nobody of it', async () => {
    const ts = told()[0]?.ts ?? '';
    const notOurs = stage.control
      .messages({ channel: CHANNEL })
      .find(({ user }) => user === 'UBERT');

    stage.control.react({ channel: CHANNEL, ts: notOurs?.ts ?? '', user: 'carla', name: 'eyes' });
    stage.control.react({ channel: CHANNEL, ts, user: 'dirk', name: 'eyes' });
    stage.control.react({ channel: CHANNEL, ts, user: 'els', name: 'tada' });
    stage.control.say({ channel: CHANNEL, as: 'frans', text: 'Had that too', threadTs: ts });
    await stage.settled();

    expect(await signs()).toEqual(['pressed', 'reacted', 'replied', 'told']);
    const rows = await stage.rows('SELECT * FROM story_signs');
    expect(JSON.stringify(rows)).not.toMatch(/UDIRK|UELS|UFRANS/);
  });

  test('tells whoever leads the team on Monday, once, and no more when they say so', async () => {
    await stage.store.teams.change(teamId, { leaderId: 'UCARLA' });
    await startAt('2026-11-23T08:35:00Z');
    const [direct] = stage.control.overview().channels.filter(({ kind }) => kind === 'im');
    const channel = direct?.id ?? '';
    const lines = () =>
      stage.control
        .messages({ channel })
        .map(textOf)
        .filter((text) => text.includes('Last week'));

    expect(lines()).toHaveLength(1);
    expect(lines().join()).toContain('Checkout discussed 0 of 4 stories');

    const ts = stage.control.messages({ channel }).at(-1)?.ts ?? '';
    await stage.control.click({ user: 'carla', channel, ts, actionId: 'stop_week_line' });
    await stage.settled();

    expect(await stage.store.teams.byId(teamId)).toMatchObject({ leaderId: null });
    expect(lines()).toEqual([]);
  });
});

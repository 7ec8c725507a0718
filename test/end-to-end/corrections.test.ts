import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '../../scripts/demo/text-of.ts';
import { aTouchpoint } from '../support/builders/a-touchpoint.ts';
import { readAloud } from '../support/read-aloud.ts';
import { type Stage, setStage } from './stage.ts';

const CHANNEL = 'checkout-feedback';

/** Of which no word tells for sure what it is about. */
const SAID = 'It rounded my bow up with a wink, and then the pigeon wobbled over the fence again.';

describe('a piece that was read wrongly', () => {
  let stage: Stage;
  let wanted = '';

  beforeAll(async () => {
    stage = await setStage('socket');
    stage.control.createChannel({ name: CHANNEL, id: 'CCHECKOUT' });
    await stage.startApp();
    stage.control.invite({ channel: CHANNEL, by: 'anna' });
    await stage.settled();
    const team = await stage.store.teams.byName('Checkout');
    const steps = ['Payment page', 'Gift wrapping'].map((name) => {
      const { id: _, ...step } = aTouchpoint({ name, teamId: team?.id ?? '' });
      return { ...step, keywords: [name.toLowerCase()], examples: { nl: [], en: [] } };
    });
    await stage.store.journeys.add({ name: 'Buying', touchpoints: steps });
    stage.control.say({ channel: CHANNEL, as: 'anna', text: SAID });
    await stage.settled();
    const [journey] = await stage.store.journeys.all();
    const [read] = await readings();
    wanted = journey?.touchpoints.find(({ id }) => id !== read?.touchpoint)?.id ?? '';
  }, 60_000);

  afterAll(() => stage?.end());

  test('is corrected where it was found, and read right at once when it is said again', async () => {
    const view = await doubt('anna');
    const { control } = stage;

    const submission = await control.submitView({
      user: 'anna',
      viewId: view.id,
      values: { about: { value: wanted }, feeling: { value: 'mixed' } },
    });
    control.say({ channel: CHANNEL, as: 'anna', text: SAID });
    await stage.settled();

    expect(readAloud([view.content])).toContain('Why did I read it this way?');
    expect(submission).toMatchObject({ kind: 'updated' });
    expect(readAloud([submission])).toMatch(/About: (?:Gift wrapping|Payment page) \(was: /);
    expect(await readings()).toEqual([
      { touchpoint: wanted, sentiment: 'mixed' },
      { touchpoint: wanted, sentiment: 'mixed' },
    ]);
  });

  test('is still read right by an Earshot that starts anew', async () => {
    const before = (await readings()).length;
    await stage.stopApp();
    await stage.startApp();

    stage.control.say({ channel: CHANNEL, as: 'anna', text: SAID });
    await stage.settled();

    const after = await readings();
    expect(after).toHaveLength(before + 1);
    expect(after.at(-1)).toEqual({ touchpoint: wanted, sentiment: 'mixed' });
  });

  test('is read as before when that is undone', async () => {
    const before = (await readings()).length;
    const view = await doubt('anna');
    const values = { about: { value: 'none' } };
    await stage.control.submitView({ user: 'anna', viewId: view.id, values });

    const undone = await stage.control.click({
      user: 'anna',
      viewId: view.id,
      actionId: 'undo_correction',
    });
    stage.control.say({ channel: CHANNEL, as: 'anna', text: SAID });
    await stage.settled();

    expect(readAloud([undone.view?.content ?? {}])).toContain('I read it as before');
    const after = await readings();
    expect(after).toHaveLength(before + 1);
    expect(new Set(after.map(({ touchpoint }) => touchpoint))).toEqual(new Set([wanted]));
  });

  /** Finds the first piece, and presses what says that it was read wrongly. */
  async function doubt(user: string) {
    const { control } = stage;
    const { replies } = await control.command({ user, channel: CHANNEL, text: 'find pigeon' });
    const [answer] = replies;
    expect(answer && textOf(answer)).toContain('pigeon');
    const ts = answer?.ts ?? '';
    const press = { user, channel: CHANNEL, ts, actionId: 'correct_reading' };
    const { view } = await control.click(press);
    if (view === null) throw new Error('no form was opened');
    return view;
  }

  function readings() {
    return stage.rows<{ touchpoint: string | null; sentiment: string }>(
      'SELECT touchpoint_id AS touchpoint, sentiment FROM feedback WHERE verbatim = $1 ORDER BY id',
      [SAID],
    );
  }
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '../../scripts/demo/text-of.ts';
import { aTouchpoint } from '../support/builders/a-touchpoint.ts';
import { type Stage, setStage } from './stage.ts';

const CHANNEL = 'checkout-feedback';
const OTHER = 'social-media';

const SAID =
  'CSAT 1/5\nThe payment page hung on my bank for ten minutes and then took the money twice.';

/** Somebody gives the lowest answer where nothing is conceded. */
describe('a very bad answer at a moment of truth', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage('socket');
    for (const name of [CHANNEL, OTHER]) stage.control.createChannel({ name });
    await stage.startApp();
    for (const channel of [CHANNEL, OTHER]) stage.control.invite({ channel, by: 'anna' });
    await stage.settled();
    const team = await stage.store.teams.byName('Checkout');
    // It is told at once at whatever hour this runs.
    await stage.store.teams.change(team?.id ?? '', { quietHours: null });
    const { id: _, ...step } = aTouchpoint({ teamId: team?.id ?? '', isMomentOfTruth: true });
    await stage.store.journeys.add({ name: 'Ordering', touchpoints: [step] });
  }, 60_000);

  afterAll(() => stage?.end());

  const told = () =>
    stage.control
      .messages({ channel: CHANNEL })
      .filter((message) => textOf(message).includes('took the money twice'))
      .filter(({ user }) => user !== 'UANNA');

  test('is told to the team of the touchpoint at once, one a date, wherever it was said', async () => {
    stage.control.say({ channel: OTHER, as: 'anna', text: SAID });
    stage.control.say({ channel: CHANNEL, as: 'anna', text: `${SAID} Again!` });
    await stage.settled();

    expect(told()).toHaveLength(1);
    expect(textOf(told()[0] ?? { text: '' })).toContain('Payment page');
  });

  test('is taken by a member, and shows who looks after it', async () => {
    const ts = told()[0]?.ts ?? '';
    const press = { user: 'anna', channel: CHANNEL, ts, actionId: 'take_bad_answer' };

    await stage.control.click(press);
    await stage.settled();

    const shown = told().map(textOf).join();
    expect(shown).toContain('UANNA');
    expect(shown).not.toContain('I take it');
  });

  test('is not told again by an Earshot that starts anew and hears the channel once more', async () => {
    await stage.stopApp();
    await stage.startApp();
    await stage.settled();

    expect(told()).toHaveLength(1);
  });
});

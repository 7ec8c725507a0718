import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '../../scripts/demo/text-of.ts';
import { aTouchpoint } from '../support/builders/a-touchpoint.ts';
import { type Stage, setStage } from './stage.ts';

const CHANNEL = 'checkout-feedback';
const SAID = 'The payment page hung on my bank for ten minutes and then took the money twice.';

/** The days around Christmas of a team in Amsterdam that nobody has told anything. */
describe('a team’s calendar', { timeout: 60_000 }, () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage('socket');
    stage.control.createChannel({ name: CHANNEL });
    stage.travelTo('2026-12-24T12:00:00Z');
    await stage.startApp();
    stage.control.invite({ channel: CHANNEL, by: 'anna' });
    await stage.settled();
    stage.control.say({ channel: CHANNEL, as: 'anna', text: SAID });
    await stage.settled();
  }, 60_000);

  afterAll(() => stage?.end());

  /** Earshot looks at the clock when it starts. */
  async function startAt(instant: string): Promise<void> {
    await stage.stopApp();
    stage.travelTo(instant);
    await stage.startApp();
    await expect.poll(digestOf(instant.slice(0, 10)), { timeout: 20_000 }).not.toBeUndefined();
    await stage.settled();
  }

  const digestOf = (on: string) => async () => {
    const [slot] = await stage.rows<{ outcome: string; why: string | null }>(
      "SELECT outcome, why FROM slots WHERE job = 'digest' AND due_on = $1 AND outcome <> ''",
      [on],
    );
    return slot && `${slot.outcome} ${slot.why ?? ''}`.trim();
  };

  const posts = () =>
    stage.control.messages({ channel: CHANNEL }).filter(({ user }) => user !== 'UANNA');

  const ask = async (text: string) => {
    const { replies } = await stage.control.command({ user: 'anna', channel: CHANNEL, text });
    return replies[0] === undefined ? '' : textOf(replies[0]);
  };

  test('has the public holidays of where its clock is', async () => {
    const before = posts().length;

    await startAt('2026-12-25T08:05:00Z');

    expect(await digestOf('2026-12-25')()).toBe('quiet holiday');
    expect(posts()).toHaveLength(before);
    expect(await ask('meeting')).toContain('Nothing today: Christmas Day.');
  });

  test('is paused up to and with a date, which no month’s name hides', async () => {
    const answer = await ask('pause until 28 Dec');
    await startAt('2026-12-28T08:05:00Z');

    expect(answer).toContain('Paused up to and including Mon 28 Dec');
    expect(answer).toContain('next Tue 29 Dec at 09:00');
    expect(await digestOf('2026-12-28')()).toBe('quiet paused');
  });

  test('goes on by itself, with what was said in between', async () => {
    await startAt('2026-12-29T08:05:00Z');

    expect(await digestOf('2026-12-29')()).toBe('posted');
    expect(posts().map(textOf).join()).toContain('took the money twice');
  });

  test('has quiet hours, in which a very bad answer waits and a question is answered', async () => {
    const team = await stage.store.teams.byName('Checkout');
    const { id: _, ...step } = aTouchpoint({ teamId: team?.id ?? '', isMomentOfTruth: true });
    await stage.store.journeys.add({ name: 'Ordering', touchpoints: [step] });
    const waiting = () => stage.rows("SELECT 1 FROM outbox WHERE key LIKE 'bad-answer:%'");
    const told = () => posts().filter((message) => textOf(message).includes('Payment page'));

    stage.travelTo('2026-12-29T19:00:00Z');
    stage.control.say({ channel: CHANNEL, as: 'anna', text: `CSAT 1/5\n${SAID} Again!` });
    await expect.poll(waiting, { timeout: 20_000 }).toHaveLength(1);
    const answer = await ask('meeting');
    const byNight = told().length;
    stage.travelTo('2026-12-30T06:31:00Z');
    await stage.settled();

    expect(answer).toContain('Quiet from 18:30 to 07:30');
    expect(byNight).toBe(0);
    expect(told()).toHaveLength(1);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '../../scripts/demo/text-of.ts';
import { createJobs } from '../../scripts/job/create-jobs.ts';
import type { Message } from '../../scripts/workspace/state/message.ts';
import { addDays } from '../../src/core/time/add-days.ts';
import type { TeamJob } from '../../src/core/time/slot.ts';
import { createReader } from '../../src/reading/create-reader.ts';
import { fallenAnswers } from '../support/fallen-answers.ts';
import { silentLog } from '../support/silent-log.ts';
import { type Stage, setStage } from './stage.ts';

const CHANNEL = 'checkout-feedback';

/** CSAT falls on Monday 16 November, and is back on Tuesday 24 November. */
const ANSWERS = fallenAnswers({
  ...{ from: '2026-09-01', backOn: '2026-11-24', to: '2026-12-06' },
  piece: { channelId: 'CCHECKOUT' },
});

/** One dip from first to last, as the team sees it. */
describe('a dip', { timeout: 60_000 }, () => {
  const reader = createReader();
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage('socket');
    stage.control.createChannel({ name: CHANNEL, id: 'CCHECKOUT' });
    stage.travelTo('2026-11-13T10:00:00Z');
    await stage.startApp();
    stage.control.invite({ channel: CHANNEL, by: 'anna' });
    await stage.settled();
    for (const piece of ANSWERS) await stage.store.feedback.keep(piece);
    await run('dips', '2026-11-16');
  }, 60_000);

  afterAll(() => stage?.end());

  /** Does a job of the team on a date: at 04:05, or when its digest is due. */
  async function run(job: TeamJob, on: string): Promise<void> {
    stage.travelTo(`${on}T${job === 'dips' ? '03:05' : '08:01'}:00Z`);
    const team = await stage.store.teams.byName('Checkout');
    const jobs = createJobs({
      ...{ reader, stores: stage.store, log: silentLog },
      ...{ workspaceUrl: stage.workspace.url, clock: stage.now },
    });
    await jobs.run({ job, teamId: team?.id ?? '', on }, { isLate: false });
    await stage.settled();
  }

  function roots(): readonly Message[] {
    return stage.control
      .messages({ channel: CHANNEL })
      .filter((it) => keyOf(it).startsWith('alert:'));
  }

  function repliesTo(root: Message | undefined): readonly string[] {
    return stage.control
      .messages({ channel: CHANNEL, threadTs: root?.ts ?? '' })
      .filter(({ ts }) => ts !== root?.ts)
      .map(textOf);
  }

  test('is told once, with the digest, in a thread of its own', async () => {
    await run('dips', '2026-11-17');
    const before = roots();
    await run('digest', '2026-11-17');
    await run('dips', '2026-11-18');
    await run('digest', '2026-11-18');

    const [root, ...others] = roots();
    expect([before, others]).toEqual([[], []]);
    expect(root && textOf(root)).toMatch(/Checkout CSAT 25 % \(5 of 20.*usual 80 %/su);
    expect(await answerTo('dips')).toMatch(/Checkout: open alerts.*CSAT 25 %/su);
    expect(await answerTo('why Checkout')).toContain('25 %');
  });

  test('is taken with one press, which all of the team can see', async () => {
    const [root] = roots();
    const click = { user: 'anna', channel: CHANNEL, ts: root?.ts ?? '', actionId: 'take_alert' };
    await stage.control.click(click);
    await stage.settled();

    const [alert] = await stage.store.alerts.current();
    expect(alert?.takenBy).toBe('UANNA');
    expect(repliesTo(root).join()).toContain('@UANNA');
    expect(roots().map(textOf).join()).toContain('@UANNA');
  });

  test('is told to be over in the same thread and by its first message, and is in the ledger', async () => {
    for (let on = '2026-11-19'; on <= '2026-12-04'; on = addDays(on, 1)) await run('dips', on);
    await run('digest', '2026-12-04');

    const [root, ...others] = roots();
    const found = await stage.store.alerts.found({ from: '2026-11-01', to: '2026-12-31' });
    expect(others).toEqual([]);
    expect(found).toMatchObject([{ state: 'recovered', takenBy: 'UANNA' }]);
    expect(root && textOf(root)).toMatch(/^✅.*Recovered on .*Taken up by @UANNA/su);
    expect(repliesTo(root).at(-1)).toMatch(/back at 8\d %|usual 80 %/u);
    expect(await answerTo('dips ledger')).toMatch(/1/u);
  });

  async function answerTo(text: string): Promise<string> {
    const { replies } = await stage.control.command({ user: 'anna', channel: CHANNEL, text });
    return replies.map(textOf).join('\n');
  }
});

/** The key that a post of Earshot carries, unseen by people. */
function keyOf({ metadata }: Message): string {
  return JSON.stringify(metadata ?? {}).match(/"key":"(?<key>[^"]*)"/u)?.groups?.key ?? '';
}

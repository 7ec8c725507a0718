import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '../../scripts/demo/text-of.ts';
import { createJobs } from '../../scripts/job/create-jobs.ts';
import type { Saying } from '../../scripts/workspace/control/speaking.ts';
import { isChatter } from '../../src/core/feedback/is-chatter.ts';
import { createReader } from '../../src/reading/create-reader.ts';
import { silentLog } from '../support/silent-log.ts';
import { type Mode, type Stage, setStage } from './stage.ts';

/** Real feedback that this repository may not hold: JSON lines of `{ at, text, stars? }`. */
const DATA = resolve(import.meta.dirname, '../../../shared/data');
const AIRLINE = `${DATA}/stream-airline-feb-2015.jsonl`;
const BANK = `${DATA}/stream-bank-reviews.jsonl`;
const isThere = existsSync(AIRLINE) && existsSync(BANK);
if (!isThere) process.stderr.write(`Skipped: there are no streams of real feedback in ${DATA}\n`);

/** Of so many lines one is said: enough to see a storm in, little enough to be quick. */
const SAMPLED = { airline: 40, bank: 16 };

/** Slack waits three seconds for each; more than this under way at once would be unfair. */
const MOST_UNDER_WAY = 60;

interface Line {
  readonly at: string;
  readonly text: string;
  readonly stars?: number;
}

describe.runIf(isThere).each<Mode>(['socket', 'http'])('real streams, by %s', (mode) => {
  let stage: Stage;
  const said: { readonly ts: string; readonly text: string; readonly stars: number | null }[] = [];

  beforeAll(async () => {
    stage = await setStage(mode);
    for (const name of ['airline', 'bank']) stage.control.createChannel({ name });
    await stage.startApp();
    for (const channel of ['airline', 'bank']) stage.control.invite({ channel, by: 'anna' });
    await stage.settled();
    for (const { at, text } of sampled(AIRLINE, SAMPLED.airline)) {
      await say({ channel: 'airline', as: 'anna', text, at }, null);
    }
    for (const { at, text, stars = 0 } of sampled(BANK, SAMPLED.bank)) {
      const rated = `${escaped(text)}\n${'★'.repeat(stars)}${'☆'.repeat(5 - stars)}`;
      await say({ channel: 'bank', as: { bot: 'Reviews' }, text: rated, at }, stars);
    }
    await stage.settled();
  }, 90_000);

  afterAll(() => stage?.end());

  async function say(saying: Saying, stars: number | null): Promise<void> {
    while (stage.control.deliveries().pending > MOST_UNDER_WAY) await pause(5);
    const { ts } = stage.control.say(saying);
    said.push({ ts, text: escaped(saying.text), stars });
  }

  test('each message is kept once, and only chatter is let go', async () => {
    const rows = await stage.rows<{ ts: string }>('SELECT ts FROM feedback');
    const kept = new Set(rows.map(({ ts }) => ts));
    const reader = createReader();
    const absent = said.filter(({ ts }) => !kept.has(ts));
    const readings = await Promise.all(
      absent.map(({ text }) => reader.read(text, { language: 'en', touchpoints: [] })),
    );

    expect(kept.size).toBe(rows.length);
    expect(rows.length + absent.length).toBe(said.length);
    expect(rows.length).toBeGreaterThan(0.97 * said.length);
    expect(readings.filter((reading) => !isChatter(reading))).toEqual([]);
  });

  test('the stars of a survey are kept as scores', async () => {
    const rows = await stage.rows<{ ts: string; answer: number }>(
      `SELECT ts, answer FROM scores JOIN feedback ON feedback.id = feedback_id
       WHERE metric = 'csat' AND scale_min = 1 AND scale_max = 5 AND is_bot`,
    );
    const starred = said.filter(({ stars }) => stars !== null);
    const right = starred.filter(({ ts, stars }) =>
      rows.some((row) => row.ts === ts && row.answer === stars),
    );

    // Where the words name another number of stars, nothing is kept rather than a guess.
    expect(rows.length).toBe(right.length);
    expect(right.length).toBeGreaterThan(0.97 * starred.length);
  });

  test('a storm leads the digest of the day after', async () => {
    const team = await stage.store.teams.byName('Airline');
    await stage.store.teams.change(team?.id ?? '', { timeZone: 'America/Los_Angeles' });
    const jobs = createJobs({
      reader: createReader(),
      stores: stage.store,
      workspaceUrl: stage.workspace.url,
      clock: stage.now,
      log: silentLog,
    });
    const slot = { job: 'digest', teamId: team?.id ?? '', on: '2015-02-23' } as const;
    const outcome = await jobs.run(slot, { isLate: false });
    await stage.settled();
    const posts = stage.control
      .messages({ channel: 'airline', limit: 5 })
      .filter(({ user }) => user === stage.workspace.botUserId)
      .map(textOf);

    expect(outcome).toMatchObject({ kind: 'posted' });
    expect(
      posts.filter((text) => /Airline: \d+ .* on Sunday, usually \d+/.test(text)),
    ).toHaveLength(1);
  });
});

function sampled(file: string, each: number): readonly Line[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.filter((_, index) => index % each === 0).map((line) => JSON.parse(line) as Line);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

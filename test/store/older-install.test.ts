import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { USUAL_MEETING } from '../../src/core/teams/usual-meeting.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openStore } from '../../src/store/open-store.ts';
import { aMeaning } from '../support/builders/a-meaning.ts';
import { silentLog } from '../support/silent-log.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';

const FIRST = '20261121000000_first';
const OURS = join(import.meta.dirname, '../../prisma/migrations');

/** What the first version wrote. */
const WRITTEN = `
  INSERT INTO teams VALUES ('t1', 'Checkout', 'checkout', 'C1', 'en', 'Europe/Amsterdam', '09:00',
    '09:45', '{1}', now());
  INSERT INTO channels VALUES ('C1', 't1', 'en', NULL, '1.000000', true, false);
  INSERT INTO journeys VALUES ('j1', 'Buying', 'buying');
  INSERT INTO touchpoints VALUES ('p1', 'j1', 0, 'pay', 't1', true, '{ideal}');
  INSERT INTO feedback (channel_id, ts, conversation_ts, revision_ts, author_id, is_bot, source,
    voice, said_at, verbatim, language, language_confidence, sentiment, sentiment_score,
    sentiment_confidence, kinds, terms, characters, words, own_words, sentences, tokens)
  VALUES ('C1', '1.000000', '1.000000', '1.000000', 'U1', false, 'slack', 'customer', now(),
    'My payment hung.', 'en', 1, 'negative', -1, 1, '[]', '{}', 16, 3, 3, 1, 4);
  INSERT INTO dips VALUES
    ('t1', 'csat', '2026-11-19', 1, 5, '2026-11-17', 0.6, 0.8, 42, 26, 400, 'open', '2026-11-20'),
    ('t1', 'ces', '2026-09-01', 1, 7, '2026-08-30', 5.1, 5.6, 30, NULL, 400, 'rebased',
      '2026-09-02');`;

describe('what the first version kept', { timeout: 60_000 }, () => {
  let database: TestDatabase;
  let folder: string;

  beforeAll(async () => {
    database = await openTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'earshot-migrations-'));
    await cp(join(OURS, FIRST), join(folder, FIRST), { recursive: true });
    const client = new pg.Client({ connectionString: database.databaseUrl });
    await client.connect();
    await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
    await migrate(database.databaseUrl, silentLog, pathToFileURL(`${folder}/`));
    await client.query(WRITTEN);
    await client.end();
  }, 60_000);

  afterAll(async () => {
    await database?.drop();
    await rm(folder, { recursive: true });
  });

  test('is there after an upgrade: found by its words, not by a meaning it never had', async () => {
    const { databaseUrl } = database;
    const store = await openStore({ databaseUrl, dataDir: '/nowhere', log: silentLog });
    const asked = { words: 'payment', limit: 5, depth: 9, shownIn: 'C1' };

    const { found } = await store.feedback.search({ ...asked, meaning: aMeaning(1) });
    const journeys = await store.journeys.all();

    expect(found).toMatchObject([{ verbatim: 'My payment hung.', meaning: null }]);
    expect(found[0]?.touchpointConfidence).toBe(0);
    expect(journeys[0]?.touchpoints).toEqual([
      {
        ...{ id: 'p1', name: 'pay', teamId: 't1', isMomentOfTruth: true, keywords: ['ideal'] },
        ...{ description: '', examples: { nl: [], en: [] } },
      },
    ]);
    await store.close();
  });

  test('keeps the dips that were told as alerts, in no new thread', async () => {
    const { databaseUrl } = database;
    const store = await openStore({ databaseUrl, dataDir: '/nowhere', log: silentLog });

    const open = await store.alerts.current();
    const found = await store.alerts.found({ from: '2026-09-01', to: '2026-11-30' });
    const events = await store.alerts.events(found[1]?.id ?? '');

    expect(open).toMatchObject([
      {
        ...{ node: { kind: 'team', teamId: 't1' }, nodeName: 'Checkout', measure: 'csat' },
        ...{ scale: { min: 1, max: 5 }, openedOn: '2026-11-19', since: '2026-11-17' },
        ...{ level: 0.6, usual: 0.8, n: 42, of: 26, toldTeamId: null, state: 'open' },
      },
    ]);
    expect(found[1]).toMatchObject({ measure: 'ces', state: 'rebased', closedOn: '2026-09-29' });
    expect(events.map(({ kind, on }) => [kind, on])).toEqual([
      ['opened', '2026-09-01'],
      ['rebased', '2026-09-29'],
    ]);
    await store.close();
  });

  test('gives its teams the calendar that a new one has, of the country where their clock is', async () => {
    const { databaseUrl } = database;
    const store = await openStore({ databaseUrl, dataDir: '/nowhere', log: silentLog });

    const team = await store.teams.byId('t1');

    expect(team).toMatchObject({ ...USUAL_MEETING, country: 'NL', pausedUntil: null });
    await store.close();
  });
});

import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { migrate } from '../../src/store/migrate.ts';
import { openStore } from '../../src/store/open-store.ts';
import { silentLog } from '../support/silent-log.ts';
import { openTestDatabase } from '../support/test-database.ts';

const OURS = join(import.meta.dirname, '../../prisma/migrations');
const LONG_AGO = new Date('2026-03-20T10:00:00Z');
const BAD_ANSWERS = '20261123010000_bad_answers';

/** Three very bad answers: one taken up yesterday, one that nobody looks after, one of long ago. */
const WRITTEN = `
  INSERT INTO teams (id, name, name_key, channel_id, language, time_zone, digest_at, meeting_at,
    meeting_days, created_at)
  VALUES ('t1', 'Checkout', 'checkout', 'C1', 'en', 'Europe/Amsterdam', '09:00', '09:45', '{1}', now());
  INSERT INTO feedback (channel_id, ts, conversation_ts, revision_ts, author_id, is_bot, source,
    voice, said_at, verbatim, language, language_confidence, sentiment, sentiment_score,
    sentiment_confidence, kinds, terms, characters, words, own_words, sentences, tokens)
  SELECT 'C1', ts, ts, ts, 'U1', false, 'slack', 'customer', now(), 'It hung.', 'en', 1,
    'negative', -1, 1, '[]', '{}', 8, 2, 2, 1, 2
  FROM unnest(ARRAY['1.000000', '2.000000', '3.000000']) AS ts;
  INSERT INTO bad_answers VALUES
    (1, 't1', 'p1', '2026-11-20', true, 'U0ANNA', now() - interval '1 day'),
    (2, 't1', 'p1', '2026-11-20', false, NULL, NULL),
    (3, 't1', 'p1', '2026-03-20', false, 'U0BRAM', '2026-03-20T10:00:00Z');`;

test('whoever looks after a very bad answer has its case after an upgrade, done if it is of long ago', async () => {
  const database = await openTestDatabase();
  const { databaseUrl } = database;
  onTestFinished(() => database.drop());
  const folder = await mkdtemp(join(tmpdir(), 'earshot-migrations-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const before = (await readdir(OURS)).filter((name) => name <= BAD_ANSWERS);
  for (const name of before) await cp(join(OURS, name), join(folder, name), { recursive: true });
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  await migrate(databaseUrl, silentLog, pathToFileURL(`${folder}/`));
  await client.query(WRITTEN);
  await client.end();

  const store = await openStore({ databaseUrl, dataDir: '/nowhere', log: silentLog });
  const cases = await store.cases.of(['1', '2', '3']);

  await store.close();
  expect(cases.toSorted((a, b) => Number(a.feedbackId) - Number(b.feedbackId))).toMatchObject([
    {
      ...{ feedbackId: '1', teamId: 't1', openedBy: 'U0ANNA', ownerId: 'U0ANNA', state: 'open' },
      ...{ outcome: null, credits: [], closedAt: null },
    },
    { feedbackId: '3', ownerId: 'U0BRAM', state: 'done', closedAt: LONG_AGO, openedAt: LONG_AGO },
  ]);
}, 60_000);

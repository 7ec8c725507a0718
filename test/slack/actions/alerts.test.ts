import { describe, expect, test } from 'vitest';
import { EXPLANATION_FIELDS, IDS } from '../../../src/slack/kit/ids.ts';
import { anAlert } from '../../support/builders/an-alert.ts';
import { addTeam, newFeedback } from '../../support/contracts/stores.ts';
import { readAloud } from '../../support/read-aloud.ts';
import { aCommand, aPress, aSubmission } from '../../support/slack/interactions.ts';
import { createListeningApp, type SlackCall, said } from '../../support/slack/listening-app.ts';

const AT = new Date('2026-11-20T04:00:00Z');
const ROOT = { channelId: 'C0CHECKOUT', ts: '1795000000.000100' };
const ON_ROOT = { container: { type: 'message', message_ts: ROOT.ts } };
const NOON = new Date('2026-11-20T12:00:00Z');
const SECOND = { user: { id: 'U0SECOND', team_id: 'T1' } };

/** An alert that was told in a thread of its team's channel. */
async function told(slack: Parameters<typeof createListeningApp>[1] = {}) {
  const app = createListeningApp({}, slack);
  const team = await addTeam(app.stores);
  const node = { kind: 'team', teamId: team.id } as const;
  const { id } = await app.stores.alerts.open(anAlert({ node, toldTeamId: team.id }), AT);
  await app.stores.alerts.began(id, ROOT);

  /** Sends what waits: what is said in the thread, and what its first message shows by then. */
  async function sent() {
    const [inThread, shown]: [string[], string[]] = [[], []];
    for (let left = 20; left > 0; left--) {
      const [post] = await app.outbox.claim({ now: NOON, leaseMs: 1, limit: 1 });
      if (post === undefined) break;
      const { editsTs, threadTs, message } = post;
      const aloud = readAloud(message.blocks);
      if (editsTs === null) inThread.push(`${threadTs} ${aloud}`);
      else if (editsTs === ROOT.ts) shown.push(aloud);
      await app.outbox.sent(post.id, { ts: editsTs ?? `1795000001.00000${left % 10}`, at: NOON });
    }
    return { inThread, shown };
  }
  return { ...app, team, id, sent };
}

describe('an alert', () => {
  test('is taken by whoever presses first: its message shows who, and its thread tells it', async () => {
    const { send, calls, id, sent } = await told();

    await send(aPress(IDS.takeAlert, id, ON_ROOT));

    const { inThread, shown } = await sent();
    expect(calls).toEqual([]);
    expect(shown).toEqual([expect.stringContaining('Team: Checkout. Taken up by @U0ASKER.')]);
    expect(shown[0]).toContain('[I let it go]');
    expect(inThread).toEqual([`${ROOT.ts} @U0ASKER takes it up.`]);
  });

  test('that somebody has already is not taken twice', async () => {
    const { send, calls, id, stores, sent } = await told();

    await send(aPress(IDS.takeAlert, id, ON_ROOT));
    await send(aPress(IDS.takeAlert, id, { ...ON_ROOT, ...SECOND }));

    expect(said(calls.at(-1))).toContain('@U0ASKER had already taken it up.');
    expect((await stores.alerts.byId(id))?.takenBy).toBe('U0ASKER');
    expect((await sent()).inThread).toHaveLength(1);
  });

  test.each([
    'takeAlert',
    'letGoAlert',
    'doubtAlert',
    'takeBackDoubt',
    'askWhy',
    'explainAlert',
  ] as const)(
    'is none of an outsider’s business, nor is one that nobody told: %s',
    async (name) => {
      const { send, calls, id, stores, sent } = await told();
      const before = await stores.alerts.byId(id);

      await send(aPress(IDS[name], id, { user: { id: 'U0OUTSIDER', team_id: 'T9' } }));
      for (const forged of ['alert-9999', '', "x' OR 1=1", 'x'.repeat(2_000)]) {
        await send(aPress(IDS[name], forged));
      }

      expect(await stores.alerts.byId(id)).toEqual(before);
      expect(await sent()).toEqual({ inThread: [], shown: [] });
      expect(calls.map(({ to }) => to).filter((to) => /update|open/.test(to))).toEqual([]);
    },
  );

  test('is let go only by whoever has it', async () => {
    const { send, calls, id, stores, sent } = await told();

    await send(aPress(IDS.takeAlert, id, ON_ROOT));
    await send(aPress(IDS.letGoAlert, id, { ...ON_ROOT, ...SECOND }));
    const still = await stores.alerts.byId(id);
    await send(aPress(IDS.letGoAlert, id, ON_ROOT));

    expect(said(calls.find(({ to }) => to === 'respond'))).toContain(
      '@U0ASKER looks after it, so only they can let it go.',
    );
    expect(still?.takenBy).toBe('U0ASKER');
    expect((await sent()).shown.at(-1)).toContain('Nobody has taken it up yet.');
  });

  test('is marked as none, and taken back by anybody', async () => {
    const { send, id, stores, sent } = await told();

    await send(aPress(IDS.doubtAlert, id, ON_ROOT));
    const marked = await stores.alerts.byId(id);
    await send(aPress(IDS.takeBackDoubt, id, { ...ON_ROOT, ...SECOND }));

    expect(marked).toMatchObject({ state: 'false', judgedBy: 'U0ASKER' });
    expect((await stores.alerts.byId(id))?.state).toBe('open');
    const { shown } = await sent();
    expect(shown[0]).toContain('Not a dip, says @U0ASKER.\n[Undo][Why?]');
    expect(shown.at(-1)).toContain('[Not a dip]');
  });

  test('may be taken from a list as well: whoever did is told so, and its message shows it', async () => {
    const { send, calls, id, sent } = await told();

    await send(aPress(IDS.takeAlert, id));

    expect(calls.map(({ to }) => to)).toEqual(['respond']);
    expect(calls[0]?.body.response_type).toBe('ephemeral');
    expect(said(calls[0])).toContain('You take it up. Its thread says so.');
    expect((await sent()).shown).toEqual([expect.stringContaining('Taken up by @U0ASKER.')]);
  });

  test.each([
    IDS.takeAlert,
    IDS.letGoAlert,
    IDS.doubtAlert,
    IDS.takeBackDoubt,
    IDS.askWhy,
    IDS.explainAlert,
  ])('that is gone is said to be: %s', async (action) => {
    const { send, calls } = await told();

    await send(aPress(action, "no'such"));
    await send(aPress(action, 'alert-9999'));

    for (const call of calls) expect(said(call)).toContain('This alert is no longer kept.');
    expect(calls).toHaveLength(2);
  });
});

describe('Why?', () => {
  test('is answered for whoever asks', async () => {
    const { send, calls, id } = await told();

    await send(aPress(`${IDS.askWhy}:1`, id));

    expect(calls[0]?.body.response_type).toBe('ephemeral');
    expect(said(calls[0])).toContain('Why I say that Checkout CSAT slipped');
  });

  test('is answered with a chart, and in words where the workspace takes none', async () => {
    const refuses = (body: SlackCall['body']) => JSON.stringify(body).includes('data_visual');
    const { send, calls, id, stores } = await told({ refuses });
    for (let k = 0; k < 60; k++) await stores.feedback.keep(anAnswer(k));

    await send(aPress(IDS.askWhy, id));

    expect(JSON.stringify(calls[0]?.body)).toContain('data_visualization');
    expect(said(calls[1])).toContain('Newest: ');
    expect(said(calls[1])).toMatch(/[▁▂▃▄▅▆▇█]{4}/u);
  });

  test('is answered by name, nearly right or not, and in a thread', async () => {
    const { send, calls } = await told();

    await send(aCommand('why checkout'));
    await send(aCommand('waarom chekout csat'));
    await send(aCommand('why'));

    expect(said(calls[0])).toContain('Why I say that Checkout CSAT slipped');
    expect(said(calls[1])).toContain('I don’t know an alert called “chekout csat”.');
    expect(said(calls[1])).toContain('[Checkout CSAT, Tue 17 Nov]');
    expect(said(calls[2])).toContain('Why I say that Checkout CSAT slipped');
  });
});

test('/cx why without a name means the only alert that is no part of another', async () => {
  const { send, calls, id, team, stores } = await told();
  const node = { kind: 'team', teamId: team.id } as const;
  const part = { measure: 'negative', scale: null, toldWithId: id } as const;
  await stores.alerts.open(anAlert({ ...part, node, toldTeamId: team.id }), AT);

  await send(aCommand('why'));

  expect(said(calls[0])).toContain('Why I say that Checkout CSAT slipped');
});

describe('an explanation', () => {
  test('is asked for, told in the thread, and shown with since when they knew', async () => {
    const { send, calls, id, stores, sent } = await told();

    await send(aPress(IDS.explainAlert, id, ON_ROOT));
    await send(explanation(id, { text: ' iDEAL was down ', noticedOn: '2026-11-18' }));

    expect(String(calls[0]?.body.view)).toContain('Since when did you know?');
    expect((await stores.alerts.byId(id))?.explained).toEqual({
      ...{ by: 'U0ASKER', text: 'iDEAL was down', noticedOn: '2026-11-18' },
    });
    const { inThread, shown } = await sent();
    expect(shown.at(-1)).toContain('Explained by @U0ASKER: “iDEAL was down”');
    expect(inThread).toEqual([
      `${ROOT.ts} @U0ASKER explains: “iDEAL was down”\nIt was noticed 2 days before I found it.`,
    ]);
  });

  test('that is sent twice is told once', async () => {
    const { send, id, sent } = await told();
    const submission = explanation(id, { text: 'iDEAL was down', noticedOn: null });

    await send(submission);
    await send(submission);

    const { inThread, shown } = await sent();
    expect([inThread, shown]).toEqual([[expect.any(String)], [expect.any(String)]]);
  });

  test('may be that the survey was changed: then what is usual is learnt anew from that day', async () => {
    const { send, id, stores, sent } = await told();

    await send(explanation(id, { text: 'Seven steps now', noticedOn: null, isChanged: true }));

    expect((await stores.rebaselines.since('2026-01-01'))[0]).toMatchObject({
      ...{ measure: 'csat', from: '2026-11-17', by: 'U0ASKER', why: 'Seven steps now' },
    });
    const { inThread, shown } = await sent();
    expect(shown.at(-1)).toContain('The new normal since Tue 17 Nov.');
    expect(inThread.at(-1)).toContain('I learn anew what is usual, from Tue 17 Nov on.');
  });

  test('says something, and knows no future', async () => {
    const { send, id, stores } = await told();

    const empty = await send(explanation(id, { text: '  ', noticedOn: null }));
    const future = await send(explanation(id, { text: 'x', noticedOn: '2026-11-21' }));

    expect(empty).toMatchObject({ errors: { [EXPLANATION_FIELDS.text]: expect.any(String) } });
    expect(future).toMatchObject({
      errors: { [EXPLANATION_FIELDS.noticedOn]: 'A day up to today.' },
    });
    expect((await stores.alerts.byId(id))?.explained).toBeNull();
  });

  test('of an alert that is gone changes nothing and says so', async () => {
    const { send, posts } = await told();

    await send(explanation('alert-9999', { text: 'x', noticedOn: null }));

    expect(posts[0]?.onlyFor).toBe('U0ASKER');
    expect(posts[0]?.message.text).toContain('no longer kept');
  });
});

/** One answer of 1 to 5, three a day up to yesterday, worse in the last days. */
function anAnswer(k: number) {
  const saidAt = new Date(Date.parse('2026-11-19T12:00:00Z') - Math.floor(k / 3) * 86_400_000);
  const answer = k < 9 ? 1 : 5;
  return newFeedback({
    ...{ ts: `1794000000.${String(k).padStart(6, '0')}`, saidAt },
    scores: [{ metric: 'csat', answer, scale: { min: 1, max: 5 } }],
  });
}

function explanation(
  id: string,
  said: { text: string; noticedOn: string | null; isChanged?: boolean },
) {
  const options = said.isChanged === true ? [{ value: EXPLANATION_FIELDS.changed }] : [];
  const values = {
    [EXPLANATION_FIELDS.changed]: { type: 'checkboxes', selected_options: options },
    [EXPLANATION_FIELDS.text]: { type: 'plain_text_input', value: said.text },
    [EXPLANATION_FIELDS.noticedOn]: { type: 'datepicker', selected_date: said.noticedOn },
  };
  return aSubmission(values, `C0CHECKOUT:${id}`, IDS.explanation);
}

import { describe, expect, test } from 'vitest';
import { IDS, TOUCHPOINT_FIELDS } from '../../../src/slack/kit/ids.ts';
import { readingValue } from '../../../src/slack/kit/reading-value.ts';
import { aTouchpoint } from '../../support/builders/a-touchpoint.ts';
import { addTeam } from '../../support/contracts/stores.ts';
import { readAloud } from '../../support/read-aloud.ts';
import { aCommand, aPress, aSubmission } from '../../support/slack/interactions.ts';
import { createListeningApp, said } from '../../support/slack/listening-app.ts';
import { timeouts } from '../../support/timeouts.ts';

async function heard() {
  const app = createListeningApp();
  const team = await addTeam(app.stores);
  await app.stores.journeys.add({
    name: 'Ordering',
    touchpoints: [aTouchpoint({ teamId: team.id })],
  });
  for (const piece of timeouts()) await app.stores.feedback.keep(piece);
  return { ...app, team };
}

async function listed() {
  const app = await heard();
  await app.send(aCommand('themes'));
  const [theme] = await app.stores.themes.of(app.team.id, 'suggested', 1);
  return { ...app, themeId: theme?.id ?? '' };
}

describe('/cx themes', () => {
  test('tells what people seem to talk about, how much, and what can be done about it', async () => {
    const { calls } = await listed();

    const words = said(calls[0]);
    expect(words).toContain('what people seem to talk about');
    expect(words).toContain('timeout · 6 in 28 days');
    expect(words).toContain('[Add to our taxonomy]');
  });

  test('says what will come where there is nothing yet', async () => {
    const { send, calls, stores } = createListeningApp();
    await addTeam(stores);

    await send(aCommand('themes'));

    expect(said(calls[0])).toContain('Once five customers say');
  });
});

describe('a theme', () => {
  test('shows some of what people say', async () => {
    const { send, calls, themeId } = await listed();

    await send(aPress(IDS.readTheme, themeId));

    expect(said(calls[1])).toContain('timeout');
    expect(calls[1]?.body.response_type).toBe('ephemeral');
  });

  test('becomes a touchpoint in the words of whoever adds it, and can be taken back', async () => {
    const { send, calls, stores, posts, themeId } = await listed();
    const [journey] = await stores.journeys.all();

    await send(aPress(IDS.addTheme, themeId));
    const modal = calls[1]?.body.view;
    await send(submission(themeId, { name: 'Timeouts', journey: journey?.id ?? '' }));
    await send(aPress(IDS.takeBackTheme, themeId));

    expect(String(modal)).toContain('A new touchpoint');
    expect(readAloud(posts[0]?.message.blocks ?? [])).toContain('[Undo]');
    expect(posts[0]?.onlyFor).toBe('U0ASKER');
    expect(said(calls[2])).toContain('out of the taxonomy again');
    expect((await stores.journeys.all())[0]?.touchpoints).toHaveLength(1);
  });

  test('is not called like another touchpoint, nor nothing', async () => {
    const { send, stores, themeId } = await listed();
    const [journey] = await stores.journeys.all();
    const where = journey?.id ?? '';

    const taken = await send(submission(themeId, { name: 'payment page', journey: where }));
    const empty = await send(submission(themeId, { name: ' ', journey: where }));

    expect(taken).toMatchObject({ errors: { [TOUCHPOINT_FIELDS.name]: expect.any(String) } });
    expect(empty).toMatchObject({ errors: { [TOUCHPOINT_FIELDS.name]: expect.any(String) } });
  });

  test('is kept without what cannot be seen, or turns the words around it', async () => {
    const { send, stores, themeId } = await listed();
    const [journey] = await stores.journeys.all();
    const where = journey?.id ?? '';

    const unseen = await send(submission(themeId, { name: '\u200b\u202e', journey: where }));
    await send(
      submission(themeId, {
        ...{ name: 'Time\u202eouts\u200b', journey: where },
        ...{ keywords: 'time\u200bout, \u2066', examples: 'It hung.\nIt \u202ehung again.' },
      }),
    );

    expect(unseen).toMatchObject({ errors: { [TOUCHPOINT_FIELDS.name]: expect.any(String) } });
    expect((await stores.journeys.all())[0]?.touchpoints[1]).toMatchObject({
      ...{ name: 'Timeouts', keywords: ['timeout'] },
      examples: { en: ['It hung.', 'It hung again.'] },
    });
  });

  test('takes no words that a taxonomy could not be written down with', async () => {
    const { send, stores, themeId } = await listed();
    const [journey] = await stores.journeys.all();
    const where = { name: 'Timeouts', journey: journey?.id ?? '' };

    const answer = await send(
      submission(themeId, { ...where, keywords: 'x'.repeat(81), examples: 'y '.repeat(200) }),
    );

    expect(answer).toMatchObject({
      errors: {
        [TOUCHPOINT_FIELDS.keywords]: expect.stringContaining('80'),
        [TOUCHPOINT_FIELDS.examples]: expect.stringContaining('300'),
      },
    });
    expect((await stores.journeys.all())[0]?.touchpoints).toHaveLength(1);
  });

  test('is dismissed once, and no longer listed', async () => {
    const { send, calls, themeId } = await listed();

    await send(aPress(IDS.dismissTheme, themeId));
    await send(aPress(IDS.dismissTheme, themeId, { user: { id: 'U0SECOND', team_id: 'T1' } }));
    await send(aCommand('themes'));

    expect(said(calls[1])).toContain('I will not suggest it again');
    expect(said(calls[2])).toContain('already decided');
    expect(said(calls[3])).not.toContain('timeout ·');
  });

  test.each([IDS.readTheme, IDS.addTheme, IDS.dismissTheme, IDS.takeBackTheme])(
    'that is gone is said to be: %s',
    async (id) => {
      const { send, calls } = await heard();

      await send(aPress(id, "no'such"));
      await send(aPress(id, 'theme-99'));

      expect(said(calls[0])).toContain('no longer kept');
      expect(said(calls[1])).toContain('no longer kept');
    },
  );
});

describe('more like a piece of feedback', () => {
  test('is counted and shown to whoever asked', async () => {
    const { send, calls, stores } = await heard();
    const [first] = timeouts();
    const all = await stores.feedback.alike({
      ...{ meaning: first?.meaning ?? new Int8Array(256), from: -1, within: null },
      ...{ limit: 1, shownIn: 'C0CHECKOUT' },
    });

    await send(aPress(IDS.alike, readingValue(all[0]?.feedback.id ?? '')));
    await send(aPress(IDS.alike, readingValue('no-such')));

    expect(said(calls[0])).toContain('Like this: ');
    expect(said(calls[1])).toContain('no longer kept');
  });
});

function submission(
  themeId: string,
  answers: { name: string; journey: string; keywords?: string; examples?: string },
) {
  const { keywords = 'timeout, time-out', examples = null } = answers;
  const values = {
    [TOUCHPOINT_FIELDS.name]: { type: 'plain_text_input', value: answers.name },
    [TOUCHPOINT_FIELDS.journey]: {
      type: 'static_select',
      selected_option: { text: { type: 'plain_text', text: 'x' }, value: answers.journey },
    },
    [TOUCHPOINT_FIELDS.keywords]: { type: 'plain_text_input', value: keywords },
    [TOUCHPOINT_FIELDS.examples]: { type: 'plain_text_input', value: examples },
  };
  const sent = aSubmission(values);
  const view = {
    ...sent.view,
    callback_id: IDS.newTouchpoint,
    private_metadata: `C0CHECKOUT:${themeId}`,
  };
  return { ...sent, view };
}

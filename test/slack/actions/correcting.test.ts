import { beforeEach, describe, expect, test } from 'vitest';
import { validateView } from '../../../scripts/workspace/blocks/validate-view.ts';
import type { Feedback } from '../../../src/core/feedback/feedback.ts';
import { IDS } from '../../../src/slack/kit/ids.ts';
import { readingValue, undoValue } from '../../../src/slack/kit/reading-value.ts';
import { aTouchpoint } from '../../support/builders/a-touchpoint.ts';
import { addTeam, newFeedback } from '../../support/contracts/stores.ts';
import { elementsOf, readAloud } from '../../support/read-aloud.ts';
import { aPress, aSubmission } from '../../support/slack/interactions.ts';
import { createListeningApp, type SlackCall, said } from '../../support/slack/listening-app.ts';

const AT_HOME = {
  channel: undefined,
  response_url: undefined,
  view: { id: 'VHOME', type: 'home', private_metadata: '' },
};

let app: ReturnType<typeof createListeningApp>;
let piece: Feedback;
let payment = '';
let label = '';

beforeEach(async () => {
  app = createListeningApp();
  const team = await addTeam(app.stores);
  await app.stores.journeys.add({
    name: 'Buying',
    touchpoints: ['Payment page', 'Return label'].map((name) => {
      const { id: _, ...step } = aTouchpoint({ name, teamId: team.id });
      return step;
    }),
  });
  const [journey] = await app.stores.journeys.all();
  [payment = '', label = ''] = journey?.touchpoints.map(({ id }) => id) ?? [];
  const kept = newFeedback({
    touchpointId: label,
    touchpointConfidence: 0.5,
    saidAt: new Date('2026-11-18T12:00:00Z'),
  });
  await app.stores.feedback.keep(kept);
  const [found] = await app.stores.feedback.conversation(kept);
  if (found === undefined) throw new Error('not kept');
  piece = found;
});

describe('somebody who doubts how a piece was read', () => {
  test('sees what was read, why, and what else it could be', async () => {
    await app.send(aPress(IDS.correct, readingValue(piece.id)));

    const view = viewOf(app.calls[0]);
    const words = readAloud(blocksOf(view));
    expect(app.calls[0]?.to).toBe('views.open');
    expect(validateView(view, 'modal')).toEqual([]);
    expect(view.private_metadata).toBe(`C0CHECKOUT:${piece.id}`);
    expect(words).toContain('paid twice');
    expect(words).toContain('Why did I read it this way?');
    expect(words).toContain('Most likely: Payment page (40 %) and Return label (20 %)');
    expect(words).toContain('Read with what I knew from the start');
    const [about] = elementsOf(blocksOf(view), 'static_select');
    expect(about).toMatchObject({ initial_option: { value: label } });
  });

  test('is told kindly when it was forgotten', async () => {
    await app.stores.feedback.forget(piece, null);

    await app.send(aPress(IDS.correct, readingValue(piece.id)));

    const view = viewOf(app.calls[0]);
    expect(validateView(view, 'modal')).toEqual([]);
    expect(readAloud(blocksOf(view))).toContain('no longer kept');
  });

  test('is told the same in another channel about what a private one said', async () => {
    await app.stores.channels.turned('C0CHECKOUT', 'private');

    await app.send(
      aPress(IDS.correct, readingValue(piece.id), { channel: { id: 'C0OTHER', name: 'o' } }),
    );

    expect(readAloud(blocksOf(viewOf(app.calls[0])))).toContain('no longer kept');
  });

  test.each(['', 'reading:', 'x'.repeat(2000)])(
    'presses what is none of ours: %#',
    async (value) => {
      await app.send(aPress(IDS.correct, value));

      expect(readAloud(blocksOf(viewOf(app.calls[0])))).toContain('nothing to correct');
    },
  );
});

describe('a form that corrects', () => {
  const submit = (values: Record<string, unknown>, but: { readonly about?: string } = {}) =>
    app.send(
      aSubmission(
        {
          about: { selected_option: { value: but.about ?? label } },
          feeling: { selected_option: { value: 'negative' } },
          kinds: { selected_options: [{ value: 'complaint' }] },
          ...values,
        },
        `C0CHECKOUT:${piece.id}`,
        IDS.correction,
      ),
    );

  test('becomes the thanks, with what changed and the way back', async () => {
    const answer = await submit({ kinds: { selected_options: [{ value: 'churn risk' }] } });

    const view = viewOf({ to: '', body: { view: fieldOf(answer, 'view') } });
    const words = readAloud(blocksOf(view));
    expect(answer).toMatchObject({ response_action: 'update' });
    expect(validateView(view, 'modal')).toEqual([]);
    expect(words).toContain('Kind: about to leave (was: a complaint)');
    expect(words).toContain('[Undo]');
    expect(app.reader.told).toMatchObject([{ aspect: 'kind', is: ['churn risk'], by: 'U0ASKER' }]);
  });

  test('says so when nothing was changed', async () => {
    const answer = await submit({});

    expect(readAloud([fieldOf(answer, 'view')])).toContain('I read it this way already');
    expect(await app.stores.corrections.count()).toBe(0);
  });

  test('can say that it is about nothing of ours', async () => {
    await submit({}, { about: 'none' });

    expect(await app.stores.corrections.of(piece.id)).toMatchObject([{ was: [label], is: [] }]);
  });

  test('does not change what was left open', async () => {
    const answer = await submit({ about: { selected_option: null } });

    expect(readAloud([fieldOf(answer, 'view')])).toContain('I read it this way already');
  });

  test('is undone where it gave thanks', async () => {
    await submit({}, { about: payment });
    const changes = [{ aspect: 'touchpoint', was: [label], is: [payment] }] as const;
    const view = { id: 'V1', type: 'modal', private_metadata: `C0CHECKOUT:${piece.id}` };

    const value = undoValue(piece.id, changes);
    await app.send(aPress(IDS.undoCorrection, value, { view, channel: undefined }));

    expect(app.calls[0]).toMatchObject({ to: 'views.update', body: { view_id: 'V1' } });
    expect(readAloud(blocksOf(viewOf(app.calls[0])))).toContain(
      'About: Return label (was: Payment page)',
    );
    expect(await app.stores.corrections.count()).toBe(2);
  });
});

describe('the question what a piece is about', () => {
  const sayAbout = (touchpointId: string, but: Record<string, unknown> = {}) =>
    app.send(aPress(`${IDS.sayAbout}:0`, readingValue(piece.id, touchpointId), but));

  test('is answered with one press, and whoever did is thanked alone', async () => {
    await sayAbout(payment);

    expect(app.calls[0]).toMatchObject({ to: 'respond', body: { response_type: 'ephemeral' } });
    expect(said(app.calls[0])).toContain('About: Payment page (was: Return label)');
    expect(app.reader.told).toMatchObject([{ is: [payment] }]);
  });

  test('is answered by the first; the second hears who that was', async () => {
    await sayAbout(payment);
    await sayAbout(label, { user: { id: 'U0OTHER' } });

    expect(said(app.calls[1])).toContain('@U0ASKER had already said');
    expect(await app.stores.corrections.count()).toBe(1);
  });

  test('is taken back in the thanks themselves', async () => {
    await sayAbout('none');
    const value = undoValue(piece.id, [{ aspect: 'touchpoint', was: [label], is: [] }]);

    await app.send(aPress(IDS.undoCorrection, value));
    await app.send(aPress(IDS.undoCorrection, value));

    expect(app.calls[1]).toMatchObject({ to: 'respond', body: { replace_original: true } });
    expect(said(app.calls[1])).toContain('I read it as before');
    expect(said(app.calls[2])).toContain('corrected again since');
  });

  test('in App Home is replaced by the thanks there', async () => {
    await sayAbout(payment, AT_HOME);

    const view = viewOf(app.calls[0]);
    expect(app.calls[0]).toMatchObject({ to: 'views.publish', body: { user_id: 'U0ASKER' } });
    expect(validateView(view, 'home')).toEqual([]);
    expect(readAloud(blocksOf(view))).toContain('About: Payment page');
    expect(readAloud(blocksOf(view))).not.toContain('Help me read: ');
  });

  test('stands in App Home for whoever wants to help', async () => {
    const event = { type: 'app_home_opened', user: 'U0ASKER', tab: 'home', channel: 'D1' };

    await app.send({ type: 'event_callback', team_id: 'T1', event });

    const view = viewOf(app.calls[0]);
    expect(validateView(view, 'home')).toEqual([]);
    expect(readAloud(blocksOf(view))).toContain('Help Earshot read');
    expect(readAloud(blocksOf(view))).toContain('[Return label]');
  });

  test('is told kindly when its touchpoint is gone', async () => {
    await sayAbout('0f8fad5b-d9cb-469f-a165-70867728950e');

    expect(said(app.calls[0])).toContain('no longer in the list');
  });
});

/** The view a call shows, as Slack is sent it. */
function viewOf(call: SlackCall | undefined): Record<string, unknown> {
  const view = call?.body.view;
  const parsed: unknown = typeof view === 'string' ? JSON.parse(view) : view;
  return isFields(parsed) ? parsed : {};
}

function blocksOf(view: Record<string, unknown>): readonly object[] {
  return Array.isArray(view.blocks) ? view.blocks : [];
}

function fieldOf(value: unknown, key: string): object {
  const field = isFields(value) ? value[key] : null;
  return isFields(field) ? field : {};
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

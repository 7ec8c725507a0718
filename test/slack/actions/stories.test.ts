import { beforeEach, describe, expect, test } from 'vitest';
import { validateView } from '../../../scripts/workspace/blocks/validate-view.ts';
import { IDS } from '../../../src/slack/kit/ids.ts';
import { storyValue } from '../../../src/slack/kit/story-value.ts';
import { readAloud } from '../../support/read-aloud.ts';
import { WORKSPACE } from '../../support/slack/a-message-event.ts';
import { aPress, aSubmission } from '../../support/slack/interactions.ts';
import { said } from '../../support/slack/listening-app.ts';
import { createStorytelling, STORY_ON as ON } from '../../support/slack/storytelling.ts';

const BRAM = { user: { id: 'U0BRAM', team_id: WORKSPACE.id } };

let app: Awaited<ReturnType<typeof createStorytelling>>;

beforeEach(async () => {
  app = await createStorytelling();
});

describe('"Another one"', () => {
  test('tells another story in the same message, and says who asked', async () => {
    const { story, value } = await app.told();
    await app.posted();

    await app.send(aPress(IDS.anotherStory, value));

    const other = await app.now();
    expect(other?.feedback.id).not.toBe(story.feedback.id);
    expect(app.calls[0]?.body.replace_original).toBe(true);
    expect(said(app.calls[0])).toContain('@U0ASKER asked for another one');
    expect(said(app.calls[0])).toContain(other?.extract);
    expect(await app.sent()).toMatchObject([{ editsTs: '1795000000.000900' }]);
  });

  test('pressed twice, or by two at once, is one wish', async () => {
    const { value } = await app.told();

    await Promise.all([
      app.send(aPress(IDS.anotherStory, value)),
      app.send(aPress(IDS.anotherStory, value, BRAM)),
    ]);
    const other = await app.now();
    await app.send(aPress(IDS.anotherStory, value));

    expect(await app.now()).toEqual(other);
    expect(await app.stores.stories.asides(app.team.id, ON)).toHaveLength(1);
    expect(said(app.calls.at(-1))).toContain('This was replaced, or discussed, a moment ago.');
  });

  test('is told three times a day, and what was replaced may come back another day', async () => {
    const { story } = await app.told();

    for (let again = 0; again < 4; again += 1)
      await app.send(aPress(IDS.anotherStory, (await app.told()).value));

    expect(said(app.calls.at(-1))).toContain('three times today');
    expect(await app.stores.stories.asides(app.team.id, ON)).toHaveLength(3);
    const asides = await app.stores.stories.asides(app.team.id, ON);
    expect(asides.map(({ feedbackId }) => feedbackId)).toContain(story.feedback.id);
    expect(asides.every(({ reason }) => reason === null)).toBe(true);
  });

  test('leaves a story that was discussed, and one that nothing else is fit for', async () => {
    const { story, value } = await app.told();
    await app.send(aPress(IDS.discuss, storyValue({ teamId: app.team.id, on: ON, isLate: false })));

    await app.send(aPress(IDS.anotherStory, value));

    expect((await app.now())?.feedback.id).toBe(story.feedback.id);
  });

  test.each(['', 'reading:1', `reading:1 x yesterday`, `reading:'; ${ON}`])(
    'is gone when the value %j is none of ours',
    async (value) => {
      await app.send(aPress(IDS.anotherStory, value));

      expect(said(app.calls[0])).toContain('no longer kept');
    },
  );
});

describe('"Not suitable"', () => {
  const submit = (value: string, reason: string, text: string | null = null) =>
    app.send(
      aSubmission(
        { unfit_reason: { selected_option: { value: reason } }, unfit_text: { value: text } },
        value,
        IDS.unfit,
      ),
    );

  test('asks why, in a form that Slack takes', async () => {
    const { story, value } = await app.told();

    await app.send(aPress(IDS.unfitStory, value));

    const view = JSON.parse(String(app.calls[0]?.body.view));
    expect(validateView(view, 'modal')).toEqual([]);
    expect(readAloud(view.blocks)).toContain(story.extract);
    expect(view.private_metadata).toBe(value);
  });

  test('tells another one, and never this one again', async () => {
    const { story, value } = await app.told();

    const answer = await submit(value, 'dull', 'We know this.');

    expect(JSON.stringify(answer)).toContain('I will not tell it again, and another story');
    expect((await app.now())?.feedback.id).not.toBe(story.feedback.id);
    expect(await app.stores.stories.asides(app.team.id, ON)).toMatchObject([{ reason: 'dull' }]);
    expect((await app.now())?.why).toMatchObject({
      learned: ['vivid'],
      rejected: { unsuitable: 1 },
    });
  });

  test('takes a story away where nothing else is fit', async () => {
    await app.posted();
    for (let again = 0; again < 6; again += 1)
      await submit((await app.told()).value, 'too personal');

    const last = (await app.sent()).at(-1);

    expect(await app.now()).toBeNull();
    expect(readAloud(last?.message.blocks ?? [])).toContain('@U0ASKER found today’s story not');
  });

  test('with a reason of nobody’s is for another reason', async () => {
    const { value } = await app.told();

    await submit(value, 'because');

    expect(await app.stores.stories.asides(app.team.id, ON)).toMatchObject([{ reason: 'other' }]);
  });
});

describe('"Why this one?"', () => {
  test('is answered in plain words, to whoever asks', async () => {
    const { value } = await app.told();

    await app.send(aPress(IDS.whyStory, value));

    expect(app.calls[0]?.body.response_type).toBe('ephemeral');
    expect(said(app.calls[0])).toContain('6 customers lately said much the same about this step.');
    expect(said(app.calls[0])).toContain('a person, a turn');
  });
});

describe('what came out of a discussion', () => {
  const submit = (value: string, text: string | null, keepAs = 'note') =>
    app.send(
      aSubmission(
        { outcome_text: { value: text }, outcome_keep_as: { selected_option: { value: keepAs } } },
        value,
        IDS.outcome,
      ),
    );

  test('is asked in a form that Slack takes', async () => {
    const { value } = await app.told();

    await app.send(aPress(IDS.storyOutcome, value));

    expect(validateView(JSON.parse(String(app.calls[0]?.body.view)), 'modal')).toEqual([]);
  });

  test('is kept as a note, shown in the message, and known to the habit', async () => {
    const { story, value } = await app.told();
    await app.posted();

    await submit(value, 'We print\nlarger labels.');

    const [edit] = await app.sent();
    expect(readAloud(edit?.message.blocks ?? [])).toContain('noted by @U0ASKER: We print');
    expect(await app.stores.notes.of([story.feedback.id])).toHaveLength(1);
    expect(await app.stores.cases.of([story.feedback.id])).toEqual([]);
    expect(await app.stores.habits.of(app.team.id)).toContainEqual({
      ...{ teamId: app.team.id, on: ON, kind: 'outcome' },
    });
  });

  test('can be a case of whoever says it, and of nobody else', async () => {
    const { story, value } = await app.told();

    const first = await submit(value, 'I ask the printer’s maker.', 'case');

    expect(JSON.stringify(first)).toContain('you follow it up');
    expect(await app.stores.cases.of([story.feedback.id])).toMatchObject([{ ownerId: 'U0ASKER' }]);
  });

  test('needs a few words', async () => {
    const { value } = await app.told();

    expect(await submit(value, '  ')).toMatchObject({ response_action: 'errors' });
  });
});

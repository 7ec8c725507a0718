import { describe, expect, test } from 'vitest';
import { STORY_STEP } from '../../../src/slack/events/on-story-step.ts';
import { createToEnvelope } from '../../../src/slack/receiving/to-envelope.ts';
import { storyStep } from '../../../src/slack/views/story-step.ts';
import { aStory } from '../../support/builders/a-story.ts';
import { aTeam } from '../../support/builders/a-team.ts';
import { aChannel, addTeam, newFeedback } from '../../support/contracts/stores.ts';
import { HOSTILE_TEXTS } from '../../support/hostile-texts.ts';
import { WORKSPACE } from '../../support/slack/a-message-event.ts';
import { createListeningApp } from '../../support/slack/listening-app.ts';

/** The local date of the app's clock. */
const ON = '2026-11-20';

/** What Slack sends when a workflow comes to the step. */
function aStep(inputs: Record<string, unknown> = {}, callbackId = STORY_STEP) {
  return {
    ...{ type: 'event_callback', team_id: WORKSPACE.id, event_id: 'Ev7' },
    event: {
      type: 'function_executed',
      function: { id: 'Fn1', callback_id: callbackId, app_id: 'A1' },
      inputs,
      function_execution_id: 'Fx1',
      bot_access_token: 'xwfp-secret',
    },
  };
}

async function opened() {
  const app = createListeningApp();
  const team = await addTeam(app.stores);
  const story = aStory({ teamId: team.id, on: ON });
  await app.stores.feedback.keep(newFeedback(story.feedback));
  await app.stores.stories.tell(story);
  return { ...app, team, story };
}

function answerOf(call: { readonly body: Readonly<Record<string, unknown>> } | undefined) {
  const { outputs } = call?.body ?? {};
  return typeof outputs === 'string' ? JSON.parse(outputs) : outputs;
}

describe('the story as a step of a workflow', () => {
  test.each([{}, { team_name: 'checkout' }])(
    'is handed over with a question and a link, asked for with %j',
    async (inputs) => {
      const { send, calls, story } = await opened();

      await send(aStep(inputs));

      expect(calls).toHaveLength(1);
      expect(calls[0]?.to).toBe('functions.completeSuccess');
      expect(calls[0]?.body).toMatchObject({ function_execution_id: 'Fx1' });
      const { text, question, link } = answerOf(calls[0]);
      expect(text.replaceAll('\u2060', '')).toBe(`“${story.extract}”`);
      expect(question).toContain('unnecessary');
      expect(link).toContain('/archives/');
    },
  );

  test('fails with the names there are where the team is unclear', async () => {
    const { send, calls } = await opened();

    await send(aStep({ team_name: 'Chekout!' }));

    expect(calls[0]?.to).toBe('functions.completeError');
    expect(calls[0]?.body.error).toContain('Checkout');
  });

  test('says that there is none, and shows nothing that was said in private', async () => {
    const { send, calls, stores, team } = await opened();
    await stores.channels.put(aChannel({ id: team.channelId, teamId: team.id }));
    await stores.channels.turned(team.channelId, 'private');

    await send(aStep());

    expect(answerOf(calls[0])).toEqual({
      ...{ question: '', link: '' },
      text: 'No customer story for Checkout today.',
    });
  });

  test('is answered once, and worked again where Slack does not take the answer', async () => {
    const answered = createListeningApp({}, { refuses: () => 'execution_not_in_running_state' });
    const failing = createListeningApp({}, { refuses: () => true });
    for (const { stores } of [answered, failing]) await addTeam(stores);

    await answered.send(aStep());

    await expect(failing.send(aStep())).rejects.toThrow('message_not_found');
  });

  test('is no answer to another step', async () => {
    const { send, calls } = await opened();

    await send(aStep({}, 'another_step'));

    expect(calls).toEqual([]);
  });

  test('has no power over the message it is put into, whatever a customer wrote', () => {
    for (const extract of HOSTILE_TEXTS) {
      const { text } = storyStep(aStory({ extract }), { team: aTeam(), link: '' });

      expect(text).not.toMatch(/<[!@#h]|:\/\/|@(?:channel|here|everyone)\b/);
    }
  });
});

describe('what is kept of a step', () => {
  const toEnvelope = createToEnvelope((text) => text.replace('jan@example.nl', '[email]'));

  test('is known by its run, waits behind nothing, and has no token in it', () => {
    const envelope = toEnvelope(aStep({ team_name: 'of jan@example.nl' }), new Date(0));

    expect(envelope).toMatchObject({ id: 'Fx1', lane: 'Fx1' });
    expect(envelope?.body.event).toEqual({
      type: 'function_executed',
      function: { callback_id: STORY_STEP },
      inputs: { team_name: 'of [email]' },
      function_execution_id: 'Fx1',
    });
  });
});

import { describe, expect, test } from 'vitest';
import { IDS } from '../../../src/slack/kit/ids.ts';
import type { View } from '../../../src/slack/kit/message.ts';
import { storyMessage } from '../../../src/slack/views/story-message.ts';
import { aStory } from '../../support/builders/a-story.ts';
import { aTeam } from '../../support/builders/a-team.ts';
import { expectSendable } from '../../support/expect-sendable.ts';
import { elementsOf, readAloud } from '../../support/read-aloud.ts';

const TO = { team: aTeam(), workspaceUrl: 'https://example.slack.com/', isLate: false };

describe('the story of the day', () => {
  test('says how long it takes to read aloud, where it happened and how usual it is', () => {
    const message = storyMessage(aStory(), TO);

    expectSendable(message);
    expect(readAloud(message.blocks)).toContain(
      "Today's customer, 12 seconds\n" +
        'journey Returning an order, step label · 1 of 23 like this in 30 days (usually 11)',
    );
  });

  test('quotes the extract whole and asks one question', () => {
    const story = aStory();
    const words = readAloud(storyMessage(story, TO).blocks);

    expect(words).toContain(`“${story.extract}”`);
    expect(words).toContain('To talk about: what would have made this moment unnecessary?');
  });

  test('does without a journey, and without knowing what is usual', () => {
    const context = { journey: null, touchpoint: null, alike: 4, usuallyAlike: null };
    const lines = readAloud(storyMessage(aStory({ context }), TO).blocks).split('\n');

    expect(lines[1]).toBe('1 of 4 like this in 30 days');
  });

  test('has a button until it was discussed; then who noted it', () => {
    const at = new Date('2026-11-20T08:50:00Z');
    const open = storyMessage(aStory(), TO);
    const discussed = storyMessage(aStory({ discussed: { by: 'U7', at } }), TO);

    expectSendable(discussed);
    const below = [IDS.whyStory, IDS.followUp, IDS.correct];
    expect(idsOf(open)).toEqual([IDS.discuss, IDS.anotherStory, IDS.unfitStory, ...below]);
    expect(elementsOf(open.blocks, 'button')[0]).toMatchObject({ value: 'team-1 2026-11-20' });
    expect(idsOf(discussed)).toEqual([IDS.storyOutcome, ...below]);
    expect(elementsOf(discussed.blocks, 'user')).toEqual([{ type: 'user', user_id: 'U7' }]);
  });

  test('is told in Dutch', () => {
    const message = storyMessage(aStory(), { ...TO, team: aTeam({ language: 'nl' }) });

    expectSendable(message);
    expect(readAloud(message.blocks)).toContain('De klant van vandaag, 12 seconden');
    expect(readAloud(message.blocks)).toContain('1 van de 23 zoals deze in 30 dagen (meestal 11)');
  });
});

function idsOf({ blocks }: View): unknown[] {
  return elementsOf(blocks, 'button').map(({ action_id }) => action_id);
}

import { describe, expect, test } from 'vitest';
import { validateView } from '../../../scripts/workspace/blocks/validate-view.ts';
import type { View } from '../../../src/slack/kit/message.ts';
import { apology } from '../../../src/slack/views/apology.ts';
import { channelOffMessage } from '../../../src/slack/views/channel-off-message.ts';
import { digestMessage } from '../../../src/slack/views/digest-message.ts';
import { findAnswer } from '../../../src/slack/views/find-answer.ts';
import { unknownCommandAnswer } from '../../../src/slack/views/help-answer.ts';
import { homeView } from '../../../src/slack/views/home-view.ts';
import { storyMessage } from '../../../src/slack/views/story-message.ts';
import { teamAnswer } from '../../../src/slack/views/team-answer.ts';
import { teamModal } from '../../../src/slack/views/team-modal.ts';
import { watchAnswer } from '../../../src/slack/views/watch-answer.ts';
import { whichTeamAnswer } from '../../../src/slack/views/which-team-answer.ts';
import { whichTeamQuestion } from '../../../src/slack/views/which-team-question.ts';
import { aDigest } from '../../support/builders/a-digest.ts';
import { aFeedback } from '../../support/builders/a-feedback.ts';
import { aLook } from '../../support/builders/a-look.ts';
import { aStory } from '../../support/builders/a-story.ts';
import { aTeam } from '../../support/builders/a-team.ts';
import { expectSendable } from '../../support/expect-sendable.ts';
import { HOSTILE_TEXTS } from '../../support/hostile-texts.ts';
import { elementsOf } from '../../support/read-aloud.ts';

const WORKSPACE = 'https://example.slack.com/';

/** What stands in buttons and lists comes from names, which are short; words are not. */
const LONGEST_NAME = 60;

/** Every view that shows what somebody else wrote, with that text in every place there is. */
const VIEWS: Readonly<Record<string, (text: string) => View>> = {
  digest: (text) => {
    const feedback = aFeedback({ verbatim: text });
    const mention = { term: text.slice(0, LONGEST_NAME), count: 3, usual: 1 };
    const digest = aDigest({
      quotes: [feedback],
      rising: [mention],
      falling: [mention],
      nextStep: { kind: 'answer a question', feedback },
    });
    return digestMessage(digest, { team: teamCalled(text), workspaceUrl: WORKSPACE, isLate: true });
  },
  story: (text) => {
    const context = { journey: text, touchpoint: text, alike: 3, usuallyAlike: 2 };
    const story = aStory({ extract: text, context });
    return storyMessage(story, { team: teamCalled(text), workspaceUrl: WORKSPACE, isLate: true });
  },
  team: (text) =>
    teamAnswer(
      aLook({
        team: teamCalled(text),
        topics: [{ term: text, now: 3, before: 1 }],
        quotes: [aFeedback({ verbatim: text })],
      }),
      { workspaceUrl: WORKSPACE },
    ),
  find: (text) =>
    findAnswer(
      {
        ...{ words: text.slice(0, 300), total: 23, isCapped: true },
        found: Array(5).fill(aFeedback({ verbatim: text })),
      },
      { language: 'en', timeZone: 'UTC', workspaceUrl: WORKSPACE },
    ),
  'find nothing': (text) =>
    findAnswer(
      { words: text.slice(0, 300), total: 0, isCapped: false, found: [] },
      { language: 'nl', timeZone: 'UTC', workspaceUrl: WORKSPACE },
    ),
  'which team': (text) =>
    whichTeamAnswer(
      { command: 'today', asked: text.slice(0, 300), nearest: null, teams: [teamCalled(text)] },
      'en',
    ),
  'unknown command': (text) =>
    unknownCommandAnswer({ word: text.slice(0, 300), meant: null }, [], 'en'),
  question: (text) => whichTeamQuestion({ team: teamCalled(text), teams: [teamCalled(text)] }),
  watch: (text) => watchAnswer({ team: teamCalled(text), teams: [teamCalled(text)] }),
  'channel off': (text) =>
    channelOffMessage({ channelId: 'C1', why: text.slice(0, 300), language: 'nl' }),
  apology: (text) => apology(text.slice(0, 300), 'en'),
};

function teamCalled(name: string) {
  return aTeam({ name: name.slice(0, LONGEST_NAME) });
}

describe.each(Object.entries(VIEWS))('hostile words in the view: %s', (_name, show) => {
  const shown = HOSTILE_TEXTS.map((text) => show(text));

  test('are within every limit of Slack', () => {
    for (const message of shown) expectSendable(message);
  });

  test('mention nobody, link nowhere and stand in no markup', () => {
    for (const { blocks } of shown) {
      const calls = elementsOf(blocks, 'user', 'usergroup', 'broadcast', 'team', 'emoji');
      const links = elementsOf(blocks, 'link').map(({ url }) => String(url));
      const channels = elementsOf(blocks, 'channel').map((it) => String(it.channel_id));

      expect(calls).toEqual([]);
      expect(links.filter((url) => !url.startsWith(`${WORKSPACE}archives/C0`))).toEqual([]);
      expect(channels.filter((id) => id !== 'C1' && id !== 'C0CHECKOUT')).toEqual([]);
      expect(elementsOf(blocks, 'mrkdwn', 'markdown')).toEqual([]);
    }
  });

  test('have no power in the fallback text', () => {
    for (const { text } of shown) {
      expect(text).not.toMatch(/[<>*_~`\n]|:\/\/|[\p{L}\p{N}]\.\p{L}{2}/u);
    }
  });
});

test('there are more than three hundred hostile texts', () => {
  expect(new Set(HOSTILE_TEXTS).size).toBeGreaterThan(300);
});

test('App Home and the modal take whatever a team is called', () => {
  for (const text of HOSTILE_TEXTS) {
    const told = { on: '2026-11-20', what: 'failed', why: text.slice(0, 300) } as const;
    const team = { team: teamCalled(text), channelIds: ['C1'], digest: told, story: null };

    expect(validateView(homeView({ teams: [team], commands: [], language: 'en' }), 'home')).toEqual(
      [],
    );
    expect(validateView(teamModal({ channelId: 'C1', like: teamCalled(text) }), 'modal')).toEqual(
      [],
    );
  }
});

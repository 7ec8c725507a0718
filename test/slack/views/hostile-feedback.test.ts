import { describe, expect, test } from 'vitest';
import { validateView } from '../../../scripts/workspace/blocks/validate-view.ts';
import type { AlertEvent } from '../../../src/core/dips/alerts/alert-event.ts';
import type { View } from '../../../src/slack/kit/message.ts';
import { alertMessage } from '../../../src/slack/views/alert-message.ts';
import { alertNews } from '../../../src/slack/views/alert-news.ts';
import { alikeAnswer } from '../../../src/slack/views/alike-answer.ts';
import { apology } from '../../../src/slack/views/apology.ts';
import { badAnswerMessage } from '../../../src/slack/views/bad-answer-message.ts';
import { casesAnswer } from '../../../src/slack/views/cases-answer.ts';
import { channelOffMessage } from '../../../src/slack/views/channel-off-message.ts';
import { correctedView } from '../../../src/slack/views/corrected-view.ts';
import { correctionModal } from '../../../src/slack/views/correction-modal.ts';
import { digestMessage } from '../../../src/slack/views/digest-message.ts';
import { dipsAnswer } from '../../../src/slack/views/dips-answer.ts';
import { explanationModal } from '../../../src/slack/views/explanation-modal.ts';
import { findAnswer } from '../../../src/slack/views/find-answer.ts';
import { unknownCommandAnswer } from '../../../src/slack/views/help-answer.ts';
import { homeView } from '../../../src/slack/views/home-view.ts';
import { ledgerAnswer } from '../../../src/slack/views/ledger-answer.ts';
import { meetingAnswer } from '../../../src/slack/views/meeting-answer.ts';
import { noAlertAnswer } from '../../../src/slack/views/no-alert-answer.ts';
import { storyMessage } from '../../../src/slack/views/story-message.ts';
import { teamAnswer } from '../../../src/slack/views/team-answer.ts';
import { teamModal } from '../../../src/slack/views/team-modal.ts';
import { themeDecided } from '../../../src/slack/views/theme-decided.ts';
import { themeExamples, themesAnswer } from '../../../src/slack/views/themes-answer.ts';
import { watchAnswer } from '../../../src/slack/views/watch-answer.ts';
import { whichAlertAnswer } from '../../../src/slack/views/which-alert-answer.ts';
import { whichTeamAnswer } from '../../../src/slack/views/which-team-answer.ts';
import { whichTeamQuestion } from '../../../src/slack/views/which-team-question.ts';
import { whyAnswer } from '../../../src/slack/views/why-answer.ts';
import { aCaseLook } from '../../support/builders/a-case.ts';
import { aDigest, FIGURES } from '../../support/builders/a-digest.ts';
import { aFeedback } from '../../support/builders/a-feedback.ts';
import { aLedger } from '../../support/builders/a-ledger.ts';
import { aLook } from '../../support/builders/a-look.ts';
import { aDelivery, aMeetingLook, toldAs } from '../../support/builders/a-meeting-look.ts';
import { aStory } from '../../support/builders/a-story.ts';
import { aTeam } from '../../support/builders/a-team.ts';
import { aTheme } from '../../support/builders/a-theme.ts';
import { aTouchpoint } from '../../support/builders/a-touchpoint.ts';
import { aWhy } from '../../support/builders/a-why.ts';
import { anAlert } from '../../support/builders/an-alert.ts';
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
    const to = { team: teamCalled(text), workspaceUrl: WORKSPACE, isLate: true };
    return digestMessage(digest, { ...to, question: questionAbout(text) });
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
        found: Array(5).fill({ feedback: aFeedback({ verbatim: text }), isByMeaning: true }),
      },
      { language: 'en', timeZone: 'UTC', workspaceUrl: WORKSPACE },
    ),
  'more like this': (text) =>
    alikeAnswer(
      {
        feedback: aFeedback({ verbatim: text }),
        alike: Array(5).fill(aFeedback({ verbatim: text })),
        count: { now: 23, usual: 11 },
        isCapped: false,
      },
      { language: 'nl', timeZone: 'UTC', workspaceUrl: WORKSPACE },
    ),
  themes: (text) => themesAnswer([aListedTheme(text)], teamCalled(text)),
  'examples of a theme': (text) =>
    themeExamples(
      { theme: aTheme({ label: text }), examples: [aFeedback({ verbatim: text })] },
      { language: 'en', timeZone: 'UTC', workspaceUrl: WORKSPACE },
    ),
  'theme decided': (text) =>
    themeDecided({ kind: 'added', theme: aTheme({ label: text }), journey: text }, 'en'),
  'find nothing': (text) =>
    findAnswer(
      { words: text.slice(0, 300), total: 0, isCapped: false, found: [] },
      { language: 'nl', timeZone: 'UTC', workspaceUrl: WORKSPACE },
    ),
  alert: (text) =>
    alertMessage(alertAbout(text), {
      ...{ team: teamCalled(text), on: '2026-11-20', others: [alertAbout(text)] },
      ...{ quote: aFeedback({ verbatim: text }), workspaceUrl: WORKSPACE },
    }),
  'news of an alert': (text) =>
    alertNews(
      { alert: { ...alertAbout(text), nodeName: text.slice(0, LONGEST_NAME) }, event: wider(text) },
      { team: teamCalled(text) },
    ),
  why: (text) =>
    whyAnswer(aWhy({ alert: alertAbout(text), quotes: [aFeedback({ verbatim: text })] }), {
      ...{ language: 'en', timeZone: 'UTC', workspaceUrl: WORKSPACE, on: '2026-11-20' },
    }).plain,
  dips: (text) =>
    dipsAnswer(
      { open: [alertAbout(text)], eyed: [], sensitivity: 'calm', budget: 4 },
      { team: teamCalled(text), on: '2026-11-20', choice: AS_IT_CAME, language: 'nl' },
    ),
  ledger: (text) =>
    ledgerAnswer(aLedger({ rows: [alertAbout(text)] }), { proposal: null, language: 'en' }),
  'which alert': (text) =>
    whichAlertAnswer(
      { asked: text.slice(0, 300), nearest: text.slice(0, 120), alerts: [alertAbout(text)] },
      'nl',
    ),
  'no alert': (text) =>
    noAlertAnswer({ name: text, scores: FIGURES, days: 30, alerts: [alertAbout(text)] }, 'nl'),
  'very bad answer': (text) =>
    badAnswerMessage(
      {
        ...{ feedbackId: '1', score: { metric: 'csat', answer: 1, scale: { min: 1, max: 5 } } },
        ...{ touchpoint: text, feedback: aFeedback({ verbatim: text }), takenBy: null },
      },
      { team: teamCalled(text), workspaceUrl: WORKSPACE },
    ),
  cases: (text) => {
    const look = aCaseLook({ feedback: aFeedback({ verbatim: text }), team: teamCalled(text) });
    const open = { open: 1, late: 0, unowned: 1, owners: [] };
    return casesAnswer(
      { open, first: [look] },
      {
        ...{ language: 'nl', timeZone: 'UTC', workspaceUrl: WORKSPACE, team: text.slice(0, 60) },
      },
    );
  },
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
  corrected: (text) =>
    correctedView({ feedbackId: '1', changes: [CHANGE], touchpoints: [stepCalled(text)] }, 'nl'),
  apology: (text) => apology(text.slice(0, 300), 'en'),
};

const CHANGE = { aspect: 'touchpoint', was: [], is: ['touchpoint-1'] } as const;

const AS_IT_CAME = { level: 'calm', by: null, at: null } as const;

/** A dip that has the text in every place that somebody wrote; nobody is mentioned in it. */
function alertAbout(text: string) {
  const name = text.slice(0, LONGEST_NAME);
  const cause = { dimension: 'theme', id: '1', label: text, n: 9, share: 0.4, mix: 0 } as const;
  return anAlert({
    nodeName: `${name} › ${name}`,
    causes: [{ ...cause, level: 0.5, usual: 0.8 }],
  });
}

function wider(note: string): AlertEvent {
  const known = { id: '1', alertId: 'alert-1', at: new Date(0), on: '2026-11-24', by: null };
  return { ...known, kind: 'wider', level: 0.5, n: 20, note };
}

function stepCalled(name: string) {
  return aTouchpoint({ name: name.slice(0, LONGEST_NAME) });
}

function questionAbout(text: string) {
  const choices = ['touchpoint-1', 'touchpoint-2'].map((id) => ({ ...stepCalled(text), id }));
  return { feedback: aFeedback({ verbatim: text }), choices, isToConfirm: true };
}

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

test('the form that corrects takes whatever was said, and whatever the reasons are', () => {
  for (const text of HOSTILE_TEXTS) {
    const reasons = (['word', 'example', 'correction'] as const).map((kind) => ({ kind, text }));
    const candidates = [{ label: 'touchpoint-1', confidence: 0.7 }];
    const why = { aspect: 'touchpoint', candidates, chosen: ['touchpoint-1'], reasons } as const;
    const modal = correctionModal(
      {
        feedback: aFeedback({ verbatim: text, segment: text, touchpointId: 'touchpoint-1' }),
        journeys: [{ id: '1', name: text, touchpoints: [stepCalled(text)] }],
        explanations: [{ ...why, modelVersion: 3 }],
        corrected: [],
      },
      { place: 'C1:1', language: 'en' },
    );

    expect(validateView(modal, 'modal')).toEqual([]);
    expect(elementsOf(modal.blocks, 'user', 'broadcast', 'link', 'mrkdwn')).toEqual([]);
  }
});

test('the form that explains takes whatever a colleague wrote before', () => {
  for (const text of HOSTILE_TEXTS) {
    const explained = { by: 'U1', text, noticedOn: '2026-11-18' };
    const modal = explanationModal(
      { ...alertAbout(text), explained },
      { place: 'C1:1', on: '2026-11-20', language: 'nl' },
    );

    expect(validateView(modal, 'modal')).toEqual([]);
  }
});

test('App Home and the modal take whatever a team is called', () => {
  for (const text of HOSTILE_TEXTS) {
    const told = { on: '2026-11-20', what: 'failed', why: text.slice(0, 300) } as const;
    const team = {
      ...aDelivery({ team: teamCalled(text), digest: toldAs(told) }),
      channelIds: ['C1'],
      alerts: [alertAbout(text)],
    };

    const help = { questions: [questionAbout(text)], silent: [teamCalled(text)], answer: null };
    const home = homeView({ teams: [team], commands: [], language: 'en', help });

    const look = aMeetingLook({
      team: teamCalled(text),
      digest: { ...toldAs(told), notToday: { kind: 'holiday', name: text } },
    });

    expectSendable(meetingAnswer(look));
    expect(validateView(home, 'home')).toEqual([]);
    expect(validateView(teamModal({ channelId: 'C1', like: teamCalled(text) }), 'modal')).toEqual(
      [],
    );
  }
});

function aListedTheme(text: string) {
  const theme = aTheme({ label: text, terms: [text] });
  return { theme, touchpoint: text, n: 14, usual: 6, isRising: true };
}

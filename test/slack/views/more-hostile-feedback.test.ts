import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateView } from '../../../scripts/workspace/blocks/validate-view.ts';
import type { CompanyDigest } from '../../../src/core/company/company-digest.ts';
import { alertDone } from '../../../src/slack/views/alert-done.ts';
import { caseCard, caseClosedMessage } from '../../../src/slack/views/case-card.ts';
import { caseEnded, caseModal } from '../../../src/slack/views/case-modal.ts';
import { companyAnswer, companyMessage } from '../../../src/slack/views/company-message.ts';
import { undoneView } from '../../../src/slack/views/corrected-view.ts';
import { quietDigest } from '../../../src/slack/views/digest-message.ts';
import { helpAnswer } from '../../../src/slack/views/help-answer.ts';
import { kudosAnswer, thanksMessage } from '../../../src/slack/views/kudos-answer.ts';
import { meetingChanged } from '../../../src/slack/views/meeting-changed.ts';
import { meetingModal } from '../../../src/slack/views/meeting-modal.ts';
import { nominatedAnswer } from '../../../src/slack/views/nominated-answer.ts';
import { outcomeModal } from '../../../src/slack/views/outcome-modal.ts';
import { ownStoryModal } from '../../../src/slack/views/own-story-modal.ts';
import { plainModal } from '../../../src/slack/views/plain-modal.ts';
import { readersAnswer } from '../../../src/slack/views/readers-answer.ts';
import { shareable, shared } from '../../../src/slack/views/share.ts';
import { simpleAnswer } from '../../../src/slack/views/simple-answer.ts';
import { statusAnswer } from '../../../src/slack/views/status-answer.ts';
import { replacedAnswer, storyGoneMessage } from '../../../src/slack/views/story-replaced.ts';
import { storyStep } from '../../../src/slack/views/story-step.ts';
import { storyWeekMessage } from '../../../src/slack/views/story-week-message.ts';
import { touchpointModal } from '../../../src/slack/views/touchpoint-modal.ts';
import { unfitModal } from '../../../src/slack/views/unfit-modal.ts';
import { whyStoryAnswer } from '../../../src/slack/views/why-story-answer.ts';
import { aCaseLook } from '../../support/builders/a-case.ts';
import { aDigest, FIGURES } from '../../support/builders/a-digest.ts';
import { aFeedback } from '../../support/builders/a-feedback.ts';
import { aDelivery, aMeetingLook, toldAs } from '../../support/builders/a-meeting-look.ts';
import { aStory } from '../../support/builders/a-story.ts';
import { aTeam } from '../../support/builders/a-team.ts';
import { aTheme } from '../../support/builders/a-theme.ts';
import { aTouchpoint } from '../../support/builders/a-touchpoint.ts';
import { anAlert } from '../../support/builders/an-alert.ts';
import { expectSendable } from '../../support/expect-sendable.ts';
import { HOSTILE_TEXTS } from '../../support/hostile-texts.ts';
import { elementsOf } from '../../support/read-aloud.ts';

const WORKSPACE = 'https://example.slack.com/';

/** What stands in buttons and lists comes from names, which are short; words are not. */
const LONGEST_NAME = 60;

/** Members that Earshot knows by their ids; the hostile ones are others. */
const MEMBER = 'U0ANNA';

interface Shown {
  readonly blocks: readonly object[];
  readonly text?: string;
  readonly type?: string;
}

/** What else is shown to people, by the function that makes it, with a text wherever one may be. */
const SURFACES: Readonly<Record<string, (text: string) => Shown>> = {
  alertDone: (text) =>
    alertDone({ kind: 'done', alert: dipOf(text) }, { deed: 'take', language: 'en' }),
  caseCard: (text) =>
    caseCard({ kind: 'done', look: caseAbout(text) }, { ...TO, deed: 'take', by: MEMBER }),
  caseClosedMessage: (text) => caseClosedMessage(caseAbout(text), { workspaceUrl: WORKSPACE }),
  caseEnded: (text) =>
    caseEnded(
      { kind: 'done', look: caseAbout(text) },
      { ...TO, deed: 'close', by: MEMBER, metadata: '1' },
    ),
  caseModal: (text) => caseModal(caseAbout(text), { metadata: '1', language: 'nl' }),
  companyAnswer: (text) =>
    companyAnswer(companyOf(text), { language: 'nl', channelId: 'C1', postedIn: null }).plain,
  companyMessage: (text) => companyMessage(companyOf(text), { language: 'en', isLate: true }),
  undoneView: (text) => {
    const change = { aspect: 'touchpoint', was: [], is: ['touchpoint-1'] } as const;
    return undoneView({ changes: [change], touchpoints: [stepCalled(text)] }, 'en');
  },
  quietDigest: (text) =>
    quietDigest(aDigest({ quotes: [aFeedback({ verbatim: text })] }), {
      ...{ team: teamCalled(text), workspaceUrl: WORKSPACE },
    }),
  helpAnswer: (text) => helpAnswer([{ usage: text.slice(0, 300), summary: text }], 'en'),
  kudosAnswer: (text) =>
    kudosAnswer([successAbout(text)], { team: teamCalled(text), workspaceUrl: WORKSPACE }),
  thanksMessage: (text) =>
    thanksMessage(successAbout(text), {
      ...{ team: teamCalled(text), by: MEMBER, workspaceUrl: WORKSPACE },
    }),
  meetingChanged: (text) =>
    meetingChanged({
      former: teamCalled('Checkout'),
      look: aMeetingLook({ team: { ...teamCalled(text), timeZone: 'Asia/Kolkata' } }),
    }),
  meetingModal: (text) => meetingModal(teamCalled(text), { place: '1', language: 'nl' }),
  nominatedAnswer: (text) => nominatedAnswer({ kind: 'added', team: teamCalled(text) }, 'en'),
  outcomeModal: (text) =>
    outcomeModal(aStory({ extract: text }), { metadata: '1', language: 'en' }),
  ownStoryModal: (text) =>
    ownStoryModal(
      {
        ...{ text: text.slice(0, 2_000), touchpointId: 'touchpoint-1', isHappy: null },
        teams: [teamCalled(text)],
        journeys: [{ id: '1', name: text, touchpoints: [stepCalled(text)] }],
      },
      { metadata: '1', language: 'nl' },
    ),
  plainModal: (text) =>
    plainModal(simpleAnswer(quoting(text)), { place: '1', language: 'en', title: text }),
  readersAnswer: (text) => {
    const presenter = { userId: MEMBER, readOn: null, passedOn: null, awayUntil: null };
    const readers = { team: teamCalled(text), presenters: [presenter] };
    return readersAnswer(readers, { userId: MEMBER, language: 'en' });
  },
  shareable: (text) => shareable(simpleAnswer(quoting(text)), text.slice(0, 300), 'en'),
  shared: (text) =>
    shared(simpleAnswer(quoting(text)), {
      ...{ userId: MEMBER, command: text.slice(0, 300), language: 'nl' },
    }),
  simpleAnswer: (text) => simpleAnswer(quoting(text)),
  statusAnswer: (text) => {
    const told = { on: '2026-11-20', what: 'undelivered', why: null } as const;
    const fate = { why: text.slice(0, 300), ts: null, sentAt: null };
    const delivery = aDelivery({
      ...{ team: teamCalled(text), digest: toldAs(told), posts: { digest: fate, story: fate } },
      heardToday: [{ source: text.slice(0, LONGEST_NAME), count: 3 }],
    });
    return statusAnswer(delivery, { language: 'en', workspaceUrl: WORKSPACE });
  },
  replacedAnswer: (text) =>
    replacedAnswer(
      { kind: 'replaced', story: aStory({ extract: text }), team: teamCalled(text) },
      true,
    ),
  storyGoneMessage: (text) => storyGoneMessage(MEMBER, { team: teamCalled(text) }),
  storyWeekMessage: (text) =>
    storyWeekMessage(
      [
        {
          ...{ team: teamCalled(text), told: 3, discussed: 2, outcomes: 1 },
          ...{ lines: [text.slice(0, 300)], isPaused: false },
        },
      ],
      { language: 'en' },
    ),
  touchpointModal: (text) =>
    touchpointModal(aTheme({ label: text, terms: [text] }), {
      channelId: 'C1',
      journeys: [{ id: '1', name: text, touchpoints: [stepCalled(text)] }],
      language: 'en',
    }),
  unfitModal: (text) => unfitModal(aStory({ extract: text }), { metadata: '1', language: 'nl' }),
  whyStoryAnswer: (text) =>
    whyStoryAnswer(
      aStory({
        extract: text,
        context: { journey: text, touchpoint: text, alike: 7, usuallyAlike: 3 },
      }),
      'nl',
    ),
};

/** Says nothing but our own words, or is no view. */
const OURS_ALONE = [
  ...['alreadyDiscussed', 'alreadySaid', 'apologyModal', 'awayAnswer', 'deafAnswer'],
  ...['parseMeetingValue', 'sensitivityAnswer', 'stoppedAnswer'],
];

const TO = { language: 'en', timeZone: 'UTC', workspaceUrl: WORKSPACE } as const;

/** A sentence of ours that repeats what somebody wrote. */
function quoting(text: string): string {
  return `I do not understand “${text}”. Try /cx help.`;
}

function teamCalled(name: string) {
  return aTeam({ name: name.slice(0, LONGEST_NAME) });
}

function stepCalled(name: string) {
  return aTouchpoint({ name: name.slice(0, LONGEST_NAME) });
}

function dipOf(text: string) {
  return anAlert({ nodeName: text.slice(0, LONGEST_NAME), takenBy: MEMBER });
}

function successAbout(text: string) {
  const feedback = aFeedback({ verbatim: text });
  return { feedback, teamId: 'team-1', credits: [MEMBER], thankedBy: null };
}

/** The company's digest, with the text for the name of every team and place. */
function companyOf(text: string): CompanyDigest {
  const name = text.slice(0, LONGEST_NAME);
  return {
    ...{ on: '2026-11-20', window: { from: '2026-11-13', to: '2026-11-19' } },
    dips: [{ ...dipOf(text), isNew: true }],
    teams: [{ name, scores: FIGURES }],
    ...{ blind: [name], undelivered: [name], heard: { total: 9, negative: 3 } },
  };
}

/** A case that ended, with what people wrote about it. */
function caseAbout(text: string) {
  const feedback = aFeedback({ verbatim: text });
  const at = new Date('2026-11-19T10:00:00Z');
  const line = text.slice(0, 300);
  return aCaseLook({
    ...{ feedback, team: teamCalled(text) },
    of: { state: 'done', outcome: line, credits: [MEMBER], ownerId: MEMBER, closedAt: at },
    notes: [{ feedbackId: feedback.id, by: MEMBER, at, text: line }],
  });
}

describe.each(Object.entries(SURFACES))('hostile words in %s', (_name, show) => {
  const shown = HOSTILE_TEXTS.map((text) => show(text));

  test('are within every limit of Slack', () => {
    for (const { type, text, blocks } of shown) {
      if (type === 'modal') expect(validateView({ type, ...FORM, blocks }, 'modal')).toEqual([]);
      else expectSendable({ text: text ?? '', blocks });
    }
  });

  test('mention nobody, link nowhere and stand in no markup', () => {
    for (const { blocks } of shown) {
      const members = elementsOf(blocks, 'user').map((it) => it.user_id);
      const links = elementsOf(blocks, 'link').map(({ url }) => String(url));

      expect(members.filter((id) => id !== MEMBER && !OUR_MEMBERS.has(String(id)))).toEqual([]);
      expect(elementsOf(blocks, 'usergroup', 'broadcast', 'team', 'emoji')).toEqual([]);
      expect(links.filter((url) => !url.startsWith(`${WORKSPACE}archives/C0`))).toEqual([]);
      expect(elementsOf(blocks, 'mrkdwn', 'markdown')).toEqual([]);
    }
  });

  test('have no power in the fallback text', () => {
    for (const { text = '' } of shown) {
      expect(text).not.toMatch(/[<>*_~`\n]|:\/\/|[\p{L}\p{N}]\.\p{L}{2}/u);
    }
  });
});

test('hostile words in a workflow link nowhere and stand in no markup', () => {
  for (const text of HOSTILE_TEXTS) {
    const story = aStory({ extract: text });
    const step = storyStep(story, { team: teamCalled(text), link: WORKSPACE });

    expect(step.text).not.toMatch(/[<>]|:\/\/|[@#](?:channel|here|everyone)/u);
  }
});

const OUR_MEMBERS = new Set(['U0ANNA', 'U0CUSTOMER']);

const FORM = {
  title: { type: 'plain_text', text: 'Form' },
  submit: { type: 'plain_text', text: 'Save' },
  close: { type: 'plain_text', text: 'Close' },
};

test('every view that is shown to people is among those that hostile words are tried on', () => {
  const tried = ['hostile-feedback.test.ts', 'more-hostile-feedback.test.ts']
    .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
    .join('\n');

  const untried = viewsInUse().filter((name) => !new RegExp(`\\b${name}\\(`, 'u').test(tried));

  expect(untried.filter((name) => !OURS_ALONE.includes(name))).toEqual([]);
});

/** What the rest of Earshot makes of views: what they make of each other is within these. */
function viewsInUse(): readonly string[] {
  const src = resolve(import.meta.dirname, '../../../src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' });
  const outside = files.filter((file) => file.endsWith('.ts') && !file.startsWith('slack/views/'));
  const names = outside.flatMap((file) =>
    [...readFileSync(join(src, file), 'utf8').matchAll(VIEW_IMPORT)].flatMap(({ groups }) =>
      (groups?.names ?? '').split(',').map((name) => name.trim()),
    ),
  );
  return [...new Set(names)].filter((name) => /^[a-z]\w*$/u.test(name));
}

const VIEW_IMPORT = /import \{(?<names>[^}]*)\} from '[^']*views\/[\w-]+\.ts'/gu;

import { describe, expect, test } from 'vitest';
import { validateView } from '../../../scripts/workspace/blocks/validate-view.ts';
import type { Story } from '../../../src/core/stories/story.ts';
import { kudosAnswer, thanksMessage } from '../../../src/slack/views/kudos-answer.ts';
import { outcomeModal } from '../../../src/slack/views/outcome-modal.ts';
import { ownStoryModal } from '../../../src/slack/views/own-story-modal.ts';
import { storyMessage } from '../../../src/slack/views/story-message.ts';
import { storyGoneMessage } from '../../../src/slack/views/story-replaced.ts';
import { unfitModal } from '../../../src/slack/views/unfit-modal.ts';
import { whyStoryAnswer } from '../../../src/slack/views/why-story-answer.ts';
import { aCaseLook } from '../../support/builders/a-case.ts';
import { aFeedback } from '../../support/builders/a-feedback.ts';
import { aStory } from '../../support/builders/a-story.ts';
import { aTeam } from '../../support/builders/a-team.ts';
import { expectSendable } from '../../support/expect-sendable.ts';
import { HOSTILE_TEXTS } from '../../support/hostile-texts.ts';
import { readAloud } from '../../support/read-aloud.ts';

const TO = { team: aTeam({ language: 'nl' }), workspaceUrl: null, isLate: false };
const AT = new Date('2026-11-20T08:50:00Z');
const CLOSED = aCaseLook({
  of: {
    ...{ ownerId: 'U1', state: 'done', outcome: 'De printer is vervangen.' },
    ...{ credits: ['U2', 'U3'], closedAt: AT, closedBy: 'U1' },
  },
}).of;
const WHY: Story['why'] = {
  ...{ tone: 'praise', balance: { pain: 9, praise: 8 }, typical: { by: 'meaning', alike: 7 } },
  ...{ due: ['touchpoint', 'language'], learned: ['vivid', 'elsewhere'] },
  worth: {
    ...{ central: 0.5, whole: 1, vivid: 0.6, novel: 0.7 },
    due: { touchpoint: 0.3, journey: 0, language: 0.25, segment: 0 },
  },
  rejected: { 'may tell who': 2, unsuitable: 1 },
};

describe('a story', () => {
  test('says what became of it, and whom to thank', () => {
    const became = { case: CLOSED, notes: [] };
    const message = storyMessage(aStory({ became }), TO);

    expectSendable(message);
    const words = readAloud(message.blocks);
    expect(words).toContain('Wat ermee gebeurde: klaar, door @U1 (De printer is vervangen.)');
    expect(words).toContain('Met dank aan @U2, @U3');
  });

  test('of a colleague says who told it, and counts nobody', () => {
    const feedback = aFeedback({ voice: 'employee', authorId: 'U9' });
    const message = storyMessage(aStory({ feedback }), TO);

    expectSendable(message);
    expect(readAloud(message.blocks)).toContain('Verteld door @U9');
    expect(readAloud(message.blocks)).not.toContain('zoals deze');
  });

  test('takes longer to read aloud in Dutch', () => {
    const seconds = (label: 'nl' | 'en') => {
      const language = { label, confidence: 1 };
      const story = aStory({ feedback: aFeedback({ language }) });
      return /, (\d+) seconden/u.exec(storyMessage(story, TO).text)?.[1];
    };

    expect([seconds('en'), seconds('nl')]).toEqual(['12', '14']);
  });

  test('is explained in plain words: what it shares, whose turn, and what was learnt', () => {
    const answer = whyStoryAnswer(aStory({ why: WHY }), 'nl');

    expectSendable(answer);
    expect(readAloud(answer.blocks)).toBe(
      [
        'Waarom ik deze koos',
        '• 7 klanten zeiden onlangs ongeveer hetzelfde.',
        '• Het is een compliment. Van de laatste verhalen waren er 8 een compliment en gingen er 9 over iets dat misging; ik houd dat in evenwicht.',
        '• Aan de beurt was deze stap van de klantreis en deze taal: daar hoorden jullie nog weinig van.',
        '• Je ziet het voor je: er zit een tijd, een persoon, een wending of iemands woorden in.',
        '• Hiervoor afgevallen: 2 waaruit kan blijken wie het zei en 1 die iemand niet geschikt vond.',
        '• Door wat jullie me de laatste 30 dagen vertelden: levendige verhalen tellen zwaarder en onderwerpen die niet over jullie gaan tellen minder zwaar.',
      ].join('\n'),
    );
  });

  test('that was taken away says who found it not suitable', () => {
    const message = storyGoneMessage('U1', TO);

    expectSendable(message);
    expect(readAloud(message.blocks)).toContain('@U1 vond het verhaal van vandaag niet geschikt');
  });
});

describe('whatever somebody wrote', () => {
  test.each(HOSTILE_TEXTS)('is sent as words: %#', (text) => {
    const feedback = aFeedback({ verbatim: text });
    const note = { feedbackId: feedback.id, by: 'U1', at: AT, text };
    const became = { case: { ...CLOSED, outcome: text }, notes: [note] };
    const story = aStory({ feedback, extract: text, became });
    const success = { feedback, teamId: 'team-1', credits: ['U2'], thankedBy: null };
    const to = { metadata: 'm', language: 'nl' } as const;
    const given = { teams: [TO.team], journeys: [], touchpointId: null, isHappy: null };

    expectSendable(storyMessage(story, TO));
    expectSendable(kudosAnswer([success], TO));
    expectSendable(thanksMessage(success, { ...TO, by: 'U1' }));
    for (const modal of [
      unfitModal(story, to),
      outcomeModal(story, to),
      ownStoryModal({ ...given, text }, to),
    ])
      expect(validateView(modal, 'modal')).toEqual([]);
  });
});

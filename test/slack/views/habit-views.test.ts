import { describe, expect, test } from 'vitest';
import type { StoryHabit } from '../../../src/core/habits/habit.ts';
import type { Rhythm } from '../../../src/core/habits/rhythm.ts';
import { meetingAnswer } from '../../../src/slack/views/meeting-answer.ts';
import { awayAnswer, readersAnswer } from '../../../src/slack/views/readers-answer.ts';
import { storyMessage } from '../../../src/slack/views/story-message.ts';
import { storyWeekMessage } from '../../../src/slack/views/story-week-message.ts';
import { aMeetingLook } from '../../support/builders/a-meeting-look.ts';
import { aStory } from '../../support/builders/a-story.ts';
import { aTeam } from '../../support/builders/a-team.ts';
import { expectSendable } from '../../support/expect-sendable.ts';
import { HOSTILE_TEXTS } from '../../support/hostile-texts.ts';
import { readAloud } from '../../support/read-aloud.ts';

const LANGUAGES = ['en', 'nl'] as const;

/** A story that nobody has said anything about, but for what is said otherwise. */
function habitual(habit: Partial<StoryHabit>, language: 'en' | 'nl' = 'en') {
  const quiet = { streak: 0, isShort: false, betterTimes: null, readBy: null };
  const team = aTeam({ language });
  const message = storyMessage(aStory(), {
    ...{ team, workspaceUrl: 'https://x.slack.com/', isLate: false },
    habit: { ...quiet, ...habit },
  });
  expectSendable(message);
  return readAloud(message.blocks);
}

describe('a story’s message', () => {
  test.each([
    ['en', 'discussed 5 meetings in a row'],
    ['nl', '5 keer op rij besproken'],
  ] as const)('says in %s how many meetings in a row discussed one', (language, row) => {
    expect(habitual({ streak: 5 }, language)).toContain(row);
    expect(habitual({ streak: 1 }, language)).not.toContain(row.slice(2));
  });

  test('names whoever reads it aloud, and nobody where nobody offered', () => {
    expect(habitual({ readBy: 'U0ANNA' })).toContain('Read by: @U0ANNA');
    expect(habitual({ readBy: 'U0ANNA' })).toContain('Someone else');
    expect(habitual({})).not.toContain('Read by');
  });

  test('is short where the ones before were not looked at: words, question, button', () => {
    const [whole, short] = [habitual({}), habitual({ isShort: true })];

    expect(short).toContain('I still love the shoes');
    expect(short).toContain('To talk about');
    expect(short.length).toBeLessThan(whole.length);
    expect(short).not.toContain('of 23');
  });

  test.each(LANGUAGES)('asks in %s whether another time is better', (language) => {
    const asked = habitual({ betterTimes: ['11:30', '13:00', '14:30'] }, language);

    for (const time of ['09:45', '11:30', '13:00', '14:30']) expect(asked).toContain(time);
  });
});

describe('when a team hears from Earshot', () => {
  test.each<[Rhythm, string]>([
    ['twice a week', 'Story twice a week and shorter'],
    ['weekly', 'Story once a week and shorter'],
    ['asking', 'Story once a week and shorter'],
    ['stopped', 'No story any more'],
  ])('says of a story that is told %s why, and how it comes back', (rhythm, said) => {
    const look = aMeetingLook({ rhythm });
    const answer = meetingAnswer({
      ...look,
      story: { told: null, nextAt: null, notToday: { kind: 'rarer' } },
    });

    expectSendable(answer);
    expect(readAloud(answer.blocks)).toContain(said);
    expect(readAloud(answer.blocks)).toContain('comes no more');
    expect(readAloud(answer.blocks)).toContain('Before every meeting');
    expect(readAloud(meetingAnswer(aMeetingLook()).blocks)).not.toContain('Before every meeting');
  });
});

describe('reading aloud', () => {
  const presenter = { userId: 'U0ANNA', readOn: null, passedOn: null, awayUntil: null };

  test('shows who does, and the way in or out', () => {
    const team = aTeam();
    const to = { userId: 'U0ANNA', language: 'en' } as const;
    const nobody = readersAnswer({ team, presenters: [] }, to);
    const anna = readersAnswer({ team, presenters: [presenter] }, to);

    for (const answer of [nobody, anna]) expectSendable(answer);
    expect(readAloud(nobody.blocks)).toContain('I will read aloud');
    expect(readAloud(anna.blocks)).toContain('@U0ANNA');
    expect(readAloud(anna.blocks)).toContain('Not me any more');
  });

  test.each(LANGUAGES)('says in %s until when somebody is away', (language) => {
    const answer = awayAnswer('2027-01-03', language);

    expectSendable(answer);
    expect(readAloud(answer.blocks)).toMatch(/3 Jan|3 jan/);
  });
});

describe('the weekly line for whoever leads', () => {
  const week = { told: 5, discussed: 4, outcomes: 2, lines: ['label mended'], isPaused: false };
  const paused = { told: 0, discussed: 0, outcomes: 0, lines: [], isPaused: true };

  test.each([
    ['en', 'Checkout discussed 4 of 5 stories; 2 things came of it: “label mended”'],
    ['nl', 'Checkout besprak 4 van 5 verhalen; er kwamen 2 dingen uit: “label mended”'],
  ] as const)('tells in %s what was discussed and what came of it', (language, line) => {
    const team = aTeam({ language });
    const delivery = aTeam({ name: 'Delivery', language });

    const message = storyWeekMessage(
      [
        { ...week, team },
        { ...paused, team: delivery },
        { ...paused, isPaused: false, team: aTeam({ name: 'Returns', language }) },
      ],
      team,
    );

    expectSendable(message);
    expect(readAloud(message.blocks)).toContain(line);
    expect(readAloud(message.blocks)).toMatch(/Delivery (?:was paused|had pauze)/);
    expect(readAloud(message.blocks)).toMatch(/Returns (?:had no story|had geen verhaal)/);
  });

  test('can be sent whatever somebody wrote, and calls nobody', () => {
    const team = aTeam();
    for (const text of HOSTILE_TEXTS) {
      const message = storyWeekMessage([{ ...week, team, lines: [text, text] }], team);

      expectSendable(message);
      expect(JSON.stringify(message)).not.toMatch(/"type":"(?:user|usergroup|broadcast|link)"/);
    }
  });
});

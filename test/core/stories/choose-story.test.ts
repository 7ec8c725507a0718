import { describe, expect, test } from 'vitest';
import type { Feedback, Sentiment } from '../../../src/core/feedback/feedback.ts';
import { chooseStory } from '../../../src/core/stories/choose-story.ts';
import type { Story } from '../../../src/core/stories/story.ts';
import type { StoryFacts } from '../../../src/core/stories/story-facts.ts';
import { aFeedback, felt } from '../../support/builders/a-feedback.ts';
import { aMeaning, aMeaningLike } from '../../support/builders/a-meaning.ts';
import { aStory } from '../../support/builders/a-story.ts';

const ON = '2026-11-20';
const VIVID =
  'The label would not print, so I copied the code by hand at the counter. ' +
  'The clerk smiled and told me that I was the third one since lunch.';
const FLAT =
  'The process of returning things is not as good as it could have been, in the opinion of many.';

describe('chooseStory', () => {
  test('tells one real verbatim, to the letter, and says why', () => {
    const feedback = piece({ verbatim: VIVID });

    const chosen = chooseStory(facts([feedback, ...others()]));

    expect(chosen).toMatchObject({
      piece: feedback,
      extract: VIVID,
      typical: { subject: { touchpointId: 'label' }, alike: 5 },
      why: { tone: 'pain', balance: { pain: 0, praise: 0 }, typical: { by: 'touchpoint' } },
    });
  });

  test.each<[string, Partial<Feedback>, string]>([
    ['in another language', { language: { label: 'und', confidence: 0.9 } }, 'another language'],
    ['without a feeling about it', felt('neutral'), 'no feeling'],
    ['too briefly', { verbatim: 'Doet het niet.' }, 'nothing to read aloud'],
    ['in confidence', { verbatim: `${VIVID} Please do not share this.` }, 'not to be shared'],
    ['by a customer with a rare name', { verbatim: named('Quillon') }, 'may tell who'],
    ['by somebody alone', { touchpointId: 'gift wrap' }, 'not typical'],
  ])('does not tell what was said %s', (_, but, why) => {
    const { rejected } = noStory([piece(but), ...others()]);

    expect(rejected).toHaveProperty([why]);
  });

  test('does not tell what redaction finds somebody in, read by itself', () => {
    const redact = (text: string) => text.replace('The clerk', '[name]');

    expect(noStory([piece(), ...others()], { redact }).rejected).toEqual({
      'may tell who': 1,
      'nothing to read aloud': 4,
    });
  });

  test('tells what is a month old at most, and the last two weeks first', () => {
    const old = piece({ saidAt: daysAgo(20) });
    const fresh = piece({ verbatim: FLAT });

    expect(told([old, fresh, ...others()])).toBe(fresh);
    expect(told([old, ...others()])).toBe(old);
    expect(noStory([piece({ saidAt: daysAgo(30) }), ...others()]).kind).toBe('none');
  });

  test('reads out what the customer said, and nothing of the survey around it', () => {
    const posted = `How satisfied are you? 2\n${VIVID}\nCSAT 2/5 · Return label`;

    expect(chooseStory(facts([piece({ verbatim: posted }), ...others()]))).toMatchObject({
      extract: VIVID,
    });
  });

  test('does not tell a story twice', () => {
    const feedback = piece();

    expect(noStory([feedback, ...others()], { told: [storyOf(feedback)] }).rejected).toMatchObject({
      'told before': 1,
    });
  });

  test('prefers what one can see happening', () => {
    const vivid = piece({ saidAt: daysAgo(5) });

    expect(told([piece({ verbatim: FLAT }), vivid, ...others()])).toBe(vivid);
  });

  test('prefers what is unlike the stories told before', () => {
    const again = piece({ meaning: aMeaningLike(1, 0.9) });
    const other = piece({ meaning: aMeaning(2), saidAt: daysAgo(5) });
    const before = storyOf(piece({ meaning: aMeaning(1), ...felt('positive') }));

    expect(told([again, other, ...others()], { told: [before] })).toBe(other);
  });

  test('prefers what is near to what everybody says', () => {
    const odd = piece({ meaning: aMeaning(2) });
    const near = piece({ meaning: aMeaningLike(1, 0.8, 9), saidAt: daysAgo(5) });
    const crowd = others().map((one, by) => ({ ...one, meaning: aMeaningLike(1, 0.9, by) }));

    expect(told([odd, near, ...crowd])).toBe(near);
  });

  test('prefers a step that was not heard of for long, and a language and a segment', () => {
    const familiar = piece();
    const before = [storyOf(piece({ ...felt('positive') }))];
    const due = (but: Partial<Feedback>) => {
      const other = piece({ saidAt: daysAgo(5), ...but });
      const crowd = others().map((one) => ({ ...one, touchpointId: other.touchpointId }));
      return told([familiar, other, ...others(), ...crowd], { told: before }) === other;
    };

    expect(due({ touchpointId: 'payment' })).toBe(true);
    expect(due({ language: { label: 'nl', confidence: 0.9 } })).toBe(true);
    expect(due({ segment: 'Business' })).toBe(true);
    expect(due({})).toBe(false);
  });

  test('leaves whom the digest of the day quotes, unless there is nobody else', () => {
    const quoted = piece();
    const other = piece({ verbatim: FLAT });
    const reply = piece({ conversationTs: quoted.ts });

    const toldBeside = (said: readonly Feedback[], by: Feedback) =>
      told([...said, ...others()], { quoted: [by] });

    expect(toldBeside([quoted, other], quoted)).toBe(other);
    expect(toldBeside([quoted, other], reply)).toBe(other);
    expect(toldBeside([quoted], quoted)).toBe(quoted);
  });

  test('takes the newest of equals', () => {
    const older = piece({ saidAt: daysAgo(2) });
    const newer = piece({ saidAt: daysAgo(1), verbatim: `${VIVID} ` });

    expect(told([older, newer, ...others()])).toBe(newer);
  });

  test('never tells three of a tone in a row: rather nothing, and it says that this was why', () => {
    const before = toldAs('negative', 'mixed');
    const glad = piece({ verbatim: FLAT, ...felt('positive') });
    const crowd = others().map((one) => ({ ...one, ...felt('positive') }));

    expect(told([piece(), glad, ...others(), ...crowd], { told: before })).toBe(glad);
    expect(noStory([piece(), glad, ...others()], { told: before }).rejected).toMatchObject({
      'third of its tone': 5,
      'not typical': 1,
    });
  });

  test('goes on where one tone is all that is heard', () => {
    const sad = piece();

    expect(told([sad, ...others()], { told: toldAs('negative', 'negative') })).toBe(sad);
  });

  test('counts whom a colleague passes on by the month, also where a quarter of a year is looked at', () => {
    const brought = (days: number) =>
      piece({ authorId: 'U0AGENT', isBot: false, saidAt: daysAgo(days) });
    const shown = piece({ authorId: 'U0AGENT', isBot: false, ...felt('positive') });
    const chosenOf = (days: readonly number[]) =>
      told([...days.map(brought), ...others()], { told: [storyOf(shown)] });

    expect(chosenOf([1, 2, 3, 4, 5])).not.toBeNull();
    expect(chosenOf([1, 2, 40, 50, 60])).toBeNull();
  });

  test('gives a group its turn by what was said in the month, not in the quarter before', () => {
    const [label, payment] = [piece(), piece({ saidAt: daysAgo(5), touchpointId: 'payment' })];
    const crowd = others().map((one) => ({ ...one, touchpointId: 'payment' }));
    const longAgo = Array.from({ length: 90 }, (_, at) =>
      piece({ verbatim: `Label ${at}.`, saidAt: daysAgo(60) }),
    );
    const why = (said: readonly Feedback[]) => {
      const chosen = chooseStory(facts([...said, ...crowd, ...others()]));
      return chosen.kind === 'chosen' ? chosen.why.worth.due : null;
    };

    expect(why([label, payment, ...longAgo])).toEqual(why([label, payment]));
  });

  test('gives the same story of the same facts, in whatever order they come', () => {
    const said = [piece(), piece({ verbatim: FLAT }), piece({ saidAt: daysAgo(3) }), ...others()];

    expect(told(said.toReversed())).toBe(told(said));
  });
});

function facts(said: readonly Feedback[], but: Partial<StoryFacts> = {}): StoryFacts {
  return {
    team: { timeZone: 'Europe/Amsterdam' },
    on: ON,
    said,
    told: [],
    quoted: [],
    journeys: [],
    redact: (text) => text,
    ...but,
  };
}

function told(said: readonly Feedback[], but: Partial<StoryFacts> = {}) {
  const chosen = chooseStory(facts(said, but));
  return chosen.kind === 'chosen' ? chosen.piece : null;
}

function noStory(said: readonly Feedback[], but: Partial<StoryFacts> = {}) {
  const chosen = chooseStory(facts(said, but));
  if (chosen.kind === 'chosen') throw new Error(`it told: ${chosen.extract}`);
  return chosen;
}

/** Something at the step of the label that can be read aloud, posted by a survey's bot. */
function piece(but: Partial<Feedback> = {}): Feedback {
  return aFeedback({
    ...{ verbatim: VIVID, terms: [], touchpointId: 'label', isBot: true },
    ...but,
  });
}

/** Four who say much the same, too briefly to be told. */
function others(): readonly Feedback[] {
  return ['No label.', 'Label?!', 'The label again.', 'Label hangs.'].map((verbatim) =>
    piece({ verbatim }),
  );
}

function named(name: string): string {
  return `At the counter I was helped by ${name}, who told me that the printer had been broken since two days.`;
}

function daysAgo(days: number): Date {
  return new Date(Date.parse(`${ON}T12:00:00Z`) - days * 86_400_000);
}

function toldAs(...tones: readonly Sentiment[]): readonly Story[] {
  return tones.map((tone) => storyOf(piece({ ...felt(tone), touchpointId: 'payment' })));
}

function storyOf(feedback: Feedback): Story {
  return aStory({ on: '2026-11-19', feedback, extract: feedback.verbatim });
}

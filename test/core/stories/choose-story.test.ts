import { describe, expect, test } from 'vitest';
import type { Feedback, Sentiment } from '../../../src/core/feedback/feedback.ts';
import { chooseStory, type StoryFacts } from '../../../src/core/stories/choose-story.ts';
import type { Story } from '../../../src/core/stories/story.ts';
import { aFeedback, felt } from '../../support/builders/a-feedback.ts';

const ON = '2026-11-20';
const VIVID =
  'The label would not print, so I copied the code by hand at the counter. ' +
  'The clerk smiled and told me that I was the third one since lunch.';
const FLAT =
  'The process of returning things is not as good as it could have been, in the opinion of many.';

describe('chooseStory', () => {
  test('tells one real verbatim, to the letter, with its question', () => {
    const feedback = piece({ verbatim: VIVID });

    const story = chooseStory(facts({ said: [feedback] }));

    expect(story).toMatchObject({
      feedback,
      extract: VIVID,
      question: 'what would have prevented this',
    });
  });

  test.each<[string, Partial<Feedback>]>([
    ['an employee', { voice: 'employee' }],
    ['a reply in a thread', { conversationTs: '1790000000.000001' }],
    ['somebody without a feeling about it', felt('neutral')],
    ['somebody too brief', { verbatim: 'Doet het niet.' }],
    ['somebody of three weeks ago', { saidAt: new Date('2026-10-30T12:00:00Z') }],
  ])('does not tell what was said by %s', (_, but) => {
    expect(chooseStory(facts({ said: [piece(but)] }))).toBeNull();
  });

  test('reads out what the customer said, and nothing of the survey around it', () => {
    const posted = `How satisfied are you? 2\n${VIVID}\nCSAT 2/5 · Return label`;

    expect(chooseStory(facts({ said: [piece({ verbatim: posted })] }))?.extract).toBe(VIVID);
  });

  test('does not tell a story twice', () => {
    const feedback = piece();

    expect(chooseStory(facts({ said: [feedback], told: [storyOf(feedback)] }))).toBeNull();
  });

  test('prefers what one can see happening', () => {
    const vivid = piece({ verbatim: VIVID, saidAt: new Date('2026-11-15T12:00:00Z') });

    const story = chooseStory(facts({ said: [piece({ verbatim: FLAT }), vivid] }));

    expect(story?.feedback).toBe(vivid);
  });

  test('prefers what is unlike the stories told before', () => {
    const again = piece({ terms: ['label', 'printer'] });
    const other = piece({ terms: ['voucher'], saidAt: new Date('2026-11-15T12:00:00Z') });
    const told = [storyOf(piece({ terms: ['label', 'printer'], ...felt('positive') }))];

    expect(chooseStory(facts({ said: [again, other], told }))?.feedback).toBe(other);
  });

  test('prefers what others say too', () => {
    const alone = piece({ terms: ['ribbon'] });
    const shared = piece({ terms: ['label'], saidAt: new Date('2026-11-15T12:00:00Z') });
    const others = [1, 2, 3].map(() => piece({ terms: ['label'], ...felt('neutral') }));

    expect(chooseStory(facts({ said: [alone, shared, ...others] }))?.feedback).toBe(shared);
  });

  test('leaves whom the digest of the day quotes, unless there is nobody else', () => {
    const quoted = piece({ verbatim: VIVID });
    const other = piece({ verbatim: FLAT });
    const reply = piece({ conversationTs: quoted.ts });

    const chosen = (said: readonly Feedback[], by: Feedback) =>
      chooseStory(facts({ said, quoted: [by] }))?.feedback;

    expect(chosen([quoted, other], quoted)).toBe(other);
    expect(chosen([quoted, other], reply)).toBe(other);
    expect(chosen([quoted], quoted)).toBe(quoted);
  });

  test('takes the newest of equals', () => {
    const older = piece({ saidAt: new Date('2026-11-18T12:00:00Z') });
    const newer = piece({ saidAt: new Date('2026-11-19T12:00:00Z') });

    expect(chooseStory(facts({ said: [older, newer] }))?.feedback).toBe(newer);
  });

  test('after two stories of one tone another tone goes first', () => {
    const told = ['negative', 'negative'].map((tone) => storyOf(piece(felt(tone as Sentiment))));
    const sad = piece({ verbatim: VIVID });
    const glad = piece({ verbatim: FLAT, ...felt('positive') });

    expect(chooseStory(facts({ said: [sad, glad], told }))?.feedback).toBe(glad);
    expect(chooseStory(facts({ said: [sad, glad], told: told.slice(1) }))?.feedback).toBe(sad);
    expect(chooseStory(facts({ said: [sad], told }))?.feedback).toBe(sad);
  });
});

test('a story is about its step, else about what most others name too', () => {
  const others = [1, 2].map(() => piece({ terms: ['label'], ...felt('neutral') }));
  const chosen = (but: Partial<Feedback>) =>
    chooseStory(facts({ said: [piece({ terms: ['ribbon', 'label'], ...but }), ...others] }));

  expect(chosen({})?.subject).toEqual({ term: 'label' });
  expect(chosen({ touchpointId: 't1' })?.subject).toEqual({ touchpointId: 't1' });
  expect(chosen({ terms: [] })?.subject).toBeNull();
});

function facts(but: Partial<StoryFacts> = {}): StoryFacts {
  return { team: { timeZone: 'Europe/Amsterdam' }, on: ON, said: [], told: [], quoted: [], ...but };
}

function piece(but: Partial<Feedback> = {}): Feedback {
  return aFeedback({ verbatim: VIVID, terms: [], ...but });
}

function storyOf(feedback: Feedback): Story {
  return {
    teamId: 'team-1',
    on: '2026-11-19',
    feedback,
    extract: feedback.verbatim,
    question: 'what does this tell us',
    context: { journey: null, touchpoint: null, alike: 1, usuallyAlike: null },
    discussed: null,
  };
}

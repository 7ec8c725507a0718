import { describe, expect, test } from 'vitest';
import { chooseQuotes } from '../../../src/core/digest/choose-quotes.ts';
import type { Feedback } from '../../../src/core/feedback/feedback.ts';
import { aFeedback, felt } from '../../support/builders/a-feedback.ts';
import { anAlert } from '../../support/builders/an-alert.ts';

const NO_NEWS = { rising: [], dips: [] };

describe('chooseQuotes', () => {
  test('takes one of each tone, the negative one first', () => {
    const sad = aFeedback(felt('negative'));
    const glad = aFeedback(felt('positive'));

    expect(chooseQuotes([glad, sad, aFeedback(felt('negative'))], NO_NEWS)).toEqual([sad, glad]);
    expect(chooseQuotes([glad], NO_NEWS)).toEqual([glad]);
    expect(chooseQuotes([aFeedback(felt('neutral'))], NO_NEWS)).toEqual([]);
  });

  test('takes only what can be read at a glance and was surely understood', () => {
    const said = [ofWords(7), ofWords(41), aFeedback(felt('negative', 0.49))];

    expect(chooseQuotes(said, NO_NEWS)).toEqual([]);
  });

  test('counts the words of the customer, not those of the survey', () => {
    const answered = ofWords(7).verbatim;
    const said = [aFeedback({ verbatim: `${answered}\nCSAT 1/5 · Payment page` })];

    expect(chooseQuotes(said, NO_NEWS)).toEqual([]);
  });

  test('prefers what names a rising term', () => {
    const about = aFeedback({ ...felt('negative', 0.6), terms: ['ideal timeout'] });
    const rising = [{ term: 'ideal timeout', count: 14, usual: 3 }];

    expect(chooseQuotes([aFeedback(), about], { rising, dips: [] })).toEqual([about]);
  });

  test('prefers a low answer to the score that dips', () => {
    const scale = { min: 1, max: 5 };
    const low = aFeedback({ scores: [{ metric: 'csat', answer: 1, scale }] });
    const high = aFeedback({ scores: [{ metric: 'csat', answer: 4, scale }] });

    expect(chooseQuotes([high, low], { rising: [], dips: [anAlert()] })).toEqual([low]);
  });

  test('never takes two of one conversation', () => {
    const talk = { conversationTs: '1795000000.900000' };
    const said = [aFeedback(talk), aFeedback({ ...talk, ...felt('positive') })];

    expect(chooseQuotes(said, NO_NEWS)).toHaveLength(1);
  });

  test('takes the newest of equals', () => {
    const older = aFeedback({ saidAt: new Date('2026-11-18T12:00:00Z') });
    const newer = aFeedback({ saidAt: new Date('2026-11-19T12:00:00Z') });

    expect(chooseQuotes([older, newer], NO_NEWS)).toEqual([newer]);
  });
});

function ofWords(words: number): Feedback {
  return aFeedback({ verbatim: 'wachten '.repeat(words).trim() });
}

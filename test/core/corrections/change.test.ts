import { describe, expect, test } from 'vitest';
import { changesOf, saidChanges } from '../../../src/core/corrections/change.ts';
import { correctedReading } from '../../../src/core/corrections/corrected-reading.ts';
import { aFeedback } from '../../support/builders/a-feedback.ts';

const feedback = aFeedback({
  touchpointId: 'label',
  kinds: [
    { label: 'complaint', confidence: 0.8 },
    { label: 'bug', confidence: 0.6 },
  ],
});

describe('what somebody says of a piece', () => {
  test('changes only what it is not read as already', () => {
    const changes = changesOf(feedback, {
      touchpointId: 'payment',
      sentiment: 'negative',
      kinds: ['bug', 'complaint'],
    });

    expect(changes).toEqual([{ aspect: 'touchpoint', was: ['label'], is: ['payment'] }]);
  });

  test('can be that it is about nothing', () => {
    expect(changesOf(feedback, { touchpointId: null })).toEqual([
      { aspect: 'touchpoint', was: ['label'], is: [] },
    ]);
  });

  test('is nothing where nothing is said', () => {
    expect(changesOf(feedback, {})).toEqual([]);
  });

  test('is told also where it confirms what was read', () => {
    expect(saidChanges(feedback, { touchpointId: 'label' })).toEqual([
      { aspect: 'touchpoint', was: ['label'], is: ['label'] },
    ]);
  });

  test('keeps the order of the kinds that were read, with the surest first', () => {
    const [change] = changesOf(feedback, { kinds: ['question', 'bug', 'complaint'] });

    expect(change?.is).toEqual(['complaint', 'bug', 'question']);
  });
});

describe('a corrected reading', () => {
  test('is sure of what a person said', () => {
    const reading = correctedReading([
      { aspect: 'touchpoint', was: [], is: ['label'] },
      { aspect: 'sentiment', was: ['negative'], is: ['positive'] },
      { aspect: 'kind', was: ['bug'], is: ['praise', 'churn risk'] },
    ]);

    expect(reading).toEqual({
      touchpointId: 'label',
      touchpointConfidence: 1,
      sentiment: { label: 'positive', score: 0.6, confidence: 1 },
      kinds: [
        { label: 'praise', confidence: 1 },
        { label: 'churn risk', confidence: 1 },
      ],
    });
  });

  test('leaves alone what nobody spoke of, and has no touchpoint where it is about nothing', () => {
    expect(correctedReading([{ aspect: 'touchpoint', was: ['label'], is: [] }])).toEqual({
      touchpointId: null,
      touchpointConfidence: 0,
    });
  });
});

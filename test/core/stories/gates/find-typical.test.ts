import { expect, test } from 'vitest';
import type { Feedback } from '../../../../src/core/feedback/feedback.ts';
import { createVoiceOf } from '../../../../src/core/stories/gates/create-voice-of.ts';
import { findTypical } from '../../../../src/core/stories/gates/find-typical.ts';
import { aFeedback, felt } from '../../../support/builders/a-feedback.ts';
import { aMeaning, aMeaningLike } from '../../../support/builders/a-meaning.ts';

test('five at one step are typical, this one among them', () => {
  const [piece, ...others] = five({ touchpointId: 'label' });

  expect(typicalOf(piece, [piece, ...others])).toEqual({
    subject: { touchpointId: 'label' },
    alike: 5,
  });
  expect(typicalOf(piece, [piece, ...others.slice(1)])).toBeNull();
});

test('who is glad at that step is not alike; who is of two minds is', () => {
  const [piece, ...others] = five({ touchpointId: 'label' });
  const asked = (but: Partial<Feedback>) =>
    typicalOf(piece, [piece, ...others.map((other) => ({ ...other, ...but }))]);

  expect(asked(felt('positive'))).toBeNull();
  expect(asked(felt('mixed'))?.alike).toBe(5);
});

test('the same words said again count once', () => {
  const [piece, ...others] = five({ touchpointId: 'label' });

  expect(
    typicalOf(piece, [
      piece,
      ...others.map(({ verbatim: _, ...other }) => ({
        ...other,
        verbatim: 'Again.',
      })),
    ]),
  ).toBeNull();
});

test('the same customer counts once, however often they say so', () => {
  const pieces = five({ touchpointId: 'label' });
  const [piece] = pieces;
  const ofOne = pieces.map((each, at) => ({ ...each, authorId: at < 2 ? 'U0ANNA' : `U0C${at}` }));

  expect(typicalOf(piece, ofOne)).toBeNull();
  expect(typicalOf(piece, [...ofOne, aFeedback({ touchpointId: 'label' })])?.alike).toBe(5);
});

test('who passes on what five customers said is five of them', () => {
  const pieces = five({ touchpointId: 'label', authorId: 'U0AGENT' });

  expect(typicalOf(pieces[0], pieces)?.alike).toBe(5);
});

test('at no step, those are alike that mean much the same', () => {
  const pieces = five({ terms: ['label'] }).map((piece, by) => ({
    ...piece,
    meaning: by === 0 ? aMeaning(1) : aMeaningLike(1, 0.6, by),
  }));
  const [piece = aFeedback()] = pieces;
  const stranger = { ...piece, meaning: aMeaning(2), verbatim: 'Something else.' };

  expect(typicalOf(piece, [...pieces, stranger])).toMatchObject({ alike: 5 });
  expect(typicalOf(stranger, [...pieces, stranger])).toBeNull();
});

test('where no meaning is known, those are alike that name the same thing', () => {
  const [piece, ...others] = five({ terms: ['parcel', 'label'], meaning: null });

  expect(typicalOf(piece, [piece, ...others])?.subject).toEqual({ term: 'parcel' });
});

function typicalOf(piece: Feedback, said: readonly Feedback[]) {
  return findTypical(piece, { said, voiceOf: createVoiceOf(said) });
}

function five(but: Partial<Feedback>): readonly [Feedback, ...Feedback[]] {
  const make = (at: number) =>
    aFeedback({
      ...{ verbatim: `The label hung, ${'really '.repeat(at)}.`, authorId: `U0C${at}`, terms: [] },
      ...but,
    });
  return [make(0), make(1), make(2), make(3), make(4)];
}

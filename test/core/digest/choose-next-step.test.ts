import { expect, test } from 'vitest';
import { chooseNextStep } from '../../../src/core/digest/choose-next-step.ts';
import { aFeedback, felt, meant } from '../../support/builders/a-feedback.ts';
import { anAlert } from '../../support/builders/an-alert.ts';

const CALM = { on: '2026-11-20', lastToldOn: null, dips: [], rising: [], unanswered: [] };

test('praise is passed on in words: five stars alone thank nobody', () => {
  const praise = { ...felt('positive'), ...meant('praise') };
  const stars = aFeedback({ ...praise, verbatim: '★★★★★ · Payment page' });
  const words = aFeedback({ ...praise, verbatim: 'The courier carried it up for my mother.' });

  expect(chooseNextStep({ ...CALM, said: [stars, words] })).toEqual({
    kind: 'thank for praise',
    feedback: words,
  });
  expect(chooseNextStep({ ...CALM, said: [stars] })).toEqual({ kind: 'read the newest' });
});

test('a dip that somebody has taken up is not given away again', () => {
  const said = [aFeedback(felt('negative'))];
  const dip = { ...anAlert(), isNew: true };
  const taken = { ...dip, takenBy: 'U1' };

  expect(chooseNextStep({ ...CALM, dips: [taken, dip], said })).toEqual({
    kind: 'take up the dip',
    dip,
  });
  expect(chooseNextStep({ ...CALM, dips: [taken], said })?.kind).toBe('read the newest');
});

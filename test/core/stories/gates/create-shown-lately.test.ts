import { expect, test } from 'vitest';
import type { Feedback } from '../../../../src/core/feedback/feedback.ts';
import { createShownLately } from '../../../../src/core/stories/gates/create-shown-lately.ts';
import { createVoiceOf } from '../../../../src/core/stories/gates/create-voice-of.ts';
import { aFeedback } from '../../../support/builders/a-feedback.ts';
import { aStory } from '../../../support/builders/a-story.ts';

const ON = '2026-11-20';

test('nobody is told of twice in ninety days', () => {
  const shown = aFeedback({ authorId: 'U0ANNA' });
  const again = aFeedback({ authorId: 'U0ANNA' });

  expect(shownOf(again, { told: shown, on: '2026-08-23' })).toBe('shown lately');
  expect(shownOf(again, { told: shown, on: '2026-08-22' })).toBeNull();
  expect(shownOf(aFeedback({ authorId: 'U0BRAM' }), { told: shown, on: '2026-11-19' })).toBeNull();
});

test('a piece is never told again, however long ago it was', () => {
  const shown = aFeedback();

  expect(shownOf(shown, { told: shown, on: '2026-01-02' })).toBe('told before');
});

test('of a survey’s bot each conversation is somebody else’s', () => {
  const shown = aFeedback({ authorId: 'B0SURVEY', isBot: true });
  const another = aFeedback({ authorId: 'B0SURVEY', isBot: true });
  const same = aFeedback({ isBot: true, conversationTs: shown.conversationTs });

  expect(shownOf(another, { told: shown, on: '2026-11-19' })).toBeNull();
  expect(shownOf(same, { told: shown, on: '2026-11-19' })).toBe('shown lately');
});

test('who brings five conversations a month passes on what several customers said', () => {
  const shown = aFeedback({ authorId: 'U0AGENT' });
  const brought = Array.from({ length: 5 }, () => aFeedback({ authorId: 'U0AGENT' }));
  const [piece = shown] = brought;

  expect(shownOf(piece, { told: shown, on: '2026-11-19' }, brought)).toBeNull();
  expect(shownOf(piece, { told: shown, on: '2026-11-19' }, brought.slice(1))).toBe('shown lately');
});

function shownOf(
  piece: Feedback,
  { told, on }: { readonly told: Feedback; readonly on: string },
  said: readonly Feedback[] = [piece],
) {
  return createShownLately({
    ...{ on: ON, told: [aStory({ on, feedback: told })], voiceOf: createVoiceOf(said) },
  })(piece);
}

import type { Language } from '../../core/feedback/feedback.ts';
import type { NominatedStory } from '../../core/stories/nomination.ts';
import type { View } from '../kit/message.ts';
import { wordsOf } from '../words/words-of.ts';
import { simpleAnswer } from './simple-answer.ts';

/** What became of a story that somebody wants told. */
export function nominatedAnswer(outcome: NominatedStory, language: Language): View {
  const { kept } = wordsOf(language).stories.tellForm;
  return simpleAnswer(
    'team' in outcome ? kept[outcome.kind](outcome.team.name) : kept[outcome.kind],
  );
}

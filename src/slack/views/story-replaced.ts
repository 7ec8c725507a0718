import type { ReplacedStory } from '../../core/stories/replaced-story.ts';
import type { Team } from '../../core/teams/team.ts';
import { type View, view } from '../kit/message.ts';
import { member, says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { simpleAnswer } from './simple-answer.ts';

/** In place of a story that was taken away, where nothing else is fit. */
export function storyGoneMessage(foundUnfitBy: string, { team }: { readonly team: Team }): View {
  const { replaced } = wordsOf(team.language).stories;
  return view(replaced.goneText, [says(member(foundUnfitBy), replaced.gone)]);
}

/** What came of asking for another story, or of saying that one is not suitable. */
export function replacedAnswer(
  outcome: Exclude<ReplacedStory, { readonly kind: 'gone' }>,
  isUnfit: boolean,
): View {
  const { stories, home } = wordsOf(outcome.team.language);
  const { replaced } = stories;
  switch (outcome.kind) {
    case 'replaced':
      return simpleAnswer(isUnfit ? replaced.taken : replaced.done);
    case 'already':
      return simpleAnswer(replaced.already);
    case 'taken away':
      return simpleAnswer(replaced.takenAway);
    case 'enough':
      return simpleAnswer(replaced.enough);
    case 'none':
      return simpleAnswer(replaced.none(home.why[outcome.why]));
  }
}

import type { Story } from '../../core/stories/story.ts';
import type { Team } from '../../core/teams/team.ts';
import { inMrkdwn } from '../kit/markup.ts';
import { wordsOf } from '../words/words-of.ts';

/** A story as the parts that a workflow puts into messages of its own. */
export function storyStep(
  story: Story | null,
  { team, link }: { readonly team: Team; readonly link: string },
): { readonly text: string; readonly question: string; readonly link: string } {
  const words = wordsOf(team.language);
  if (story === null) return { text: words.habits.noStory(team.name), question: '', link: '' };
  const text = words.quoted(inMrkdwn(story.extract));
  return { text, question: words.questions[story.question], link };
}

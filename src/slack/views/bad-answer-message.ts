import type { BadAnswer } from '../../core/scores/bad-answer.ts';
import type { Team } from '../../core/teams/team.ts';
import { actions, button, header } from '../kit/blocks.ts';
import { IDS } from '../kit/ids.ts';
import { type View, view } from '../kit/message.ts';
import { readingValue } from '../kit/reading-value.ts';
import { member, says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { count } from './numbers.ts';
import { quotedFrom } from './quoted.ts';
import { METRIC_NAMES } from './score-text.ts';
import { wrongElement } from './wrong-element.ts';

/** One very bad answer where nothing is conceded: what was said, and who looks after it. */
export function badAnswerMessage(
  answer: BadAnswer,
  to: { readonly team: Team; readonly workspaceUrl: string | null },
): View {
  const { feedback, takenBy, touchpoint } = answer;
  const { language } = to.team;
  const { badAnswer: words } = wordsOf(language).dips;
  const title = words.title(touchpoint);
  const score = scoreSentence(answer, to.team);
  const audience = { ...to.team, workspaceUrl: to.workspaceUrl };
  const take = button(words.take, {
    ...{ id: IDS.takeBadAnswer, value: readingValue(answer.feedbackId), isMain: true },
  });
  const wrong = feedback === null ? [] : wrongElement([feedback], language);
  const elements = [...(takenBy === null ? [take] : []), ...wrong];
  return view(`${title}. ${score}`, [
    header(`🔴 ${title}`),
    says(score),
    feedback === null ? says(words.elsewhere) : quotedFrom(feedback, audience),
    ...(takenBy === null ? [] : [says('✓ ', words.takenBy, member(takenBy))]),
    ...(elements.length === 0 ? [] : [actions(...elements)]),
  ]);
}

function scoreSentence({ score, touchpoint }: BadAnswer, { language }: Team): string {
  const { badAnswer: words } = wordsOf(language).dips;
  return words.score({
    touchpoint,
    metric: METRIC_NAMES[score.metric],
    answer: count(score.answer, language),
    min: count(score.scale.min, language),
    max: count(score.scale.max, language),
  });
}

import type { RichTextSection } from '@slack/types';
import type { Language } from '../../core/feedback/feedback.ts';
import type { Story } from '../../core/stories/story.ts';
import type { Rejection, StoryWhy } from '../../core/stories/story-why.ts';
import { type View, view } from '../kit/message.ts';
import { bold, line, member, rich } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { count } from './numbers.ts';

/** So many of five cues are enough for one to see it happen. */
const VIVID_FROM = 0.4;

/** Why this story and no other one, from what was kept with it. */
export function whyStoryAnswer(story: Story, language: Language): View {
  const words = wordsOf(language).stories.whyAnswer;
  return view(words.title, [rich(line(bold(words.title)), ...reasons(story, language))]);
}

function reasons(
  { feedback, nominated, why }: Story,
  language: Language,
): readonly RichTextSection[] {
  const words = wordsOf(language).stories.whyAnswer;
  if (nominated !== null) {
    const deed = feedback.voice === 'employee' ? words.told : words.nominated;
    return [line(member(nominated.by), deed)];
  }
  return why === null
    ? [line(words.unknown)]
    : chosen(why, language).map((text) => line(`• ${text}`));
}

function chosen(why: StoryWhy, language: Language): readonly string[] {
  const { listOf, stories } = wordsOf(language);
  const words = stories.whyAnswer;
  const { typical, balance, tone, due, worth, learned = [] } = why;
  const said = words.typical[typical.by](count(typical.alike, language));
  const kept = words.tone[tone](count(balance.pain, language), count(balance.praise, language));
  // Before the first story there is nothing to balance, and it is everybody's turn.
  const isFirst = balance.pain + balance.praise === 0;
  const turn = words.due(listOf(due.map((spread) => words.turns[spread])));
  const lessons = listOf(learned.map((lesson) => words.lessons[lesson]));
  const left = leftOut(why, language);
  return [
    said,
    ...(isFirst ? [] : [kept]),
    ...(isFirst || due.length === 0 ? [] : [turn]),
    ...(worth.vivid >= VIVID_FROM ? [words.vivid] : []),
    ...(left.length === 0 ? [] : [`${words.leftOut}${listOf(left)}.`]),
    ...(learned.length === 0 ? [] : [`${words.learned}${lessons}.`]),
  ];
}

function leftOut({ rejected }: StoryWhy, language: Language): readonly string[] {
  const { leftOutBy } = wordsOf(language).stories.whyAnswer;
  return (Object.keys(leftOutBy) as Rejection[]).flatMap((rule) => {
    const left = rejected[rule];
    return left === undefined ? [] : [leftOutBy[rule](count(left, language))];
  });
}

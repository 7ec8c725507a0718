import type { KnownBlock, RichTextSection } from '@slack/types';
import type { Language } from '../../core/feedback/feedback.ts';
import type { StoryHabit } from '../../core/habits/habit.ts';
import { readingTime } from '../../core/stories/read-aloud.ts';
import type { Story } from '../../core/stories/story.ts';
import type { Team } from '../../core/teams/team.ts';
import { actions, button, header, note } from '../kit/blocks.ts';
import { IDS } from '../kit/ids.ts';
import { type View, view } from '../kit/message.ts';
import { permalink } from '../kit/permalink.ts';
import { bold, italic, line, link, member, moment, quote, rich, says } from '../kit/rich-text.ts';
import { storyPieceValue, storyValue } from '../kit/story-value.ts';
import { wordsOf } from '../words/words-of.ts';
import { becameLines } from './became-lines.ts';
import { instantDay } from './days.ts';
import { habitBlocks, streakText } from './habit-blocks.ts';
import { count } from './numbers.ts';
import { quoteElements } from './quote-elements.ts';

/** The story of the day, made to be read aloud, with one question; and who noted its discussion. */
export function storyMessage(
  story: Story,
  to: {
    readonly team: Team;
    readonly workspaceUrl: string | null;
    readonly isLate: boolean;
    /** Left out where no habit is followed. */
    readonly habit?: StoryHabit | null;
  },
): View {
  const { team, habit = null } = to;
  const words = wordsOf(team.language);
  const { words: length, seconds } = readingTime(story.extract, languageOf(story, team));
  const title = words.story.title(seconds);
  const takeaway = `${title}: ${words.quoted(story.extract)} ${words.questions[story.question]}`;
  return view(takeaway, [
    header(title),
    ...(to.isLate ? [note(words.story.late)] : []),
    ...(story.askedBy === null ? [] : [says(member(story.askedBy), words.stories.askedBy)]),
    ...(habit?.isShort ? [] : contextLine(story, team, habit).map((context) => rich(context))),
    rich(quote(words.quoted(story.extract))),
    says(bold(words.story.toTalkAbout), words.questions[story.question]),
    ...(habit?.isShort
      ? []
      : [rich(sourceLine(story, to, words.stories.length(length)), ...becameLines(story, team))]),
    ...discussion(story, to),
    ...(habit === null ? [] : habitBlocks(habit, { team, value: { ...story, isLate: to.isLate } })),
  ]);
}

/** For whoever presses second: who was first. */
export function alreadyDiscussed(by: string, language: Language): View {
  const { story } = wordsOf(language);
  return view(story.alreadyText, [says(member(by), story.already)]);
}

function languageOf({ feedback }: Story, team: Team): Language {
  const { label } = feedback.language;
  return label === 'und' ? team.language : label;
}

/** Where it was said and when, or which colleague tells it; and how long it is. */
function sourceLine(
  { feedback, nominated }: Story,
  { team, workspaceUrl }: { readonly team: Team; readonly workspaceUrl: string | null },
  length: string,
): RichTextSection {
  const words = wordsOf(team.language);
  const day = instantDay(feedback.saidAt, team);
  if (feedback.voice === 'employee') {
    return line(words.stories.toldBy, member(feedback.authorId), ` · ${length}`);
  }
  const by = nominated && [` · ${words.stories.nominatedBy}`, member(nominated.by)];
  const address = permalink(feedback, workspaceUrl);
  return line(link(words.story.original, address), ` · ${day} · ${length}`, ...(by ?? []));
}

/** Where in the customer's journey this happened, and how usual it is. */
function contextLine(
  { context, feedback }: Story,
  { language }: Team,
  habit: StoryHabit | null,
): readonly RichTextSection[] {
  const words = wordsOf(language).story;
  const { alike, usuallyAlike, journey, touchpoint } = context;
  const parts = [
    ...(journey === null ? [] : [[words.journey, italic(journey)]]),
    ...(touchpoint === null ? [] : [[words.step, italic(touchpoint)]]),
  ].flatMap((part, index) => (index > 0 ? [', ', ...part] : part));
  const usually = usuallyAlike === null ? null : count(usuallyAlike, language);
  const like = alike <= 1 ? words.onlyOne : words.alike(count(alike, language), usually);
  // A colleague's words are none of those that are counted.
  const usual = feedback.voice === 'employee' ? '' : like;
  const row = habit === null ? '' : streakText(habit, { language });
  const facts = [usual, row].filter(Boolean).join(' · ');
  const pieces = [...parts, ...(parts.length > 0 && facts !== '' ? [` · ${facts}`] : [facts])];
  return pieces.every((piece) => piece === '') ? [] : [line(...pieces)];
}

/** The buttons until somebody says that it was discussed; then who did, and when. */
function discussion(
  story: Story,
  { team, isLate }: { readonly team: Team; readonly isLate: boolean },
): KnownBlock[] {
  const { story: words, stories } = wordsOf(team.language);
  const value = storyPieceValue({ ...story, feedbackId: story.feedback.id, isLate });
  const below = [
    button(stories.why, { id: IDS.whyStory, value }),
    ...quoteElements([story.feedback], team.language),
  ];
  if (story.discussed === null) {
    const discussed = storyValue({ ...story, isLate });
    return [
      actions(
        button(words.discuss, { id: IDS.discuss, value: discussed, isMain: true }),
        button(stories.another, { id: IDS.anotherStory, value }),
        button(stories.unfit, { id: IDS.unfitStory, value }),
      ),
      actions(...below),
    ];
  }
  const { by, at } = story.discussed;
  const when = moment(at, instantDay(at, team));
  const outcome = button(stories.outcome, { id: IDS.storyOutcome, value });
  return [says('✓ ', words.discussedBy, member(by), ', ', when), actions(outcome, ...below)];
}

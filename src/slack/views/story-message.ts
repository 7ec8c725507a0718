import type { KnownBlock, RichTextSection } from '@slack/types';
import type { Language } from '../../core/feedback/feedback.ts';
import type { Story } from '../../core/stories/story.ts';
import type { Team } from '../../core/teams/team.ts';
import { actions, button, header, note } from '../kit/blocks.ts';
import { IDS } from '../kit/ids.ts';
import { type View, view } from '../kit/message.ts';
import { permalink } from '../kit/permalink.ts';
import { bold, italic, line, link, member, moment, quote, rich, says } from '../kit/rich-text.ts';
import { storyValue } from '../kit/story-value.ts';
import { wordsOf } from '../words/words-of.ts';
import { instantDay } from './days.ts';
import { count } from './numbers.ts';
import { wrongElement, wrongRow } from './wrong-element.ts';

/** An unhurried reader says 156 words a minute. */
const WORDS_PER_SECOND = 2.6;

/** The story of the day, made to be read aloud, with one question; and who noted its discussion. */
export function storyMessage(
  story: Story,
  to: { readonly team: Team; readonly workspaceUrl: string | null; readonly isLate: boolean },
): View {
  const { team } = to;
  const words = wordsOf(team.language);
  const title = words.story.title(readAloudSeconds(story.extract));
  const address = permalink(story.feedback, to.workspaceUrl);
  const takeaway = `${title}: ${words.quoted(story.extract)} ${words.questions[story.question]}`;
  return view(takeaway, [
    header(title),
    ...(to.isLate ? [note(words.story.late)] : []),
    rich(contextLine(story, team)),
    rich(quote(words.quoted(story.extract))),
    says(bold(words.story.toTalkAbout), words.questions[story.question]),
    says(link(words.story.original, address), ` · ${instantDay(story.feedback.saidAt, team)}`),
    ...habit(story, to),
  ]);
}

/** For whoever presses second: who was first. */
export function alreadyDiscussed(by: string, language: Language): View {
  const { story } = wordsOf(language);
  return view(story.alreadyText, [says(member(by), story.already)]);
}

/** How long it takes to read a text aloud, in whole seconds. */
function readAloudSeconds(text: string): number {
  const spoken = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return Math.max(1, Math.round(spoken.length / WORDS_PER_SECOND));
}

/** Where in the customer's journey this happened, and how usual it is. */
function contextLine({ context }: Story, { language }: Team): RichTextSection {
  const words = wordsOf(language).story;
  const { alike, usuallyAlike, journey, touchpoint } = context;
  const parts = [
    ...(journey === null ? [] : [[words.journey, italic(journey)]]),
    ...(touchpoint === null ? [] : [[words.step, italic(touchpoint)]]),
  ].flatMap((part, index) => (index > 0 ? [', ', ...part] : part));
  const usually = usuallyAlike === null ? null : count(usuallyAlike, language);
  const usual = alike <= 1 ? words.onlyOne : words.alike(count(alike, language), usually);
  return line(...parts, parts.length > 0 ? ` · ${usual}` : usual);
}

/** The button until somebody presses it; then who did, and when. */
function habit(
  story: Story,
  { team, isLate }: { readonly team: Team; readonly isLate: boolean },
): KnownBlock[] {
  const { story: words } = wordsOf(team.language);
  if (story.discussed === null) {
    const value = storyValue({ ...story, isLate });
    const discuss = button(words.discuss, { id: IDS.discuss, value, isMain: true });
    return [actions(discuss, ...wrongElement([story.feedback], team.language))];
  }
  const { by, at } = story.discussed;
  const when = moment(at, instantDay(at, team));
  return [
    says('✓ ', words.discussedBy, member(by), ', ', when),
    ...wrongRow([story.feedback], team.language),
  ];
}

import type { RichTextSection } from '@slack/types';
import { repliesIn } from '../../core/attention/may-say.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import type { Delivery } from '../../core/teams/delivery.ts';
import { bold, line } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { timeOf } from './days.ts';
import { heldText } from './held-text.ts';
import { count } from './numbers.ts';
import { restLines } from './rest-lines.ts';
import { sentPieces } from './sent-pieces.ts';

/** More sources than these are read on their own channels. */
const MOST_SOURCES = 5;

/** What a team was last sent, what is next, and why something was not sent. */
export function deliveryLines(
  delivery: Delivery,
  to: { readonly language: Language; readonly workspaceUrl: string | null },
): readonly RichTextSection[] {
  const { language } = to;
  const { home, delivery: words } = wordsOf(language);
  const { held, isOff, quietUntil, team } = delivery;
  return [
    ...(isOff ? [line(bold(words.off))] : []),
    line(home.digest, ...sentPieces('digest', delivery, to)),
    line(home.story, ...sentPieces('story', delivery, to)),
    ...restLines(delivery, language),
    ...(quietUntil === null ? [] : [line(words.quietNow(timeOf(quietUntil, team.timeZone)))]),
    ...(held.length === 0 ? [] : [line(words.held(heldText(held, language)))]),
    line(spentText(delivery, language)),
  ];
}

/** Where today's feedback came from. */
export function heardTodayText({ heardToday }: Delivery, language: Language): string {
  const words = wordsOf(language).delivery;
  const sources = heardToday
    .slice(0, MOST_SOURCES)
    .map((it) => `${it.source} ${count(it.count, language)}`);
  return sources.length === 0 ? words.nothingHeard : `${words.heard}${sources.join(', ')}.`;
}

function spentText({ spent, team }: Delivery, language: Language): string {
  return wordsOf(language).delivery.spent({
    messages: count(spent.messages, language),
    most: count(team.messagesADay, language),
    replies: count(spent.replies, language),
    mostReplies: count(repliesIn(team.messagesADay), language),
  });
}

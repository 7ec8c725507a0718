import type { RichTextBlock, RichTextQuote } from '@slack/types';
import type { Feedback } from '../../core/feedback/feedback.ts';
import { permalink } from '../kit/permalink.ts';
import { channel, line, link, type Piece, quote, rich } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Audience } from './audience.ts';
import { instantDay } from './days.ts';
import { saidIn } from './said-in.ts';

/** About fifty words: a quote invites to open the message, it does not replace it. */
const QUOTE_LENGTH = 300;

/** Somebody's words and, in the same breath, the way to the message. */
export function quoted(feedback: Feedback, to: Audience): RichTextQuote {
  return quote(`${words(feedback, to)} · `, source(feedback, to));
}

/**
 * Somebody's words, and on a line of its own where and when they were said, and why they are here.
 * `mark` may set off some of the words.
 */
export function quotedFrom(
  feedback: Feedback,
  to: Audience,
  how: { readonly mark?: (said: string) => readonly Piece[]; readonly why?: string } = {},
): RichTextBlock {
  const { mark = (said: string) => [said], why } = how;
  const [before = '', after = ''] = wordsOf(to.language).quoted('\n').split('\n');
  const where = line(
    ...[source(feedback, to), ' · ', channel(feedback.channelId)],
    ...(why === undefined ? [] : [` · ${why}`]),
  );
  return rich(quote(before, ...mark(saidIn(feedback, QUOTE_LENGTH)), after), where);
}

function words(feedback: Feedback, { language }: Audience): string {
  const said = saidIn(feedback, QUOTE_LENGTH);
  return wordsOf(language).quoted(said);
}

function source(feedback: Feedback, to: Audience): Piece {
  return link(instantDay(feedback.saidAt, to), permalink(feedback, to.workspaceUrl));
}

import type { Feedback } from '../../core/feedback/feedback.ts';
import { header, note } from '../kit/blocks.ts';
import { type View, view } from '../kit/message.ts';
import { italic, line, rich } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Audience } from './audience.ts';
import { count } from './numbers.ts';
import { quotedFrom } from './quoted.ts';
import { saidIn } from './said-in.ts';

/** Enough to know which message is meant. */
const HINT_LENGTH = 90;

/** How many said something like a piece of feedback, usually too, and the most alike of them. */
export function alikeAnswer(
  found: {
    readonly feedback: Feedback;
    readonly alike: readonly Feedback[];
    readonly count: { readonly now: number; readonly usual: number | null };
    readonly isCapped: boolean;
  },
  to: Audience,
): View {
  const words = wordsOf(to.language);
  const hint = words.quoted(saidIn(found.feedback, HINT_LENGTH));
  const title = titleOf(found, to);
  return view(`${title} ${hint}`, [
    header(title),
    rich(line(words.themes.alikeTo, italic(hint))),
    ...found.alike.map((feedback) => quotedFrom(feedback, to)),
    note(words.themes.alikeNote),
  ]);
}

function titleOf(found: Parameters<typeof alikeAnswer>[0], { language }: Audience): string {
  const { themes } = wordsOf(language);
  const { now, usual } = found.count;
  if (found.isCapped) return themes.manyAlike(count(now, language));
  if (now > 0) {
    return themes.alike(count(now, language), usual === null ? null : count(usual, language));
  }
  return found.alike.length > 0 ? themes.onlyEarlier : themes.noneAlike;
}

import type { Feedback } from '../../core/feedback/feedback.ts';
import { header } from '../kit/blocks.ts';
import { type View, view } from '../kit/message.ts';
import { says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Audience } from './audience.ts';
import { count } from './numbers.ts';
import { quotedFrom } from './quoted.ts';

/** What customers said about some words, each with the way to its message. */
export function findAnswer(
  search: {
    readonly words: string;
    readonly total: number;
    /** There are more than `total`. */
    readonly isCapped: boolean;
    readonly found: readonly Feedback[];
  },
  to: Audience,
): View {
  const { find } = wordsOf(to.language);
  const [shown, total] = [search.found.length, search.total].map((it) => count(it, to.language));
  if (search.found.length === 0) {
    const nothing = find.none(search.words);
    return view(nothing, [says(nothing)]);
  }
  const all = search.isCapped ? find.orMore(total ?? '') : (total ?? '');
  const title = find.found(shown ?? '', all, search.words);
  return view(title, [header(title), ...search.found.map((feedback) => quotedFrom(feedback, to))]);
}

import type { KnownBlock } from '@slack/types';
import type { Feedback } from '../../core/feedback/feedback.ts';
import { actions, header } from '../kit/blocks.ts';
import { type View, view } from '../kit/message.ts';
import { says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { alikeButton } from './alike-button.ts';
import type { Audience } from './audience.ts';
import { highlighted } from './highlighted.ts';
import { count } from './numbers.ts';
import { quotedFrom } from './quoted.ts';
import { wrongElement } from './wrong-element.ts';

interface Hit {
  readonly feedback: Feedback;
  readonly isByMeaning: boolean;
}

/** What customers said about some words, each with the way to its message and to what is like it. */
export function findAnswer(
  search: {
    readonly words: string;
    readonly total: number;
    /** There are more than `total`. */
    readonly isCapped: boolean;
    readonly found: readonly Hit[];
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
  return view(title, [
    header(title),
    ...search.found.flatMap((hit) => hitBlocks(hit, search.words, to)),
  ]);
}

/** The words that matched in bold; where none did, that it was found by what it means. */
function hitBlocks({ feedback, isByMeaning }: Hit, asked: string, to: Audience): KnownBlock[] {
  const { themes } = wordsOf(to.language);
  const quote = quotedFrom(feedback, to, {
    mark: (said) => highlighted(said, asked),
    ...(isByMeaning && { why: themes.byMeaning }),
  });
  const row = actions(alikeButton(feedback, to.language), ...wrongElement([feedback], to.language));
  return [quote, row];
}

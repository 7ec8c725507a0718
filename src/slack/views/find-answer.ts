import type { KnownBlock } from '@slack/types';
import type { CaseLook } from '../../core/cases/case-look.ts';
import type { Feedback } from '../../core/feedback/feedback.ts';
import { actions, header } from '../kit/blocks.ts';
import { type View, view } from '../kit/message.ts';
import { rich, says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { alikeButton } from './alike-button.ts';
import type { Audience } from './audience.ts';
import { caseLines } from './case-blocks.ts';
import { highlighted } from './highlighted.ts';
import { count } from './numbers.ts';
import { quoteElements } from './quote-elements.ts';
import { quotedFrom } from './quoted.ts';

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
    /** The cases of those that have one. */
    readonly followed?: readonly CaseLook[];
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
  return view(title, [header(title), ...search.found.flatMap((hit) => hitBlocks(hit, search, to))]);
}

/** The words that matched in bold; where none did, that it was found by what it means. */
function hitBlocks(
  { feedback, isByMeaning }: Hit,
  { words: asked, followed = [] }: Parameters<typeof findAnswer>[0],
  to: Audience,
): KnownBlock[] {
  const { themes } = wordsOf(to.language);
  const quote = quotedFrom(feedback, to, {
    mark: (said) => highlighted(said, asked),
    ...(isByMeaning && { why: themes.byMeaning }),
  });
  const row = actions(
    alikeButton(feedback, to.language),
    ...quoteElements([feedback], to.language),
  );
  const looks = followed.filter(({ of }) => of.feedbackId === feedback.id);
  return [quote, ...looks.map((look) => rich(...caseLines(look, to.language))), row];
}

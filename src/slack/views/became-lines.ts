import type { RichTextSection } from '@slack/types';
import type { Language } from '../../core/feedback/feedback.ts';
import type { Story } from '../../core/stories/story.ts';
import { line, member, type Piece } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';

/** What became of what was said: its case, else the last note; and who are to be thanked for it. */
export function becameLines(
  { became, nominated }: Pick<Story, 'became' | 'nominated'>,
  { language }: { readonly language: Language },
): readonly RichTextSection[] {
  const { stories } = wordsOf(language);
  const happened = [...casePieces(became, language), ...notePieces(became, language)];
  const credits = new Set([...(became.case?.credits ?? []), ...(nominated?.credits ?? [])]);
  return [
    ...(happened.length === 0 ? [] : [line(stories.became, ...happened)]),
    ...(credits.size === 0 ? [] : [line(stories.thanksTo, ...membersOf([...credits]))]),
  ];
}

/** Members, with commas between. */
export function membersOf(ids: readonly string[]): readonly Piece[] {
  return ids.flatMap((id, index) => [index > 0 ? ', ' : '', member(id)]);
}

function casePieces({ case: of }: Story['became'], language: Language): readonly Piece[] {
  if (of === null) return [];
  const { stories } = wordsOf(language);
  const owner = of.ownerId === null ? [] : [member(of.ownerId)];
  if (of.state === 'open')
    return owner.length > 0 ? [stories.takenBy, ...owner] : [stories.nobodyYet];
  const outcome = of.outcome === null ? [] : [` (${of.outcome})`];
  return [stories.ended[of.state], ...owner, ...outcome];
}

function notePieces({ case: of, notes }: Story['became'], language: Language): readonly Piece[] {
  const last = notes.at(-1);
  if (last === undefined) return [];
  const { notedBy } = wordsOf(language).stories;
  return [of === null ? '' : '; ', notedBy, member(last.by), `: ${last.text}`];
}

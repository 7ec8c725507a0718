import type { KnownBlock, RichTextSection } from '@slack/types';
import type { Claim, WeekSummary } from '../../core/summary/summary.ts';
import { note } from '../kit/blocks.ts';
import { permalink } from '../kit/permalink.ts';
import { bold, line, link, type Piece, rich } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Audience } from './audience.ts';
import { count } from './numbers.ts';

/** What a model made of the week, said to be so; each claim opens what it rests on. */
export function summaryBlocks(summary: WeekSummary, to: Audience): KnownBlock[] {
  const words = wordsOf(to.language).summary;
  let cited = 0;
  const claims = summary.claims.map((claim) => {
    const first = cited + 1;
    cited += claim.citations.length;
    return claimLine(claim, first, to);
  });
  return [
    rich(line(bold(words.title)), ...claims),
    note(words.label(count(summary.n, to.language))),
  ];
}

/** A claim and its citations, counted on from those of the claims before. */
function claimLine({ text, citations }: Claim, first: number, to: Audience): RichTextSection {
  const links = citations.flatMap((feedback, at): Piece[] => [
    ' ',
    link(`[${first + at}]`, permalink(feedback, to.workspaceUrl)),
  ]);
  return line(`• ${text}`, ...links);
}

import type { KnownBlock } from '@slack/types';
import type { CaseLook } from '../../core/cases/case-look.ts';
import type { OpenCases } from '../../core/cases/count-cases.ts';
import { header, note } from '../kit/blocks.ts';
import { type View, view } from '../kit/message.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Audience } from './audience.ts';
import { caseBlocks } from './case-blocks.ts';
import { count } from './numbers.ts';
import { simpleAnswer } from './simple-answer.ts';

/** In App Home there is more to read. */
const MOST_AT_HOME = 5;

/** Open cases, and those of them that are due soonest. */
interface OpenLook {
  readonly open: OpenCases | null;
  readonly first: readonly CaseLook[];
}

/** The open cases of a team, or of whoever asks, soonest due first. */
export function casesAnswer(
  { open, first }: OpenLook,
  to: Audience & { /** Null: the asker's own. */ readonly team: string | null },
): View {
  const { cases } = wordsOf(to.language);
  if (open === null) {
    return simpleAnswer(to.team === null ? cases.noneMine : cases.none(to.team));
  }
  const all = count(open.open, to.language);
  const what = to.team === null ? cases.mine(all) : cases.title(to.team, all);
  const title = open.late === 0 ? what : `${what}, ${cases.late(count(open.late, to.language))}`;
  return view(title, [header(title), ...listed(first, to, open)]);
}

/** What whoever looks at App Home follows up; nothing where that is nothing. */
export function homeCases({ open, first }: OpenLook, to: Audience): readonly KnownBlock[] {
  if (open === null) return [];
  const { homeTitle } = wordsOf(to.language).cases;
  return [header(homeTitle), ...listed(first.slice(0, MOST_AT_HOME), to, open)];
}

function listed(
  first: readonly CaseLook[],
  to: Audience,
  { open }: OpenCases,
): readonly KnownBlock[] {
  const { cases } = wordsOf(to.language);
  const rest = open - first.length;
  return [
    ...first.flatMap((look) => caseBlocks(look, to, 'listed')),
    ...(rest <= 0 ? [] : [note(cases.more(count(rest, to.language)))]),
  ];
}

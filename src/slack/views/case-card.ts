import type { CaseLook } from '../../core/cases/case-look.ts';
import { type View, view } from '../kit/message.ts';
import { member, says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Audience } from './audience.ts';
import { type CasePlace, caseBlocks } from './case-blocks.ts';
import { simpleAnswer } from './simple-answer.ts';

/** What a member did to a case. */
export type CaseDeed = 'open' | 'take' | 'letGo' | 'note' | 'close' | 'reopen';

/** What came of what somebody did to a case, and the case as it is now. */
export function caseCard(
  outcome:
    | { readonly kind: 'done' | 'already'; readonly look: CaseLook }
    | { readonly kind: 'gone' },
  to: Audience & { readonly deed: CaseDeed; readonly by: string; readonly place?: CasePlace },
): View {
  const { cases } = wordsOf(to.language);
  if (outcome.kind === 'gone') return simpleAnswer(cases.gone);
  const { look } = outcome;
  const blocks = caseBlocks(look, to, to.place ?? 'alone');
  const said = outcome.kind === 'done' ? cases.deeds[to.deed] : alreadyText(look, to);
  if (said !== null) return view(said, [says(said), ...blocks]);
  const owner = look.of.ownerId;
  const first = owner === null ? [] : [says(member(owner), cases.already.take)];
  return view(cases.already.other, [...first, ...blocks]);
}

/** Null where it is said best by who has it. */
function alreadyText(
  { of }: CaseLook,
  { deed, by, language }: Pick<Parameters<typeof caseCard>[1], 'deed' | 'by' | 'language'>,
): string | null {
  const { cases } = wordsOf(language);
  if (of.state !== 'open') return deed === 'open' ? cases.already.open : cases.already.other;
  if (deed === 'open') return cases.already.open;
  if (deed === 'take' && of.ownerId === by) return cases.deeds.take;
  return of.ownerId === null ? cases.already.other : null;
}

/** Tells whoever put something on the list that it is closed, and what came of it. */
export function caseClosedMessage(
  closed: CaseLook,
  to: { readonly workspaceUrl: string | null },
): View {
  const { team } = closed;
  const { cases } = wordsOf(team.language);
  const title = `${cases.closedForYou}${closed.of.outcome === null ? '' : `. ${cases.outcome(closed.of.outcome)}`}`;
  const told = caseBlocks(closed, { ...team, ...to }, 'told');
  return view(title, [says(`${cases.closedForYou}.`), ...told]);
}

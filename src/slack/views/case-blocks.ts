import type { ActionsBlock, KnownBlock, RichTextSection } from '@slack/types';
import type { CaseLook } from '../../core/cases/case-look.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import { actions, button } from '../kit/blocks.ts';
import { IDS } from '../kit/ids.ts';
import { readingValue } from '../kit/reading-value.ts';
import { line, member, type Piece, rich } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Audience } from './audience.ts';
import { dayOf, instantDay } from './days.ts';
import { quoted } from './quoted.ts';

/** More than this is a conversation, and is had in a thread. */
const MOST_NOTES = 3;

/** What the buttons of a message with this one case carry: it shows the case as it then is. */
export const ALONE = 'alone';

/** Where a case is shown: among others, alone in a message, in a form, or to be read only. */
export type CasePlace = 'listed' | 'alone' | 'form' | 'told';

/** A case: what was said, how it stands, what was noted, and what one can do. */
export function caseBlocks(look: CaseLook, to: Audience, place: CasePlace): readonly KnownBlock[] {
  return [
    rich(quoted(look.feedback, to), ...caseLines(look, to.language)),
    ...caseActions(look, to.language, place),
  ];
}

/** How a case stands, and what was noted of it. */
export function caseLines(look: CaseLook, language: Language): readonly RichTextSection[] {
  const { team, notes } = look;
  const to = { language, timeZone: team.timeZone };
  const noted = notes
    .slice(-MOST_NOTES)
    .map(({ by, at, text }) => line(`• ${instantDay(at, to)}, `, member(by), `: ${text}`));
  return [...stateLines(look, to), ...noted];
}

function stateLines(
  { of, dueOn, isOverdue }: CaseLook,
  to: { readonly language: Language; readonly timeZone: string },
): readonly RichTextSection[] {
  const { cases } = wordsOf(to.language);
  const owner: Piece[] = of.ownerId === null ? [] : [member(of.ownerId)];
  if (of.state === 'open') {
    const has: Piece[] = owner.length > 0 ? [cases.takenBy, ...owner, '.'] : [cases.nobody];
    const due = dayOf(dueOn, to.language);
    const when = isOverdue ? cases.overdue(due) : cases.due(due);
    return [line(cases.openSince(instantDay(of.openedAt, to)), ...has, ` ${when}`)];
  }
  const day = instantDay(of.closedAt ?? of.openedAt, to);
  const helpers = of.credits.flatMap((id, index) => [index > 0 ? ', ' : '', member(id)]);
  return [
    line(cases[of.state](day), ...owner, '.'),
    ...(of.outcome === null ? [] : [line(cases.outcome(of.outcome))]),
    ...(helpers.length === 0 ? [] : [line(cases.helped, ...helpers, '.')]),
  ];
}

function caseActions(
  { of }: CaseLook,
  language: Language,
  place: CasePlace,
): readonly ActionsBlock[] {
  if (place === 'told') return [];
  const { cases } = wordsOf(language);
  const value = readingValue(of.feedbackId, place === 'alone' ? ALONE : undefined);
  if (of.state !== 'open') return [actions(button(cases.undo, { id: IDS.reopenCase, value }))];
  // A form that opens a form would stand upon itself.
  if (place === 'form') return [];
  const take = button(cases.take, { id: IDS.takeCase, value, isMain: true });
  const end = button(cases.end, { id: IDS.endCase, value, isMain: of.ownerId !== null });
  const letGo = button(cases.letGo, { id: IDS.letGoCase, value });
  return [of.ownerId === null ? actions(take, end) : actions(end, letGo)];
}

import type { Language } from '../../core/feedback/feedback.ts';
import type { Presenter } from '../../core/habits/presenter.ts';
import type { Team } from '../../core/teams/team.ts';
import type { LocalDate } from '../../core/time/period.ts';
import { actions, button } from '../kit/blocks.ts';
import { IDS } from '../kit/ids.ts';
import { type View, view } from '../kit/message.ts';
import { bold, member, type Piece, says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { dayOf } from './days.ts';

/** Who reads a team's stories aloud, and the way in or out for whoever asks. */
export function readersAnswer(
  { team, presenters }: { readonly team: Team; readonly presenters: readonly Presenter[] },
  to: { readonly userId: string; readonly language: Language },
): View {
  const { habits } = wordsOf(to.language);
  const title = habits.readersTitle(team.name);
  const isIn = presenters.some(({ userId }) => userId === to.userId);
  const names = presenters.flatMap<Piece>(({ userId }, index) => [
    index > 0 ? ', ' : '',
    member(userId),
  ]);
  const choice = isIn
    ? button(habits.withdraw, { id: IDS.withdrawReading, value: team.id })
    : button(habits.offer, { id: IDS.offerReading, value: team.id });
  return view(title, [
    says(bold(title)),
    names.length === 0 ? says(habits.noReaders) : says(habits.takingTurns, ...names),
    actions(choice),
  ]);
}

/** For whoever said to be away: until when, and the way back. */
export function awayAnswer(until: LocalDate, language: Language): View {
  const { habits } = wordsOf(language);
  const said = habits.away(dayOf(until, language));
  return view(said, [
    says(said),
    actions(button(habits.back, { id: IDS.backAgain, value: IDS.backAgain })),
  ]);
}

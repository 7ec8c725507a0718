import type { Eyed } from '../../core/dips/watch/eyed.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import type { Team } from '../../core/teams/team.ts';
import { wordsOf } from '../words/words-of.ts';
import { alertName, amountOf, levelWithAnswers, nameWithin } from './alert-text.ts';

/** What is kept an eye on: nothing is claimed of it yet. Named within a team where there is one. */
export function eyedText(
  eyed: readonly Eyed[],
  { team, language }: { readonly team: Team | null; readonly language: Language },
): string {
  const { usually, dips } = wordsOf(language);
  const scores = eyed.map((it) => {
    const name = team === null ? alertName(it, language) : nameWithin(it, { ...team, language });
    const usual = usually(amountOf(it.measure, it.usual, language));
    return `${name}: ${levelWithAnswers(it, language)}, ${usual}`;
  });
  return dips.list.eyed(scores.join('; '));
}

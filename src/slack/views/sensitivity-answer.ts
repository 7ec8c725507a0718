import { BUDGETS, type Sensitivity } from '../../core/dips/ledger/sensitivity.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import { actions, button } from '../kit/blocks.ts';
import { IDS } from '../kit/ids.ts';
import { type View, view } from '../kit/message.ts';
import { says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { count } from './numbers.ts';
import { simpleAnswer } from './simple-answer.ts';

/** How readily the workspace is alerted from now on, what that means, and the way back. */
export function sensitivityAnswer(
  {
    kind,
    was,
    is,
  }: {
    readonly kind: 'set' | 'already';
    readonly was: Sensitivity;
    readonly is: Sensitivity;
  },
  language: Language,
): View {
  const { sensitivity: words, undo } = wordsOf(language).dips;
  const budget = count(BUDGETS[is], language);
  const level = words.levels[is];
  if (kind === 'already') return simpleAnswer(words.already(level, budget));
  const sentence = `${words.set({ level, budget, was: words.levels[was] })} ${words.means[is]}`;
  const back = button(undo, { id: `${IDS.ask}:0`, value: `dips ${was}` });
  return view(sentence, [says(sentence), actions(back)]);
}

import type { Alert } from '../../core/dips/alerts/alert.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import { type View, view } from '../kit/message.ts';
import { member, says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { alertActions } from './alert-actions.ts';
import { simpleAnswer } from './simple-answer.ts';

/** What somebody does to an alert by a button. */
export type AlertDeed = 'take' | 'let go' | 'doubt' | 'take back';

/** What came of it, for whoever did it. */
export function alertDone(
  outcome: { readonly kind: 'done' | 'already'; readonly alert: Alert } | { readonly kind: 'gone' },
  of: { readonly deed: AlertDeed; readonly language: Language },
): View {
  const { dips } = wordsOf(of.language);
  if (outcome.kind === 'gone') return simpleAnswer(dips.gone);
  const { alert } = outcome;
  if (outcome.kind === 'already') return already(alert, of);
  const { done } = dips;
  const sentence = `${done[of.deed]}${alert.thread === null ? '' : done.inThread}`;
  return view(sentence, [says(sentence), alertActions(alert, of.language)]);
}

/** Somebody was first, or there is nothing to be done any more. */
function already(
  alert: Alert,
  { deed, language }: { readonly deed: AlertDeed; readonly language: Language },
): View {
  const { already: words, somebody } = wordsOf(language).dips;
  if (alert.state === 'false' && alert.judgedBy !== null) {
    const [who, what] = [member(alert.judgedBy), words.marked];
    return view(`${somebody}${what}`, [says(who, what)]);
  }
  if (alert.state !== 'open') return simpleAnswer(words.over);
  if (alert.takenBy === null) return simpleAnswer(words.takenByNobody);
  const what = deed === 'let go' ? words.others : words.taken;
  return view(`${somebody}${what}`, [says(member(alert.takenBy), what)]);
}

import type { ActionsBlock, Button } from '@slack/types';
import type { Alert } from '../../core/dips/alerts/alert.ts';
import { kindOf } from '../../core/dips/alerts/measure.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import { actions, button } from '../kit/blocks.ts';
import { IDS } from '../kit/ids.ts';
import { wordsOf } from '../words/words-of.ts';

/** What can be done about an alert as it is now; without `why` where the reasons are shown. */
export function alertActions(
  alert: Alert,
  language: Language,
  how: { readonly why: boolean } = { why: true },
): ActionsBlock {
  const { dips } = wordsOf(language);
  const press = (text: string, id: string) => button(text, { id, value: alert.id });
  const why: readonly Button[] = how.why ? [press(dips.why, IDS.askWhy)] : [];
  if (alert.state === 'false') return actions(press(dips.undo, IDS.takeBackDoubt), ...why);
  const isDip = kindOf(alert.measure) === 'dip';
  return actions(
    ...(alert.state === 'open' ? [ownerButton(alert, language)] : []),
    ...why,
    press(dips.explain, IDS.explainAlert),
    ...(alert.state === 'open' ? [press(isDip ? dips.notADip : dips.notTrue, IDS.doubtAlert)] : []),
  );
}

/** Takes an alert up, or lets it go. */
export function ownerButton({ id, takenBy }: Alert, language: Language): Button {
  const { dips } = wordsOf(language);
  return takenBy === null
    ? button(dips.take, { id: IDS.takeAlert, value: id, isMain: true })
    : button(dips.letGo, { id: IDS.letGoAlert, value: id });
}

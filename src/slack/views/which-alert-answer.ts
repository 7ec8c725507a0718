import type { Button } from '@slack/types';
import type { Alert } from '../../core/dips/alerts/alert.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import { actions, button } from '../kit/blocks.ts';
import { IDS } from '../kit/ids.ts';
import { type View, view } from '../kit/message.ts';
import { bold, says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { alertName } from './alert-text.ts';
import { dayOf } from './days.ts';

/** A row of buttons that can still be read. */
const MOST_ALERTS = 5;

/** Which alert did somebody mean: what is called nearly so, and the alerts there are. */
export function whichAlertAnswer(
  doubt: {
    /** The name nothing has; null when none was given. */
    readonly asked: string | null;
    readonly nearest: string | null;
    readonly alerts: readonly Alert[];
  },
  language: Language,
): View {
  const { dips, team } = wordsOf(language);
  const { asked, nearest, alerts } = doubt;
  const unknown = asked === null ? dips.list.which : dips.list.unknown(asked);
  const meant = nearest === null ? [] : [` ${team.didYouMean}`, bold(nearest), '?'];
  const known = alerts.length === 0 ? dips.list.noneEver : dips.list.these;
  // Asked for by no name, where there is none: there is nothing to choose from.
  const opening = asked === null && alerts.length === 0 ? [] : [unknown, ...meant, ' '];
  const near =
    nearest === null ? [] : [button(nearest, { id: `${IDS.ask}:0`, value: `why ${nearest}` })];
  const buttons = [...near, ...alertButtons(alerts, language)];
  const text = opening.map((it) => (typeof it === 'string' ? it : nearest)).join('');
  const names = buttons.map((it) => it.text.text).join('; ');
  return view(`${text}${known} ${names}`.trim(), [
    says(...opening, known),
    ...(buttons.length === 0 ? [] : [actions(...buttons)]),
  ]);
}

/** For each alert, as far as they can be read, a button with its name and day that says why. */
export function alertButtons(alerts: readonly Alert[], language: Language): readonly Button[] {
  return alerts.slice(0, MOST_ALERTS).map((alert, index) =>
    button(`${alertName(alert, language)}, ${dayOf(alert.since, language)}`, {
      ...{ id: `${IDS.askWhy}:${index}`, value: alert.id },
    }),
  );
}

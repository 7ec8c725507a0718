import type { Alert } from '../../core/dips/alerts/alert.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import { actions, button } from '../kit/blocks.ts';
import { IDS } from '../kit/ids.ts';
import { type View, view } from '../kit/message.ts';
import { says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { alertName } from './alert-text.ts';
import { dayOf } from './days.ts';
import { simpleAnswer } from './simple-answer.ts';

/** A row of buttons that can still be read. */
const MOST_ALERTS = 5;

/** Which alert did somebody mean: the nearest first, each a button that says why. */
export function whichAlertAnswer(
  doubt: {
    readonly asked: string | null;
    readonly nearest: Alert | null;
    readonly alerts: readonly Alert[];
  },
  language: Language,
): View {
  const { list } = wordsOf(language).dips;
  const { asked, nearest, alerts } = doubt;
  const unknown = asked === null ? list.which : list.unknown(asked);
  if (alerts.length === 0)
    return simpleAnswer(asked === null ? list.noneEver : `${unknown} ${list.noneEver}`);

  const others = alerts.filter(({ id }) => id !== nearest?.id);
  const offered = [...(nearest === null ? [] : [nearest]), ...others].slice(0, MOST_ALERTS);
  const names = offered.map(
    (alert) => `${alertName(alert, language)}, ${dayOf(alert.since, language)}`,
  );
  const sentence = `${unknown} ${list.these}`;
  return view(`${sentence} ${names.join('; ')}`, [
    says(sentence),
    actions(
      ...offered.map((alert, index) =>
        button(names[index] ?? '', { id: `${IDS.askWhy}:${index}`, value: alert.id }),
      ),
    ),
  ]);
}

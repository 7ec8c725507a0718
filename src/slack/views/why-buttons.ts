import type { ActionsBlock, Button } from '@slack/types';
import type { Alert } from '../../core/dips/alerts/alert.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import { actions, button } from '../kit/blocks.ts';
import { IDS } from '../kit/ids.ts';
import { wordsOf } from '../words/words-of.ts';
import { alertName } from './alert-text.ts';

/** A row of buttons that can still be read. */
const MOST_ALERTS = 3;

/** For each alert a button that says why it was told. */
export function whyButtons(alerts: readonly Alert[], language: Language): readonly Button[] {
  const { dips } = wordsOf(language);
  return alerts.slice(0, MOST_ALERTS).map((alert, index) => {
    const text = alerts.length === 1 ? dips.why : dips.digest.see(alertName(alert, language));
    return button(text, { id: `${IDS.askWhy}:${index}`, value: alert.id });
  });
}

/** The same on a row of its own. */
export function whyRow(alerts: readonly Alert[], language: Language): readonly ActionsBlock[] {
  const buttons = whyButtons(alerts, language);
  return buttons.length === 0 ? [] : [actions(...buttons)];
}

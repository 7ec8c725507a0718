import type { ActionsBlock, Button } from '@slack/types';
import type { Alert } from '../../core/dips/alerts/alert.ts';
import type { Team } from '../../core/teams/team.ts';
import { actions, button } from '../kit/blocks.ts';
import { IDS } from '../kit/ids.ts';
import { wordsOf } from '../words/words-of.ts';
import { nameWithin } from './alert-text.ts';

/** A row of buttons that can still be read. */
const MOST_ALERTS = 3;

/** For each alert of a team a button that says why it was told. */
export function whyButtons(alerts: readonly Alert[], team: Team): readonly Button[] {
  const { dips } = wordsOf(team.language);
  return alerts.slice(0, MOST_ALERTS).map((alert, index) => {
    const text = alerts.length === 1 ? dips.why : dips.digest.see(nameWithin(alert, team));
    return button(text, { id: `${IDS.askWhy}:${index}`, value: alert.id });
  });
}

/** The same on a row of its own. */
export function whyRow(alerts: readonly Alert[], team: Team): readonly ActionsBlock[] {
  const buttons = whyButtons(alerts, team);
  return buttons.length === 0 ? [] : [actions(...buttons)];
}

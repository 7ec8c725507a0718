import type { SlackFlows } from '../slack-flows.ts';
import { actOnAlert } from './act-on-alert.ts';

/** Somebody looks after an alert no longer. */
export function onAlertLetGo(flows: SlackFlows) {
  return actOnAlert(flows, 'let go', flows.liveAlert.letGo);
}

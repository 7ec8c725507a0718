import type { SlackFlows } from '../slack-flows.ts';
import { actOnAlert } from './act-on-alert.ts';

/** Somebody looks after an alert from now on. */
export function onAlertTaken(flows: SlackFlows) {
  return actOnAlert(flows, 'take', flows.liveAlert.take);
}

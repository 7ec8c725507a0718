import type { SlackFlows } from '../slack-flows.ts';
import { actOnAlert } from './act-on-alert.ts';

/** Somebody says that an alert is none. */
export function onAlertDoubted(flows: SlackFlows) {
  return actOnAlert(flows, 'doubt', flows.liveAlert.markFalse);
}

import type { SlackFlows } from '../slack-flows.ts';
import { actOnAlert } from './act-on-alert.ts';

/** Somebody takes back that an alert is none. */
export function onDoubtTakenBack(flows: SlackFlows) {
  return actOnAlert(flows, 'take back', flows.liveAlert.takeBack);
}

import type { Alert } from '../dips/alerts/alert.ts';
import type { Delivery } from './delivery.ts';

/** A team as App Home shows it. */
export interface TeamOverview extends Delivery {
  /** The channels Earshot hears for it now. */
  readonly channelIds: readonly string[];
  /** Open alerts of the team, worst first. */
  readonly alerts: readonly Alert[];
}

import type { Alert } from '../core/dips/alerts/alert.ts';
import type { Team } from '../core/teams/team.ts';
import type { LocalDate } from '../core/time/period.ts';
import type { ShownIn } from '../ports/keeping.ts';
import type { Composer, Message } from '../ports/telling.ts';
import type { AlertStore } from '../ports/watching.ts';
import type { LowVoices } from './low-voices.ts';

/** The message that an alert's thread begins with, as things are now. */
export type ComposeAlert = (
  alert: Alert,
  to: { readonly team: Team; readonly on: LocalDate; readonly shownIn: ShownIn },
) => Promise<Message>;

export function createComposeAlert(world: {
  readonly alerts: Pick<AlertStore, 'toldWith'>;
  readonly lowVoices: LowVoices;
  readonly composer: Pick<Composer, 'alert'>;
}): ComposeAlert {
  const { alerts, lowVoices, composer } = world;

  return async function composeAlert(alert, { team, on, shownIn }) {
    const [others, [quote = null]] = await Promise.all([
      alerts.toldWith(alert.id),
      lowVoices(alert, { on, shownIn }),
    ]);
    return composer.alert(alert, { team, on, others, quote });
  };
}

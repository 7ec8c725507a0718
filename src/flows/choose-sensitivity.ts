import { proposeSensitivity } from '../core/dips/ledger/propose-sensitivity.ts';
import type { Sensitivity, SensitivityChoice } from '../core/dips/ledger/sensitivity.ts';
import type { SensitivityProposal } from '../core/dips/ledger/sensitivity-proposal.ts';
import { addDays } from '../core/time/add-days.ts';
import { localDateOf } from '../core/time/local-date-of.ts';
import type { AlertStore, SensitivityStore } from '../ports/watching.ts';
import type { Clock } from '../ports/world.ts';

/** Alerts are rare: what speaks for another sensitivity is looked for in half a year. */
const PROPOSED_FROM_DAYS = 180;

/** How sensitive the workspace is; a member may change it, and change it back. */
export interface ChooseSensitivity {
  read(): Promise<{
    readonly choice: SensitivityChoice;
    /** Null where the ledger speaks for no other. */
    readonly proposal: SensitivityProposal | null;
  }>;
  choose(
    level: Sensitivity,
    by: string,
  ): Promise<{
    readonly kind: 'set' | 'already';
    readonly was: Sensitivity;
    readonly is: Sensitivity;
  }>;
}

export function createChooseSensitivity(world: {
  readonly sensitivity: SensitivityStore;
  readonly alerts: Pick<AlertStore, 'found'>;
  readonly clock: Clock;
}): ChooseSensitivity {
  const { sensitivity, alerts, clock } = world;

  return {
    async read() {
      const choice = await sensitivity.current();
      const today = localDateOf(clock(), 'UTC');
      // Alerts that were found under another sensitivity say nothing about this one.
      const chosenOn = choice.at === null ? '' : localDateOf(choice.at, 'UTC');
      const earliest = addDays(today, -PROPOSED_FROM_DAYS);
      const from = chosenOn > earliest ? chosenOn : earliest;
      const found = await alerts.found({ from, to: addDays(today, 1) });
      return { choice, proposal: proposeSensitivity(found, choice.level) };
    },

    async choose(level, by) {
      const { level: was } = await sensitivity.current();
      if (was === level) return { kind: 'already', was, is: level };
      await sensitivity.choose(level, { by, at: clock() });
      return { kind: 'set', was, is: level };
    },
  };
}

import type { CompanyDigest, CompanyHome } from '../core/company/company-digest.ts';
import { addDays } from '../core/time/add-days.ts';
import type { LocalDate } from '../core/time/period.ts';
import type { CompanyStore } from '../ports/company.ts';
import type { Clock } from '../ports/world.ts';
import type { AssembleCompany } from './assemble-company.ts';

/** How the company stands, and where its digest is posted. */
export interface LookAtCompany {
  look(on: LocalDate): Promise<{ digest: CompanyDigest; home: CompanyHome | null }>;
  /** Somebody wants it posted in a channel, or nowhere (null). */
  move(channelId: string | null, by: string): Promise<void>;
}

export function createLookAtCompany(world: {
  readonly company: CompanyStore;
  readonly assembleCompany: AssembleCompany;
  readonly clock: Clock;
}): LookAtCompany {
  const { company, assembleCompany, clock } = world;

  return {
    async look(on) {
      // As it would be if yesterday's had been posted: what was found today is new.
      const [{ digest }, home] = await Promise.all([
        assembleCompany(on, addDays(on, -1)),
        company.home(),
      ]);
      return { digest, home };
    },
    move: (channelId, by) =>
      company.move(channelId === null ? null : { channelId, by, at: clock() }),
  };
}

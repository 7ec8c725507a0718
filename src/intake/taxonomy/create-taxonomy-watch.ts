import { stat } from 'node:fs/promises';
import type { TaxonomyChange } from '../../core/journeys/plan-taxonomy.ts';
import type { ApplyTaxonomy } from '../../flows/apply-taxonomy.ts';
import type { Log } from '../../ports/world.ts';
import type { ParsedTaxonomy } from './parse-taxonomy.ts';
import { faultLine, type TaxonomyFault } from './taxonomy-fault.ts';
import { teamFaults } from './team-faults.ts';

/** How the taxonomy file is doing, for whoever sets Earshot up. */
interface TaxonomyStatus {
  readonly file: string;
  /** `faulty`: what was in force before stays so. */
  readonly state: 'not read yet' | 'in force' | 'faulty';
  /** Such as `taxonomy.yaml:12:5 what`; empty unless it is faulty. */
  readonly faults: readonly string[];
}

export interface TaxonomyWatch {
  /** Applies the file where it changed since the last look; throws when the database fails. */
  look(): Promise<void>;
  status(): TaxonomyStatus;
}

const KEPT =
  'touchpoints that were added in Slack are kept, though the taxonomy file does not have them: ' +
  'add them to it, or take them out with "npm run taxonomy -- apply FILE"';

/** So many faults go to the log; `npm run taxonomy -- check` tells all. */
const LOGGED_FAULTS = 10;

/** Keeps the taxonomy in force as a file has it; a broken file leaves the last good one. */
export function createTaxonomyWatch(world: {
  readonly file: string;
  /** Reads the file: `readTaxonomyAside`. */
  readonly read: (file: string) => Promise<ParsedTaxonomy>;
  readonly applyTaxonomy: ApplyTaxonomy;
  readonly log: Log;
}): TaxonomyWatch {
  const { file, read, applyTaxonomy, log } = world;
  let status: TaxonomyStatus = { file, state: 'not read yet', faults: [] };
  /** Which revision of the file was looked at to the end; null: look again. */
  let settled: string | null = null;

  return { look, status: () => status };

  async function look(): Promise<void> {
    const revision = await revisionOf(file);
    if (revision === settled) return;
    const parsed = await read(file);
    if (parsed.kind === 'faults') {
      refuse(parsed.faults);
      settled = revision;
      return;
    }
    const plan = await applyTaxonomy(parsed, { keepsAdded: true });
    if (plan.kind === 'mistakes') {
      // The team that is missing may be made at any moment: looked at again.
      refuse(teamFaults(plan.mistakes));
      return;
    }
    log.info('taxonomy is in force', { file, changes: plan.changes.length });
    tellChanges(plan);
    status = { file, state: 'in force', faults: [] };
    settled = revision;
  }

  /** Names what the file took away, and what it would have: nobody was asked. */
  function tellChanges({
    changes,
    kept,
  }: {
    changes: readonly TaxonomyChange[];
    kept: readonly string[];
  }) {
    const gone = changes.filter(({ kind }) => kind === 'gone').map(({ touchpoint }) => touchpoint);
    if (gone.length > 0)
      log.warn('touchpoints that the taxonomy file does not have are gone', {
        gone: gone.join(', '),
      });
    if (kept.length > 0) log.warn(KEPT, { kept: kept.join(', ') });
  }

  /** Says once what is wrong, and again when that changes. */
  function refuse(faults: readonly TaxonomyFault[]): void {
    const lines = faults.map((fault) => faultLine(file, fault));
    const isTold = lines.join('\n') === status.faults.join('\n');
    status = { file, state: 'faulty', faults: lines };
    if (isTold) return;
    const told = lines.slice(0, LOGGED_FAULTS);
    for (const line of told) log.warn(`taxonomy is left as it was: ${line}`);
    if (told.length < lines.length) {
      log.warn('the taxonomy has more faults', { more: lines.length - told.length });
    }
  }
}

async function revisionOf(file: string): Promise<string> {
  try {
    const { mtimeMs, size, ino } = await stat(file);
    return `${mtimeMs}:${size}:${ino}`;
  } catch {
    return 'unreadable';
  }
}

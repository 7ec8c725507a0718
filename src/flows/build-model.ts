import { cameBy } from '../core/corrections/came-by.ts';
import type { Correction } from '../core/corrections/correction.ts';
import { isFrozen } from '../core/corrections/is-frozen.ts';
import { lastWords } from '../core/corrections/last-words.ts';
import type { Touchpoint } from '../core/journeys/journey.ts';
import type { JourneyStore } from '../ports/keeping.ts';
import type { CorrectionStore } from '../ports/learning.ts';
import type { Model, Reader } from '../ports/reading.ts';

/** So many corrections are fetched at once. */
const PAGE = 1000;

/** A model, and what was kept apart from it. */
export interface BuiltModel {
  readonly model: Model;
  /** The last correction it was built from; null when there was none. */
  readonly upTo: string | null;
  /** Corrections up to there that it never learnt from. */
  readonly frozen: readonly Correction[];
}

/**
 * Fits a model from the taxonomy and the corrections up to one of them (null: none; left out: all
 * there are), but for the frozen fifth.
 */
export type BuildModel = (of: {
  readonly version: number;
  readonly upTo?: string | null;
}) => Promise<BuiltModel>;

export function createBuildModel(world: {
  readonly corrections: Pick<CorrectionStore, 'after'>;
  readonly journeys: Pick<JourneyStore, 'all'>;
  readonly reader: Pick<Reader, 'fit'>;
}): BuildModel {
  const { corrections, journeys, reader } = world;

  return async function buildModel({ version, upTo }) {
    const touchpoints = (await journeys.all()).flatMap((journey) => journey.touchpoints);
    const log = upTo === null ? [] : await readLog(upTo);
    const known = lastWords(log).filter((it) => isOfTaxonomy(it, touchpoints));
    const frozen = known.filter(({ text }) => isFrozen(text));
    const learnt = known.filter(({ text }) => !isFrozen(text));
    const model = await reader.fit({ touchpoints, corrections: learnt, version });
    return { model, upTo: log.at(-1)?.id ?? null, frozen };
  };

  async function readLog(upTo: string | undefined): Promise<readonly Correction[]> {
    const log: Correction[] = [];
    for (;;) {
      const page = await corrections.after(log.at(-1)?.id ?? null, PAGE);
      const wanted = page.filter(({ id }) => upTo === undefined || cameBy(id, upTo));
      log.push(...wanted);
      if (wanted.length < PAGE) return log;
    }
  }
}

/** What was about a touchpoint that has gone since teaches nothing any more. */
function isOfTaxonomy({ aspect, is }: Correction, touchpoints: readonly Touchpoint[]): boolean {
  return aspect !== 'touchpoint' || is.every((id) => touchpoints.some((it) => it.id === id));
}

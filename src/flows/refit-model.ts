import { isNoWorse } from '../core/corrections/is-no-worse.ts';
import type { Examination, ModelRecord } from '../core/corrections/model-record.ts';
import type { CorrectionStore, ModelStore } from '../ports/learning.ts';
import type { Clock, Log } from '../ports/world.ts';
import type { BuildModel, BuiltModel } from './build-model.ts';
import type { FollowCorrections } from './follow-corrections.ts';

/** On fewer corrections one lucky answer decides which of two models is the better. */
const FEWEST_FROZEN = 20;

/** What came of a fit. */
export type Refitted =
  | { readonly kind: 'nothing new' }
  | {
      readonly kind: 'promoted' | 'refused';
      readonly record: ModelRecord;
      /** The model in force before, on the same corrections; null where none was examined. */
      readonly before: Examination | null;
    };

/** Fits a model from all that was corrected, and reads with it if it is no worse. */
export type RefitModel = () => Promise<Refitted>;

/**
 * The frozen fifth of the corrections, which neither has learnt from, tells whether the new model
 * is no worse than the one in force; while it is too small for that, the new one is trusted.
 */
export function createRefitModel(world: {
  readonly corrections: Pick<CorrectionStore, 'after'>;
  readonly models: Pick<ModelStore, 'current' | 'recent' | 'record'>;
  readonly buildModel: BuildModel;
  /** Who reads with a new model at once; left out where no reader runs. */
  readonly followCorrections?: Pick<FollowCorrections, 'adopt' | 'refresh'>;
  readonly clock: Clock;
  readonly log: Log;
}): RefitModel {
  const { corrections, models, buildModel, followCorrections, clock, log } = world;

  return async function refitModel() {
    const [newest] = await models.recent(1);
    const [unlearnt] = await corrections.after(newest?.upTo ?? null, 1);
    if (unlearnt === undefined) return { kind: 'nothing new' };

    const built = await buildModel({ version: (newest?.version ?? 0) + 1 });
    const { examined, before } = await examine(built);
    const isTrusted = examined === null || before === null || isNoWorse(examined, before);
    const state = isTrusted ? 'current' : 'refused';
    const fit = { fittedAt: clock(), upTo: built.upTo, examined, state } as const;
    const record = await models.record(fit);
    log.info('a model was fitted', { ...record, before });
    if (isTrusted) await readWith(built, record);
    return { kind: isTrusted ? 'promoted' : 'refused', record, before };
  };

  async function examine({ model, frozen }: BuiltModel) {
    if (frozen.length < FEWEST_FROZEN) return { examined: null, before: null };
    const examined = await model.examine(frozen);
    const current = await models.current();
    // Built again: the one that reads has heard of the frozen corrections since it was fitted.
    const former = await buildModel({
      version: current?.version ?? 0,
      upTo: current?.upTo ?? null,
    });
    return { examined, before: await former.model.examine(frozen) };
  }

  async function readWith(built: BuiltModel, record: ModelRecord): Promise<void> {
    // Of two fits at one moment the later has another number than it was built with.
    if (record.version === built.model.version) await followCorrections?.adopt(built);
    else await followCorrections?.refresh();
  }
}

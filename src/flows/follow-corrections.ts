import type { Correction } from '../core/corrections/correction.ts';
import type { CorrectionStore, ModelStore } from '../ports/learning.ts';
import type { Reader } from '../ports/reading.ts';
import type { Clock, Log, Wait } from '../ports/world.ts';
import type { BuildModel, BuiltModel } from './build-model.ts';

/** So many corrections are fetched at once. */
const PAGE = 500;

/** So many are learnt before other work goes on: some milliseconds each. */
const BITE = 4;

/** What somebody corrected on another replica is known here after this long at most. */
const FRESH_MS = 1000;

/** Keeps this process's reader at what people said, wherever they said it. */
export interface FollowCorrections {
  /** Learns what was corrected since the last look, in order of arrival. */
  catchUp(): Promise<void>;
  /** Catches up when the last look is older than a second. Never rejects: reading goes on. */
  keepUp(): Promise<void>;
  /**
   * Reads with the model in force, which another process may have changed, and catches up. Never
   * rejects: what cannot be read with is tried again at the next look.
   */
  refresh(): Promise<void>;
  /** Reads with a model that was just built, and with all that was said besides. */
  adopt(built: BuiltModel): Promise<void>;
  /** Of the model that reads now; 0 before the first. */
  version(): number;
}

/**
 * The log of corrections is the truth: a process that starts builds the model in force from it
 * and learns the rest, one after another.
 */
export function createFollowCorrections(world: {
  readonly corrections: Pick<CorrectionStore, 'after'>;
  readonly models: Pick<ModelStore, 'current'>;
  readonly buildModel: BuildModel;
  readonly reader: Pick<Reader, 'learn' | 'adopt'>;
  readonly clock: Clock;
  readonly wait: Wait;
  readonly log: Log;
}): FollowCorrections {
  const { corrections, models, buildModel, reader, clock, wait, log } = world;
  let version = 0;
  /** The last correction that was learnt; null before the first. */
  let seen: string | null = null;
  let lookedAt = Number.NEGATIVE_INFINITY;
  /** The reader learns one thing at a time: of two corrections of one text the later one counts. */
  let line: Promise<unknown> = Promise.resolve();
  let refreshing: Promise<void> | null = null;

  function inTurn(work: () => Promise<void>): Promise<void> {
    const turn = line.then(work);
    line = turn.catch(() => undefined);
    return turn;
  }

  async function learn(told: readonly Correction[]): Promise<void> {
    for (let from = 0; from < told.length; from += BITE) {
      if (from > 0) await wait(0);
      await reader.learn(told.slice(from, from + BITE));
    }
  }

  async function learnNew(): Promise<void> {
    lookedAt = clock().getTime();
    for (;;) {
      const page = await corrections.after(seen, PAGE);
      await learn(page.filter(({ text }) => text !== ''));
      seen = page.at(-1)?.id ?? seen;
      if (page.length < PAGE) return;
    }
  }

  async function replace({ model, upTo, frozen }: BuiltModel): Promise<void> {
    reader.adopt(model);
    version = model.version;
    seen = upTo;
    // What somebody said stays so, also where the model was examined with it.
    await learn(frozen);
    await learnNew();
  }

  async function refresh(): Promise<void> {
    const current = await models.current();
    if (current === null || current.version === version) return inTurn(learnNew);
    // Fitting takes seconds: meanwhile corrections are learnt by the model there is.
    const built = await buildModel(current);
    await inTurn(() => replace(built));
    log.info('reads with another model', { version });
  }

  return {
    catchUp: () => inTurn(learnNew),
    async keepUp() {
      if (clock().getTime() - lookedAt < FRESH_MS) return;
      try {
        await inTurn(learnNew);
      } catch (cause) {
        log.warn('corrections could not be followed', { cause });
      }
    },
    refresh() {
      refreshing ??= refresh()
        .catch((cause: unknown) =>
          log.error('the model in force could not be read with', { cause }),
        )
        .finally(() => {
          refreshing = null;
        });
      return refreshing;
    },
    adopt: (built) => inTurn(() => replace(built)),
    version: () => version,
  };
}

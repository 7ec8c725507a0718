import {
  FEELING_OUTPUTS,
  type FeelingWeights,
} from '../../../src/reading/feeling/feeling-model.ts';
import { type FittedFeeling, HASHED_SCALE } from './fit-feeling.ts';

/** What lies beyond this share of an output's weights is cut to it. */
const KEPT = 0.999;
const MOST = 127;
/** Smaller weights say nothing that can be heard, and take room. */
const LEAST_STEPS = 2;

/** Float weights as bytes, each output with steps of its own. */
export function toBytes({ hashed, dense }: FittedFeeling): FeelingWeights {
  const steps = Float32Array.from({ length: FEELING_OUTPUTS }, (_, at) => {
    const sizes = hashed
      .filter((it, index) => index % FEELING_OUTPUTS === at && it !== 0)
      .map(Math.abs)
      .toSorted();
    return ((sizes[Math.floor(sizes.length * KEPT)] ?? 1) * HASHED_SCALE) / MOST;
  });
  const bytes = Int8Array.from(hashed, (it, index) => {
    const count = Math.round((it * HASHED_SCALE) / (steps[index % FEELING_OUTPUTS] ?? 1));
    return Math.abs(count) < LEAST_STEPS ? 0 : Math.max(-MOST, Math.min(MOST, count));
  });
  return { hashed: bytes, steps, dense };
}

/** The file that `storedFeeling` reads. */
export function toFile({ hashed, steps, dense }: FeelingWeights): Uint8Array {
  const floats = Float32Array.from([...steps, ...dense]);
  return Buffer.concat([new Uint8Array(floats.buffer), new Uint8Array(hashed.buffer)]);
}

/** The module that says from where a kind is named. */
export function toModule(kindFrom: readonly number[]): string {
  return `/** The odds from which a kind is named, in the model's order. Made by scripts/train/feeling. */
export const KIND_FROM: readonly number[] = [${kindFrom.join(', ')}];
`;
}

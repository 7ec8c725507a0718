import { measureContract } from './measure-contract.ts';
import { measureDelays } from './measure-delays.ts';
import { measureRealSeries } from './measure-real-series.ts';
import { measureRecovery } from './measure-recovery.ts';
import { measureShares } from './measure-shares.ts';
import { measureSpeed } from './measure-speed.ts';
import { measureVolumes } from './measure-volumes.ts';
import { measureWeakSpots } from './measure-weak-spots.ts';
import { measureWholeScale } from './measure-whole-scale.ts';
import { measureWorkspace } from './measure-workspace.ts';
import type { Part } from './part.ts';

/** All of the benchmark, in the order of its table. */
export const PARTS = {
  'contract-3': measureContract(3),
  'contract-10': measureContract(10),
  'contract-30': measureContract(30),
  'contract-100': measureContract(100),
  workspace: measureWorkspace,
  delays: measureDelays,
  'whole-scale': measureWholeScale,
  recovery: measureRecovery,
  'real-series': measureRealSeries,
  'weak-spots': measureWeakSpots,
  shares: measureShares,
  volumes: measureVolumes,
  speed: measureSpeed,
} as const satisfies Readonly<Record<string, Part>>;

export type PartName = keyof typeof PARTS;

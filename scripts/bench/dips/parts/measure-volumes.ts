import { startVolumeWatch, stepVolume } from '../../../../src/core/dips/volume/step-volume.ts';
import type { VolumeWatch } from '../../../../src/core/dips/volume/volume-watch.ts';
import { createDraws, type Draws } from '../draws.ts';
import { dateOf } from '../earshot-detector.ts';
import type { Figure } from '../figure.ts';
import { drawVolume, YEAR_DAYS } from '../scenario.ts';
import type { Asked } from './part.ts';

const VOLUMES = [3, 10, 40, 150];
/** Two months of history: a weekday is seen eight times. */
const HISTORY_DAYS = 56;
const YEARS = 60;
const SPIKES = 150;
const SPIKE = { times: 2, days: 3 };

/** False spikes and silences of a volume, and how often a real spike is seen. */
export function measureVolumes({ seed, effort }: Asked): readonly Figure[] {
  const cells = VOLUMES.map((mean) => {
    const draws = createDraws(seed * 9001 + mean);
    const turns = Array.from({ length: YEARS * effort }, () => quietTurns(draws, mean)).flat();
    const a = (kind: string) => turns.filter((it) => it === kind).length / (YEARS * effort);
    const seen = Array.from({ length: SPIKES * effort }, () => isSpikeSeen(draws, mean));
    return {
      name: `n = ${mean}`,
      spikes: a('opened'),
      silences: a('silent'),
      seen: seen.filter(Boolean).length / seen.length,
    };
  });
  const by = (of: 'spikes' | 'silences' | 'seen') =>
    Object.fromEntries(cells.map((cell) => [cell.name, cell[of]]));
  const how = `${YEARS * effort} years a volume, days of gamma-Poisson numbers with a coefficient of variation of 41 % and weekdays, contract of 1`;
  const row = { unit: 'a year', bar: { most: 1 }, aim: { most: 0.8 }, how } as const;
  return [
    {
      ...row,
      what: 'False volume spikes a year at a contract of 1: the volume with most',
      ours: Math.max(...cells.map(({ spikes }) => spikes)),
      beside: by('spikes'),
    },
    {
      ...row,
      what: 'False silences a year at a contract of 1: the volume with most',
      ours: Math.max(...cells.map(({ silences }) => silences)),
      beside: by('silences'),
    },
    {
      what: 'Twice as many for three days: seen by then, mean of the volumes',
      ours: cells.reduce((sum, { seen }) => sum + seen, 0) / cells.length,
      unit: 'percent',
      bar: null,
      aim: null,
      beside: by('seen'),
      how: `${SPIKES * effort} spikes a volume`,
    },
  ];
}

function quietTurns(draws: Draws, mean: number): readonly string[] {
  const turns: string[] = [];
  let watch = startVolumeWatch(YEAR_DAYS);
  for (let t = 0; t < HISTORY_DAYS + YEAR_DAYS; t++) {
    watch = stepVolume(watch, { on: dateOf(t), n: drawVolume(draws, mean, t % 7) });
    if (watch.turn !== null && t >= HISTORY_DAYS) turns.push(watch.turn.kind);
    watch = calmed(watch);
  }
  return turns;
}

function isSpikeSeen(draws: Draws, mean: number): boolean {
  const onset = HISTORY_DAYS + Math.floor(draws.uniform() * 200);
  let watch = startVolumeWatch(YEAR_DAYS);
  for (let t = 0; t < onset + SPIKE.days; t++) {
    const times = t >= onset ? SPIKE.times : 1;
    watch = stepVolume(watch, { on: dateOf(t), n: drawVolume(draws, mean * times, t % 7) });
    if (t >= onset && watch.turn?.kind === 'opened') return true;
    watch = calmed(watch);
  }
  return false;
}

function calmed(watch: VolumeWatch): VolumeWatch {
  return { ...watch, open: null };
}

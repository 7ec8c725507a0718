import { familyOf, statOf } from './process-family.ts';

/** Linux counts processor time in hundredths of a second. */
const TICKS_A_SECOND = 100;
const USER = 11;
const SYSTEM = 12;

/** Seconds of processor time that a process and all it started have used; null but on Linux. */
export function cpuSecondsOf(pid: number): number | null {
  try {
    const ticks = familyOf(pid).map((member) => {
      const stat = statOf(member) ?? [];
      return Number(stat[USER] ?? 0) + Number(stat[SYSTEM] ?? 0);
    });
    return ticks.reduce((total, each) => total + each, 0) / TICKS_A_SECOND;
  } catch {
    return null;
  }
}

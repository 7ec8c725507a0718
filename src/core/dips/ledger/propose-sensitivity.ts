import type { Alert } from '../alerts/alert.ts';
import { kindOf } from '../alerts/measure.ts';
import type { Sensitivity } from './sensitivity.ts';
import type { SensitivityProposal } from './sensitivity-proposal.ts';

/** Fewer judgements than this are an accident. */
const FEWEST = 3;

/** From this part of them on they speak for another sensitivity. */
const MOSTLY = 0.5;

/**
 * Another sensitivity, where what members made of the dips found lately speaks for it: calm when
 * most that were judged were false, eager when people mostly noticed first. It is only proposed.
 */
export function proposeSensitivity(
  found: readonly Alert[],
  level: Sensitivity,
): SensitivityProposal | null {
  const dips = found.filter(({ measure }) => kindOf(measure) === 'dip');
  return level === 'eager' ? calmer(dips) : keener(dips);
}

function calmer(dips: readonly Alert[]): SensitivityProposal | null {
  const judged = dips.filter(
    ({ state, explained, takenBy }) => state === 'false' || explained !== null || takenBy !== null,
  );
  const count = judged.filter(({ state }) => state === 'false').length;
  return isMost(count, judged.length)
    ? { level: 'calm', why: 'many false', count, of: judged.length }
    : null;
}

function keener(dips: readonly Alert[]): SensitivityProposal | null {
  const noticed = dips.flatMap(({ state, foundOn, explained }) =>
    state !== 'false' && explained?.noticedOn ? [explained.noticedOn < foundOn] : [],
  );
  const count = noticed.filter((isFirst) => isFirst).length;
  return isMost(count, noticed.length)
    ? { level: 'eager', why: 'noticed first', count, of: noticed.length }
    : null;
}

function isMost(count: number, of: number): boolean {
  return count >= FEWEST && count >= MOSTLY * of;
}

import type { Alert } from '../../../src/core/dips/alerts/alert.ts';
import type { WhyAlert } from '../../../src/core/dips/why/why-alert.ts';
import { addDays } from '../../../src/core/time/add-days.ts';
import { aTeam } from './a-team.ts';
import { anAlert } from './an-alert.ts';

/** Answers of 1 to 5 on a usual day, and on a day of the fall. */
const USUAL = [1, 1, 2, 6, 10];
const FALLEN = [3, 2, 1, 4, 4];

/** Why an alert was told, with thirty days of answers, but for what is said otherwise. */
export function aWhy(but: Partial<WhyAlert> = {}): WhyAlert {
  const { alert = anAlert() } = but;
  return {
    alert,
    team: aTeam(),
    band: { low: 0.6, high: 0.92 },
    days: daysAround(alert),
    luck: { how: 'about', days: 800 },
    quotes: [],
    events: [],
    ...but,
  };
}

function daysAround({ since, openedOn, scale }: Alert): WhyAlert['days'] {
  return Array.from({ length: 30 }, (_, k) => addDays(openedOn, k - 29)).map((on) => ({
    ...{ on, scale: scale ?? { min: 1, max: 5 } },
    counts: on < since ? USUAL : FALLEN,
  }));
}

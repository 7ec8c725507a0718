import { chooseHeadline } from '../../../src/core/digest/choose-headline.ts';
import type { Digest } from '../../../src/core/digest/digest.ts';
import type { ScoreRow } from '../../../src/core/digest/score-row.ts';
import type { ScoreFigure } from '../../../src/core/scores/figure.ts';

/** The figures of a week: CSAT of 212 answers, CES of 96, NPS of too few. */
export const FIGURES: readonly ScoreFigure[] = [
  {
    metric: 'csat',
    scale: { min: 1, max: 5 },
    n: 212,
    value: 0.738,
    interval: { low: 0.675, high: 0.793 },
    otherScales: [],
  },
  {
    metric: 'ces',
    scale: { min: 1, max: 7 },
    n: 96,
    value: 5.41,
    interval: { low: 5.12, high: 5.7 },
    otherScales: [],
  },
  {
    metric: 'nps',
    scale: { min: 0, max: 10 },
    n: 4,
    value: null,
    interval: null,
    otherScales: [],
  },
];

/** A score of a window, as steady as in the one before, but for what is said otherwise. */
export function aRow(figure: ScoreFigure, but: Partial<ScoreRow> = {}): ScoreRow {
  return { ...figure, before: figure, moved: null, isNews: false, trend: [], step: null, ...but };
}

/** A calm week of a team, but for what is said otherwise. */
export function aDigest(but: Partial<Digest> = {}): Digest {
  const digest: Omit<Digest, 'headline'> = {
    on: '2026-11-20',
    window: { from: '2026-11-13', to: '2026-11-19' },
    dips: [],
    passed: [],
    spikes: [],
    badAnswers: [],
    silences: [],
    heardAgain: [],
    rebaselines: [],
    eyed: null,
    ledger: null,
    proposal: null,
    scores: FIGURES.map((figure) => aRow(figure)),
    cases: null,
    week: null,
    month: null,
    heard: { total: 212, negative: 64, positive: 81 },
    storm: null,
    rising: [],
    falling: [],
    asBefore: { rising: [], falling: [] },
    quotes: [],
    nextStep: { kind: 'read the newest' },
    ...but,
  };
  const heard = { since: '2026-11-19', total: 30, negative: 9 };
  return {
    ...digest,
    headline: but.headline ?? chooseHeadline(digest, { heard, lastHeadline: null }),
  };
}

import type { Measured } from './measure-picks.ts';

/** One thing that is measured, and the bar for it. */
interface Row {
  readonly what: string;
  readonly of: keyof Measured;
  /** Digits behind the point; `percent` is a share. */
  readonly as: number | 'percent';
  readonly bar?: {
    readonly says: string;
    /** Whether it only holds where a story is told on nearly every day. */
    readonly isOfFull: boolean;
    keeps(ours: Measured, centroid: Measured, themes: number): boolean;
  };
}

/** Stories on fewer days than this, and a month has too few to cover anything. */
export const FULL_FROM = 0.9;

/** Eleven of twelve themes. */
const THEMES_SHARE = 11 / 12;

/** The table, in its order. */
export const ROWS: readonly Row[] = [
  { what: 'Days with a story', of: 'toldDays', as: 'percent' },
  {
    ...{ what: 'Themes heard of in a month', of: 'themes', as: 1 },
    bar: {
      ...{ says: 'at least 11 of 12', isOfFull: true },
      keeps: ({ themes }, _, all) => themes >= THEMES_SHARE * all,
    },
  },
  {
    ...{ what: 'Longest run of one tone', of: 'longestRun', as: 0 },
    bar: {
      ...{ says: 'at most 2', isOfFull: false },
      keeps: ({ longestRun }) => longestRun <= 2,
    },
  },
  {
    ...{ what: 'Pain among pain and praise', of: 'pain', as: 'percent' },
    bar: {
      ...{ says: '40 to 60 %', isOfFull: true },
      keeps: ({ pain }) => pain >= 0.4 && pain <= 0.6,
    },
  },
  { what: 'Likeness to the most alike of the last 20', of: 'repeated', as: 3 },
  {
    ...{ what: 'May hold personal data: by patterns and lists', of: 'flagged', as: 0 },
    bar: { says: '0', isOfFull: false, keeps: ({ flagged }) => flagged === 0 },
  },
  {
    ...{ what: '... by our redaction, once more', of: 'redactedAgain', as: 0 },
    bar: { says: '0', isOfFull: false, keeps: ({ redactedAgain }) => redactedAgain === 0 },
  },
  {
    ...{ what: 'Representative: likeness to all of its month, by meaning', of: 'near', as: 3 },
    bar: {
      ...{ says: 'at least 95 % of the centroid’s', isOfFull: true },
      keeps: ({ near }, centroid) => near >= 0.95 * centroid.near,
    },
  },
  { what: '... by its words', of: 'nearInWords', as: 4 },
  { what: 'Vivid, 0 to 1', of: 'vivid', as: 2 },
  {
    ...{ what: 'Words read aloud, the middle one', of: 'words', as: 0 },
    bar: { says: 'at most 55', isOfFull: false, keeps: ({ words }) => words <= 55 },
  },
];

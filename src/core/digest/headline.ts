import type { Alert } from '../dips/alerts/alert.ts';
import type { LocalDate } from '../time/period.ts';
import type { Mention, Storm } from './digest.ts';
import type { ScoreRow } from './score-row.ts';

/** How much was heard since a digest was last posted, a week at most. */
export interface FreshlyHeard {
  /** The first day of which nothing was told yet. */
  readonly since: LocalDate;
  readonly total: number;
  readonly negative: number;
}

/** The one thing that matters in a digest, in the order of urgency in which they are tried. */
export type Headline =
  | { readonly kind: 'slipped'; readonly dips: readonly Alert[] }
  | { readonly kind: 'silent'; readonly silence: Alert }
  | { readonly kind: 'busy'; readonly storm: Storm }
  | { readonly kind: 'moved'; readonly row: ScoreRow }
  | { readonly kind: 'rising'; readonly mention: Mention }
  | { readonly kind: 'still down'; readonly dip: Alert }
  /** Nothing stands out: how much was heard, and whether no score is down. */
  | { readonly kind: 'calm'; readonly heard: FreshlyHeard; readonly isSteady: boolean };

/** A headline as one text: two that say the same have the same. */
export function headlineKey(headline: Headline): string {
  switch (headline.kind) {
    case 'slipped':
      return `slipped:${headline.dips.map(({ id }) => id).join(' ')}`;
    case 'silent':
      return `silent:${headline.silence.id}`;
    case 'busy':
      return `busy:${headline.storm.on}`;
    case 'moved':
      return `moved:${headline.row.metric} ${headline.row.moved}`;
    case 'rising':
      return `rising:${headline.mention.term}`;
    case 'still down':
      return `still down:${headline.dip.id}`;
    case 'calm':
      return `calm:${headline.heard.since}`;
  }
}

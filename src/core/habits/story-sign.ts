import type { LocalDate } from '../time/period.ts';

/**
 * What can be known of a team's story of a date, each at most once, and never from whom.
 * `undelivered` takes back that it was told; `revived` is no sign of a story: somebody wanted to be
 * told one at every meeting again.
 */
export type SignKind =
  | 'told'
  | 'undelivered'
  | 'reacted'
  | 'pressed'
  | 'replied'
  | 'discussed'
  | 'outcome'
  | 'revived';

export interface StorySign {
  readonly teamId: string;
  /** The date the story was told for. */
  readonly on: LocalDate;
  readonly kind: SignKind;
}

import type { ToldAlert } from '../digest/digest.ts';
import type { PlaceRow } from '../digest/review.ts';
import type { QuietReason } from '../teams/quiet-reason.ts';
import type { LocalDate, Period } from '../time/period.ts';

/** What whoever looks after the whole of customer experience is told on one day. */
export interface CompanyDigest {
  readonly on: LocalDate;
  readonly window: Period;
  /** Open dips of all teams and of the company, worst first. */
  readonly dips: readonly ToldAlert[];
  /** The window's scores of each team that has any. */
  readonly teams: readonly PlaceRow[];
  /** Names of teams from which nothing was heard in the window. */
  readonly blind: readonly string[];
  /** Names of teams whose last digest failed, or did not arrive. */
  readonly undelivered: readonly string[];
  /** Pieces of feedback in the window. */
  readonly heard: { readonly total: number; readonly negative: number };
}

/** Whether it is worth posting; the digest itself comes along in either case. */
export type CompanyDecision =
  | { readonly kind: 'publish'; readonly digest: CompanyDigest }
  | { readonly kind: 'quiet'; readonly digest: CompanyDigest; readonly why: QuietReason };

/** Where the company's digest is posted, since somebody asked for it. */
export interface CompanyHome {
  readonly channelId: string;
  /** The member who asked. */
  readonly by: string;
  readonly at: Date;
}

import type { QuietReason } from '../teams/quiet-reason.ts';
import type { Team } from '../teams/team.ts';
import type { Story } from './story.ts';

/** What became of asking for another story: `already` where it was replaced or discussed before. */
export type ReplacedStory =
  | { readonly kind: 'replaced' | 'already'; readonly story: Story; readonly team: Team }
  /** It is told no longer, and nothing else is fit. */
  | { readonly kind: 'taken away'; readonly team: Team }
  /** Nothing else is fit, so it stays. */
  | { readonly kind: 'none'; readonly why: QuietReason; readonly team: Team }
  | { readonly kind: 'enough'; readonly team: Team }
  | { readonly kind: 'gone' };

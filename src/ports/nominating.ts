import type { Nomination } from '../core/stories/nomination.ts';
import type { Success } from '../core/stories/success.ts';
import type { ShownIn } from './keeping.ts';

export interface NominationStore {
  /** Keeps one; the first one of a piece for a team stays: `known`. Forgotten feedback is `gone`. */
  add(
    nomination: Omit<Nomination, 'feedback'> & { readonly feedbackId: string; readonly at: Date },
  ): Promise<'added' | 'known' | 'gone'>;
  /**
   * Of a team, what may be shown in a channel, was not told to it yet and was not found unsuitable,
   * nominated first first.
   */
  waiting(teamId: string, shownIn: ShownIn): Promise<readonly Nomination[]>;
}

export interface SuccessStore {
  /**
   * What ended well for a team since an instant with members credited for it, by its case or by who
   * nominated it, and may be shown in a channel; newest first.
   */
  of(query: {
    readonly teamId: string;
    readonly since: Date;
    readonly shownIn: ShownIn;
    readonly limit: number;
  }): Promise<readonly Success[]>;
  /** Notes that they were thanked; false where somebody did before. */
  thank(feedbackId: string, thanks: { readonly by: string; readonly at: Date }): Promise<boolean>;
}

import type { Case, CaseEnding } from '../core/cases/case.ts';
import type { Note } from '../core/cases/note.ts';
import type { Feedback } from '../core/feedback/feedback.ts';
import type { ShownIn } from './keeping.ts';

/** How a case ends. */
export interface Closing {
  readonly ending: CaseEnding;
  readonly outcome: string | null;
  readonly credits: readonly string[];
}

/** A member, and when. */
interface Deed {
  readonly by: string;
  readonly at: Date;
}

/** Open cases whose words may be shown in a channel. */
export interface OpenQuery {
  /** Left out: of all teams. */
  readonly teamId?: string;
  /** Left out: whoever has it, also nobody. */
  readonly ownerId?: string;
  readonly shownIn: ShownIn;
}

/** Cases of a team, an owner and a touchpoint that were opened on one local date of the team. */
export interface OpenGroup extends Pick<Case, 'teamId' | 'ownerId'> {
  readonly touchpointId: string | null;
  /** The first of them. */
  readonly openedAt: Date;
  readonly count: number;
}

/** Cases go with the feedback they are of when that is forgotten, and so do notes. */
export interface CaseStore {
  /** Opens the case of a piece; the first one stays, and nothing is opened of what is forgotten. */
  open(of: Pick<Case, 'feedbackId' | 'teamId'>, deed: Deed): Promise<void>;
  /** Of these pieces, those that have one; in no order. */
  of(feedbackIds: readonly string[]): Promise<readonly Case[]>;
  /** How many are open, by what says when they are due and who has them. */
  countOpen(query: OpenQuery): Promise<readonly OpenGroup[]>;
  /**
   * Those opened first, `limit` of each team at moments of truth, which are due sooner, and as many
   * elsewhere; opened first first.
   */
  stillOpen(
    query: OpenQuery & { readonly limit: number },
  ): Promise<readonly { readonly of: Case; readonly feedback: Feedback }[]>;
  /** A member follows it up from now on; false where somebody does, or it is not open. */
  take(feedbackId: string, by: string): Promise<boolean>;
  /** Whoever has it no longer does; false where it is not open, or somebody else's. */
  letGo(feedbackId: string, by: string): Promise<boolean>;
  /** Ends it, as whoever has it or else does so; false where it is not open. */
  close(feedbackId: string, closing: Closing, deed: Deed): Promise<boolean>;
  /** Opens it again, without its outcome; false where it is open, or there is none. */
  reopen(feedbackId: string): Promise<boolean>;
}

export interface NoteStore {
  /** Keeps a note; the same line of a member about a piece is one a date (UTC): a form sent again. */
  add(note: Note): Promise<void>;
  /** Those about these pieces, oldest first. */
  of(feedbackIds: readonly string[]): Promise<readonly Note[]>;
}

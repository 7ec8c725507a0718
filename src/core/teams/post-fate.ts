/** What became of a post, as far as it is known. */
export interface PostFate {
  /** Why the last attempt failed, or it was given up; null where neither. */
  readonly why: string | null;
  /** Where it was posted, and when; null while it is not. */
  readonly ts: string | null;
  readonly sentAt: Date | null;
}

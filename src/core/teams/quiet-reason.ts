/** Why nothing was posted: kept as it stands here, worded by the views. */
const QUIET_REASONS = ['nothing new', 'no story fits', 'story is private'] as const;

/** One of the reasons. */
export type QuietReason = (typeof QUIET_REASONS)[number];

/** Whether a reason that was kept is one that can be worded; older ones may not be. */
export function isQuietReason(why: string | null): why is QuietReason {
  return QUIET_REASONS.some((reason) => reason === why);
}

/** Why nothing was posted: kept as it stands here, worded by the views. */
const QUIET_REASONS = [
  'nothing new',
  'no story fits',
  'story is private',
  'story is not typical',
  'story may tell who',
  'story is third of its tone',
  'holiday',
  'paused',
  'too late',
  'twice a week',
  'weekly',
  'stopped',
] as const;

/** One of the reasons. */
export type QuietReason = (typeof QUIET_REASONS)[number];

/** Those for which a team is told nothing at all, not even what became of what it knows. */
export const UNTOLD_REASONS: readonly QuietReason[] = ['holiday', 'paused', 'too late'];

/** Whether a reason that was kept is one that can be worded; older ones may not be. */
export function isQuietReason(why: string | null): why is QuietReason {
  return QUIET_REASONS.some((reason) => reason === why);
}

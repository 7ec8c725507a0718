/**
 * The lane of what is fetched little by little from before Earshot listened: that waits on purpose,
 * and is no sign of falling behind.
 */
export const PACED_LANE = 'back-fill';

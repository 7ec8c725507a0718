/**
 * How many messages a day a team can choose to get. Fewer than four have no room for a dip beside
 * the digest, the story and the place that is kept for a red dip; more than twenty are no budget.
 */
export const MESSAGES_A_DAY = [4, 5, 6, 8, 10, 15, 20] as const;

/** Very bad answers that a team is told at once on a date: more of them are a matter for the digest. */
export const MOST_TOLD_A_DAY = 3;

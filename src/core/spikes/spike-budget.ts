/** False alerts a year that a workspace allows of each: volumes, shares of unhappy pieces, themes. */
export const SPIKE_BUDGET = 4;

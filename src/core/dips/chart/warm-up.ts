/** What a stream learns in silence before anything may be told of it: days, and answers. */
export const WARM_UP = { days: 28, answers: 100 } as const;

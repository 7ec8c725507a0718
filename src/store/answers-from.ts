/**
 * From this alikeness on (-1 to 1) a search takes a piece for an answer to what was asked: what
 * lies below it is only somewhere near, as something always is.
 */
export const ANSWERS_FROM = 0.5;

/** Fewer words of its own, and a person cannot tell either what it is about. */
export const ENOUGH_WORDS = 4;

/** From here on a calibrated reader is right often enough to be left alone. */
export const SURE = 0.75;

/**
 * How sure a reader is of what is most worth asking about. It has a guess that may well be right:
 * one press confirms it. Where it is hardly sure of anything, most is about none of the steps.
 */
export const IN_DOUBT = 0.5;

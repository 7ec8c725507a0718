/** The odds from which a kind is named, in the model's order. Made by scripts/train/feeling. */
export const KIND_FROM: readonly number[] = [0.36, 0.31, 0.4, 0.4, 0.39, 0.61, 0.32];

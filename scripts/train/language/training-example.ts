/** How much a text is Dutch, English and anything else; adds up to 1. */
export type LanguageTarget = readonly [nl: number, en: number, other: number];

/** Words in lower case and what language they are in. */
export interface TrainingExample {
  readonly words: readonly string[];
  readonly target: LanguageTarget;
  /** How much it counts. */
  readonly weight: number;
}

/** A whole text to learn from or to check on. */
export interface LabelledText {
  readonly source: string;
  readonly text: string;
  readonly label: 'nl' | 'en' | 'other';
}

export const TARGET_OF: Readonly<Record<LabelledText['label'], LanguageTarget>> = {
  nl: [1, 0, 0],
  en: [0, 1, 0],
  other: [0, 0, 1],
};

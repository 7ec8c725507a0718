import type { Aspect, Correction } from '../core/corrections/correction.ts';
import type { Examination } from '../core/corrections/model-record.ts';
import type { Language, Reading } from '../core/feedback/feedback.ts';
import type { Meaning } from '../core/feedback/meaning.ts';
import type { Touchpoint } from '../core/journeys/journey.ts';

/** What is known of a text before it is read. */
export interface ReadingHints {
  readonly language: Language;
  readonly touchpoints: readonly Touchpoint[];
}

/**
 * A word, phrase, example or correction that spoke for a label; of a mixed text the clause that was
 * `pleased` most, and the one `displeased` most.
 */
export interface Reason {
  readonly kind: 'word' | 'example' | 'correction' | 'pleased' | 'displeased';
  readonly text: string;
  /** Its share in what decided, 0 to 1. */
  readonly weight: number;
}

/** What a label was chosen for, and what else it might have been. */
export interface Explanation {
  readonly aspect: Aspect;
  /** At most three, surest first, with calibrated confidences 0 to 1. */
  readonly candidates: readonly { readonly label: string; readonly confidence: number }[];
  /** What was chosen among them; empty where the reader abstained. */
  readonly chosen: readonly string[];
  /** At most six, weightiest first. */
  readonly reasons: readonly Reason[];
  /** Of the model that decided; 0 before any was fitted. */
  readonly modelVersion: number;
}

/** Understands texts, on this machine, and learns from corrections. */
export interface Reader {
  /**
   * Takes these people's names out of whatever is redacted from now on, in place of those it knew
   * before: 50,000 at most. Resolves once they are known; keeps the list as it is.
   */
  knowNames(names: readonly string[]): Promise<void>;
  /** Takes personal data out of a text that still has Slack's markup, and leaves the markup. */
  redact(text: string): string;
  /** Normalises, redacts and understands a text. Never throws on any string. */
  read(text: string, hints: ReadingHints): Promise<Reading>;
  /** Why a redacted text is read as it is. */
  explain(aspect: Aspect, verbatim: string, hints: ReadingHints): Promise<Explanation>;
  /** What a redacted text or a question means; null where there is nothing to go by. */
  meaningOf(text: string): Promise<Meaning | null>;
  /** Learns at once, in milliseconds: the same or a near-same text is read so from now on. */
  learn(corrections: readonly Correction[]): Promise<void>;
  /**
   * Fits a model anew from the taxonomy and these corrections: the same ones give the same model.
   * Takes seconds for thousands, and lets other work go on meanwhile.
   */
  fit(from: {
    readonly touchpoints: readonly Touchpoint[];
    readonly corrections: readonly Correction[];
    readonly version: number;
  }): Promise<Model>;
  /** Reads with this model from now on. */
  adopt(model: Model): void;
}

/** A fitted model that may be examined before it is trusted. */
export interface Model {
  readonly version: number;
  /** How it reads corrections that it did not learn from. */
  examine(corrections: readonly Correction[]): Promise<Examination>;
}

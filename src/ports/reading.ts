import type { Language, Reading } from '../core/feedback/feedback.ts';
import type { Touchpoint } from '../core/journeys/journey.ts';

/** What is known of a text before it is read. */
export interface ReadingHints {
  readonly language: Language;
  readonly touchpoints: readonly Touchpoint[];
}

export interface Reader {
  /** Takes personal data out of a text that still has Slack's markup, and leaves the markup. */
  redact(text: string): string;
  /** Normalises, redacts and understands a text. Never throws on any string. */
  read(text: string, hints: ReadingHints): Promise<Reading>;
}

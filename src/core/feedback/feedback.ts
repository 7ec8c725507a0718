import type { StatedScore } from '../scores/score.ts';
import type { Meaning } from './meaning.ts';

/** The languages Earshot reads and speaks. */
export const LANGUAGES = ['nl', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Who is heard: somebody the company serves, or somebody who works there. */
export type Voice = 'customer' | 'employee';

/** What a piece of feedback wants from the company; one piece may be several. */
export type Kind = 'bug' | 'request' | 'praise' | 'complaint' | 'question' | 'churn risk' | 'other';

export type Sentiment = 'negative' | 'neutral' | 'positive' | 'mixed';

/** Points at one Slack message: a channel and the message's timestamp in it. */
export interface MessageRef {
  readonly channelId: string;
  readonly ts: string;
}

/** A message as somebody posted it, out of Slack's clothing but with Slack's markup in `text`. */
export interface HeardMessage extends MessageRef {
  /** The conversation's first message; equal to `ts` for that message itself. */
  readonly conversationTs: string;
  /** `ts`, or the timestamp of the edit that brought this text: the newest revision wins. */
  readonly revisionTs: string;
  /** A Slack user id (`U…`), or a bot id (`B…`) for a survey tool's post. */
  readonly authorId: string;
  readonly isBot: boolean;
  /** Where it came from in words: `slack`, or the posting bot's name. */
  readonly source: string;
  readonly text: string;
  readonly saidAt: Date;
}

/** Counts of one text, taken after redaction. */
export interface TextStats {
  /** Unicode code points. */
  readonly characters: number;
  readonly words: number;
  readonly sentences: number;
  /**
   * Reading ease, 0 (hard) to 100 (easy): Flesch for English, Flesch-Douma for Dutch.
   * Null under five words or in an unknown language, where the formula says nothing.
   */
  readonly readability: number | null;
  /** Estimate of what an OpenAI-compatible model would count, made without its tokenizer. */
  readonly tokens: number;
}

/** What was understood of one text, and how sure the reader is (confidences 0 to 1). */
export interface Reading {
  /** Slack's markup taken off, personal data replaced by placeholders such as `[email]`. */
  readonly verbatim: string;
  readonly language: { readonly label: Language | 'und'; readonly confidence: number };
  readonly sentiment: {
    readonly label: Sentiment;
    /** -1 (worst) to 1 (best). */
    readonly score: number;
    readonly confidence: number;
  };
  /** Surest first, never empty. */
  readonly kinds: readonly { readonly label: Kind; readonly confidence: number }[];
  /** Null where it is about nothing in the taxonomy, or the reader is not sure enough. */
  readonly touchpointId: string | null;
  /** Of the likeliest touchpoint, chosen or not: calibrated, 0 where there is none. */
  readonly touchpointConfidence: number;
  /** Null where there is nothing to go by. */
  readonly meaning: Meaning | null;
  /** What it is about: at most twelve words or word pairs, lower case but for names such as `iDEAL`. */
  readonly terms: readonly string[];
  readonly scores: readonly StatedScore[];
  /** The customers that a survey tool counts them among, as it spelled it; null where it does not. */
  readonly segment: string | null;
  readonly stats: TextStats;
}

/** One thing a customer or employee said, as Earshot keeps it. */
export interface Feedback extends Omit<HeardMessage, 'text'>, Reading {
  readonly id: string;
  readonly voice: Voice;
}

/** Feedback before the store has given it an id. */
export type NewFeedback = Omit<Feedback, 'id'>;

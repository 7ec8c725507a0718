import type { Feedback, Kind, Sentiment } from '../../../src/core/feedback/feedback.ts';

let made = 0;

/** A customer's complaint in a channel, but for what is said otherwise. */
export function aFeedback(but: Partial<Feedback> = {}): Feedback {
  made++;
  const ts = `1795000000.${String(made).padStart(6, '0')}`;
  return {
    id: `feedback-${made}`,
    channelId: 'C0CHECKOUT',
    ts,
    conversationTs: but.ts ?? ts,
    revisionTs: but.ts ?? ts,
    authorId: 'U0CUSTOMER',
    isBot: false,
    source: 'slack',
    saidAt: new Date('2026-11-19T12:00:00Z'),
    voice: 'customer',
    verbatim: 'The payment page hung after I chose my bank, so I paid twice.',
    language: { label: 'en', confidence: 0.95 },
    touchpointId: null,
    touchpointConfidence: 0,
    meaning: null,
    terms: ['payment page'],
    scores: [],
    segment: null,
    stats: { characters: 61, words: 12, sentences: 1, readability: 80, tokens: 14 },
    ...felt('negative'),
    ...meant('complaint'),
    ...but,
  };
}

/** A sentiment as a sure reader gives it. */
export function felt(label: Sentiment, confidence = 0.9): Pick<Feedback, 'sentiment'> {
  const score = { negative: -0.7, neutral: 0, positive: 0.7, mixed: 0 }[label];
  return { sentiment: { label, score, confidence } };
}

/** The one kind a piece of feedback surely is. */
export function meant(label: Kind, confidence = 0.9): Pick<Feedback, 'kinds'> {
  return { kinds: [{ label, confidence }] };
}

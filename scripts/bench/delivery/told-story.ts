import type { NewFeedback } from '../../../src/core/feedback/feedback.ts';
import type { Story } from '../../../src/core/stories/story.ts';
import type { Team } from '../../../src/core/teams/team.ts';
import { instantAt } from '../../../src/core/time/instant-at.ts';
import type { LocalDate } from '../../../src/core/time/period.ts';

const WORDS = 'The page hung after I chose my bank, so I paid twice and had to call about it.';

/** Something that a customer said to a team on a date. */
export function saidOn({ channelId, timeZone }: Team, on: LocalDate): NewFeedback {
  const saidAt = instantAt(on, '11:00', timeZone);
  const ts = `${saidAt.getTime() / 1_000}.000001`;
  return {
    ...{ channelId, ts, conversationTs: ts, revisionTs: ts, saidAt },
    ...{ authorId: 'U0CUSTOMER', isBot: false, source: 'slack', voice: 'customer' },
    ...{ verbatim: WORDS, language: { label: 'en', confidence: 0.9 } },
    sentiment: { label: 'negative', score: -0.6, confidence: 0.9 },
    kinds: [{ label: 'complaint', confidence: 0.9 }],
    ...{ touchpointId: null, touchpointConfidence: 0, meaning: null, terms: [], scores: [] },
    segment: null,
    stats: { characters: WORDS.length, words: 18, sentences: 1, readability: null, tokens: 20 },
  };
}

/** The story that a team is told on a date: which one it is, is not what is measured here. */
export function toldStory(team: Team, on: LocalDate): Story {
  return {
    ...{ teamId: team.id, on, feedback: { ...saidOn(team, on), id: '1' }, extract: WORDS },
    question: 'what broke',
    context: { journey: null, touchpoint: null, alike: 5, usuallyAlike: null },
    ...{ why: null, discussed: null, askedBy: null, nominated: null },
    became: { case: null, notes: [] },
  };
}

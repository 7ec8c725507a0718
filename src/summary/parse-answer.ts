import { z } from 'zod';
import type { DraftClaim } from '../core/summary/summary.ts';

const MOST_DRAFTS = 20;

const Completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().max(50_000) }) })).min(1),
});

const Answer = z.object({ claims: z.array(z.unknown()) });

const Draft = z.object({
  text: z.string().max(2_000),
  citations: z.array(z.number().int().positive()).min(1).max(10),
});

/**
 * The claims in what a chat endpoint answered; those that are not in form are left out. Throws
 * when the answer is no completion with JSON in it, without repeating any of it.
 */
export function parseAnswer(body: string): readonly DraftClaim[] {
  const completion = Completion.safeParse(fromJson(body));
  if (!completion.success) throw new Error('The model did not answer with a chat completion.');
  const content = completion.data.choices[0]?.message.content ?? '';
  const answer = Answer.safeParse(fromJson(objectIn(content)));
  if (!answer.success)
    throw new Error('The model did not answer with the JSON that was asked for.');
  return answer.data.claims.slice(0, MOST_DRAFTS).flatMap((claim) => {
    const draft = Draft.safeParse(claim);
    return draft.success ? [draft.data] : [];
  });
}

/** Models like to put JSON in a fence, or a sentence before it. */
function objectIn(content: string): string {
  return content.slice(Math.max(0, content.indexOf('{')), content.lastIndexOf('}') + 1);
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

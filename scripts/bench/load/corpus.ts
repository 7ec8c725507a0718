import { isChatter } from '../../../src/core/feedback/is-chatter.ts';
import type { DemoPost } from '../../demo/company/demo-post.ts';
import { generateDays } from '../../demo/company/generate-days.ts';

const FIRST_SEED = 1_000;

/** So many pieces of the demo's feedback in Dutch and English, answers to surveys among them. */
export function corpus(count: number, until = new Date('2026-11-20T20:00:00Z')): DemoPost[] {
  const posts: DemoPost[] = [];
  for (let seed = FIRST_SEED; posts.length < count; seed += 1) {
    posts.push(...generateDays({ until, seed }).filter(isFeedback));
  }
  return posts.slice(0, count);
}

/** Chatter is let go, so it could not be told from what was lost. */
function isFeedback({ text, answer }: DemoPost): boolean {
  return answer !== null || !isChatter({ verbatim: text, scores: [] });
}

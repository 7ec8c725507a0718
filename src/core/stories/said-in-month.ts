import { addDays } from '../time/add-days.ts';
import { instantAt } from '../time/instant-at.ts';
import { STORY_DAYS, type StoryFacts } from './story-facts.ts';
import type { StoryPiece } from './story-piece.ts';

/** What a story can be of: pieces of the last 30 days, where those of 90 may be looked at too. */
export function saidInMonth({
  said,
  on,
  team,
}: Pick<StoryFacts, 'said' | 'on' | 'team'>): readonly StoryPiece[] {
  const from = instantAt(addDays(on, 1 - STORY_DAYS), '00:00', team.timeZone);
  return said.filter(({ saidAt }) => saidAt >= from);
}

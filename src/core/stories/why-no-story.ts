import type { QuietReason } from '../teams/quiet-reason.ts';
import type { Rejected } from './story-why.ts';

/** What people are told when nothing was fit: the last rule that left something out. */
export function whyNoStory(rejected: Rejected): QuietReason {
  if (rejected['not typical']) return 'story is not typical';
  if (rejected['may tell who']) return 'story may tell who';
  if (rejected['third of its tone']) return 'story is third of its tone';
  return 'no story fits';
}

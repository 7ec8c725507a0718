import type { KnownBlock } from '@slack/types';
import { cut } from './limits.ts';
import { inMrkdwn } from './markup.ts';

/** What a view makes: the takeaway as fallback text (mrkdwn, escaped) and Slack's blocks. */
export interface View {
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
}

/** Notifications show the beginning; nobody hears more than this from a screen reader. */
const TAKEAWAY_LENGTH = 600;

/** Puts a view together; `takeaway` is plain words with their number, whoever wrote them. */
export function view(takeaway: string, blocks: readonly KnownBlock[]): View {
  return { text: inMrkdwn(cut(takeaway, TAKEAWAY_LENGTH)), blocks };
}

import type { Language } from '../../core/feedback/feedback.ts';
import type { Delivery } from '../../core/teams/delivery.ts';
import type { LastTold } from '../../core/teams/last-told.ts';
import type { TeamJob } from '../../core/time/slot.ts';
import { permalink } from '../kit/permalink.ts';
import { link, type Piece } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { timeOf } from './days.ts';
import { nextText } from './next-text.ts';
import { toldText } from './told-text.ts';

/** What became of the newest digest or story: a way to it, or why there is none; and the next one. */
export function sentPieces(
  job: Exclude<TeamJob, 'dips'>,
  delivery: Delivery,
  to: { readonly language: Language; readonly workspaceUrl: string | null },
): readonly Piece[] {
  const { told } = delivery[job];
  const next = nextText(delivery[job], delivery, to.language);
  return [toldPiece(job, told, { delivery, ...to }), ' · ', next];
}

function toldPiece(
  job: Exclude<TeamJob, 'dips'>,
  told: LastTold | null,
  to: {
    readonly delivery: Delivery;
    readonly language: Language;
    readonly workspaceUrl: string | null;
  },
): Piece {
  const { language, workspaceUrl } = to;
  const { team, posts } = to.delivery;
  const { delivery } = wordsOf(language);
  const { ts = null, sentAt = null, why = null } = posts[job] ?? {};
  const text = toldText(told, language);
  if (ts !== null && sentAt !== null) {
    const place = { channelId: team.channelId, ts, conversationTs: ts };
    const at = delivery.at(text, timeOf(sentAt, team.timeZone));
    return link(at, permalink(place, workspaceUrl));
  }
  if (told?.what !== 'undelivered' || why === null) return text;
  return delivery.because(text, why === 'too late' ? delivery.tooLate : delivery.refused(why));
}

import type { Language } from '../../core/feedback/feedback.ts';
import { type View, view } from '../kit/message.ts';
import { channel, says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';

/** Tells the admin, once, that a channel can no longer be posted to. */
export function channelOffMessage(notice: {
  readonly channelId: string;
  readonly why: string;
  readonly language: Language;
}): View {
  const { trouble } = wordsOf(notice.language);
  const next = trouble.channelOffNext(notice.why);
  return view(`${trouble.channelOff}${notice.channelId}${next}`, [
    says(trouble.channelOff, channel(notice.channelId), next),
  ]);
}

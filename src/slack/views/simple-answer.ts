import { type View, view } from '../kit/message.ts';
import { says } from '../kit/rich-text.ts';

/** One sentence, said as it is. */
export function simpleAnswer(sentence: string): View {
  return view(sentence, [says(sentence)]);
}

import type { RespondArguments } from '@slack/bolt';
import type { ChartedView } from './kit/chart.ts';
import type { View } from './kit/message.ts';

/** An answer that only whoever asked can see. */
export function forAsker(view: View | ChartedView): RespondArguments {
  return { ...toMessage(view), response_type: 'ephemeral', replace_original: false };
}

/** An answer that everybody in the channel can see. */
export function forChannel(view: View): RespondArguments {
  return { ...toMessage(view), response_type: 'in_channel', replace_original: false };
}

/** What takes the place of the message that was acted on. */
export function instead(view: View): RespondArguments {
  return { ...toMessage(view), replace_original: true };
}

function toMessage({ text, blocks }: View | ChartedView) {
  return { text, blocks: [...blocks], unfurl_links: false, unfurl_media: false };
}

import { type Fields, toFieldsList, toText } from '../../http/fields.ts';
import type { Message } from '../../state/message.ts';

/** What a message shows: its blocks, else its text; then its attachments. */
export function shownBlocks(message: Message): readonly Fields[] {
  const blocks = toFieldsList(message.blocks);
  const own = blocks.length > 0 ? blocks : asBlocks(message.text);
  const attached = toFieldsList(message.attachments).flatMap((attachment) => {
    const inside = toFieldsList(attachment.blocks);
    if (inside.length > 0) return inside;
    const title = toText(attachment.title);
    const text = toText(attachment.text) || (title === '' ? toText(attachment.fallback) : '');
    return [...asBlocks(title === '' ? '' : `*${title}*`), ...asBlocks(text)];
  });
  return [...own, ...attached];
}

function asBlocks(text: string): readonly Fields[] {
  return text === '' ? [] : [{ type: 'section', text: { type: 'mrkdwn', text } }];
}

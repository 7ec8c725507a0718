import type { Fields } from '../fields.ts';
import { asList, asText } from '../fields.ts';
import { blocksMarkup } from './block-markup.ts';

/**
 * What a message says, as Slack's markup. A person's `text` says it all; a bot's is often only a
 * short fallback of what its blocks and attachments say.
 */
export function messageMarkup(message: Fields, isBot: boolean): string {
  const text = asText(message.text);
  const blocks = blocksMarkup(message.blocks);
  const attached = asList(message.attachments).filter(isOwn).map(attachmentMarkup);
  const said = isBot ? blocks || text : text || blocks;
  return [said, ...attached].filter((part) => part.trim() !== '').join('\n');
}

/** A preview of a link is nobody's words; a message somebody passed on is what they brought. */
function isOwn(attachment: Fields): boolean {
  if (attachment.is_share === true) return true;
  return !['from_url', 'original_url', 'app_unfurl_url'].some((key) => key in attachment);
}

function attachmentMarkup(attachment: Fields): string {
  const fields = asList(attachment.fields).map(({ title, value }) =>
    [asText(title), asText(value)].filter((part) => part !== '').join(': '),
  );
  const parts = [
    asText(attachment.pretext),
    asText(attachment.title),
    asText(attachment.text),
    ...fields,
    blocksMarkup(attachment.blocks),
  ].filter((part) => part.trim() !== '');
  return parts.length > 0 ? parts.join('\n') : asText(attachment.fallback);
}

import { isFields } from '../http/fields.ts';
import { fault } from './rule.ts';
import { validateBlocks } from './validate-blocks.ts';

/** What Slack would refuse about the legacy attachments of a message. */
export function validateAttachments(attachments: readonly unknown[]): readonly string[] {
  return attachments.flatMap((attachment, index) => {
    const at = `/attachments/${index}`;
    if (!isFields(attachment)) return fault('must be an object', at);
    if (attachment.blocks === undefined) return [];
    return validateBlocks(attachment.blocks, 'message').map((says) =>
      says.replace(':/', `:${at}/`),
    );
  });
}

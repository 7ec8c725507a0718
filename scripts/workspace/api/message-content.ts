import { validateAttachments } from '../blocks/validate-attachments.ts';
import { validateBlocks } from '../blocks/validate-blocks.ts';
import { type Fields, isFields, toFieldsList } from '../http/fields.ts';
import type { Arguments } from './arguments.ts';
import { SlackFault } from './slack-fault.ts';

export interface MessageContent {
  readonly text: string;
  readonly blocks?: readonly Fields[];
  readonly attachments?: readonly Fields[];
  readonly metadata?: Fields;
}

/** Slack cuts a longer `text` rather than refusing it. */
const textLimit = 40_000;
const attachmentsLimit = 100;

/** What a message is to say, refused where Slack would refuse it. */
export function messageContent(args: Arguments): MessageContent {
  const blocks = checkedBlocks(args.json('blocks', 'invalid_blocks_format'));
  const attachments = checkedAttachments(args.json('attachments', 'invalid_attachments'));
  const metadata = checkedMetadata(args.json('metadata', 'invalid_metadata_format'));
  const text = args.text('text').slice(0, textLimit);
  if (text.trim() === '' && !blocks?.length && !attachments?.length) {
    throw new SlackFault('no_text');
  }
  return {
    text,
    ...(blocks === undefined ? {} : { blocks }),
    ...(attachments === undefined ? {} : { attachments }),
    ...(metadata === undefined ? {} : { metadata }),
  };
}

function checkedBlocks(given: unknown): readonly Fields[] | undefined {
  if (given === undefined) return undefined;
  if (!Array.isArray(given)) throw new SlackFault('invalid_blocks_format');
  const faults = validateBlocks(given, 'message');
  if (faults.length === 0) return toFieldsList(given).map(withBlockId);
  const isTooLong = faults.every((fault) => fault.includes('msg_blocks_too_long'));
  throw new SlackFault(isTooLong ? 'msg_blocks_too_long' : 'invalid_blocks', {
    errors: faults,
    response_metadata: { messages: faults },
  });
}

/** Slack names the blocks that have no name of their own. */
function withBlockId(block: Fields, index: number): Fields {
  return typeof block.block_id === 'string' ? block : { ...block, block_id: `b${index}` };
}

function checkedAttachments(given: unknown): readonly Fields[] | undefined {
  if (given === undefined) return undefined;
  if (!Array.isArray(given)) throw new SlackFault('invalid_attachments');
  if (given.length > attachmentsLimit) throw new SlackFault('too_many_attachments');
  const faults = validateAttachments(given);
  if (faults.length === 0) return toFieldsList(given);
  throw new SlackFault('invalid_attachments', { response_metadata: { messages: faults } });
}

function checkedMetadata(given: unknown): Fields | undefined {
  if (given === undefined) return undefined;
  if (!isFields(given) || typeof given.event_type !== 'string') {
    throw new SlackFault('invalid_metadata_format');
  }
  if (!isFields(given.event_payload)) throw new SlackFault('invalid_metadata_format');
  if (JSON.stringify(given).length > 16_000) throw new SlackFault('metadata_too_large');
  return given;
}

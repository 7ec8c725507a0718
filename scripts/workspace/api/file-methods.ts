import { type Fields, toFieldsList, toText } from '../http/fields.ts';
import type { StoredFile } from '../state/files.ts';
import { postMessage } from '../state/post-message.ts';
import { toSlackFile } from '../state/to-slack-file.ts';
import type { World } from '../state/world.ts';
import type { ApiCall, ApiMethods } from './api-method.ts';
import { findTarget } from './find-channel.ts';
import { SlackFault } from './slack-fault.ts';

const write = (): readonly string[] => ['files:write'];
const mimeTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  csv: 'text/csv',
  json: 'application/json',
  txt: 'text/plain',
};

export const fileMethods: ApiMethods = {
  'files.getUploadURLExternal': { token: 'bot', scopes: write, run: announce },
  'files.completeUploadExternal': { token: 'bot', scopes: write, run: complete },
};

function announce({ world, args }: ApiCall): Fields {
  const name = args.needed('filename');
  if (args.number('length', 0) <= 0) throw new SlackFault('invalid_arguments');
  const id = world.newId('F');
  world.files.put({
    id,
    name,
    title: name,
    mimeType: mimeTypes[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream',
    user: world.app.botUserId,
    createdAt: world.now(),
    bytes: null,
    isComplete: false,
  });
  return { upload_url: `${world.team.url}upload/v1/${id}`, file_id: id };
}

function complete({ world, args, scopes }: ApiCall): Fields {
  const asked = toFieldsList(args.json('files', 'invalid_arguments'));
  if (asked.length === 0) throw new SlackFault('invalid_arguments');
  const files = asked.map((file) => completed(world, file));
  const channelId = args.text('channel_id');
  for (const file of files) world.files.put(file);
  if (channelId !== '') {
    const mayPostOutside = scopes.has('chat:write.public');
    const channel = findTarget(world, channelId, { mayPostOutside });
    const threadTs = args.text('thread_ts');
    postMessage(world, channel, {
      draft: {
        subtype: 'file_share',
        user: world.app.botUserId,
        bot_id: world.app.botId,
        app_id: world.app.id,
        text: args.text('initial_comment'),
        files: files.map((file) => toSlackFile(world, file)),
        ...(threadTs === '' ? {} : { thread_ts: threadTs }),
      },
    });
  }
  return { files: files.map((file) => toSlackFile(world, file)) };
}

function completed(world: World, asked: Fields): StoredFile {
  const file = world.files.find(toText(asked.id));
  if (file?.bytes == null) throw new SlackFault('file_not_found');
  return { ...file, title: toText(asked.title) || file.title, isComplete: true };
}

import { addReaction } from '../state/add-reaction.ts';
import type { ApiMethods } from './api-method.ts';
import { findChannel } from './find-channel.ts';
import { SlackFault } from './slack-fault.ts';

export const reactionMethods: ApiMethods = {
  'reactions.add': {
    token: 'bot',
    scopes: () => ['reactions:write'],
    run({ world, args }) {
      const channel = findChannel(world, args.needed('channel'));
      if (!channel.members.has(world.app.botUserId)) throw new SlackFault('not_in_channel');
      const message = channel.log.find(args.needed('timestamp'));
      if (message === undefined) throw new SlackFault('message_not_found');
      const name = args.needed('name');
      if (!/^[a-z0-9_+'-]+(::skin-tone-[2-6])?$/.test(name)) throw new SlackFault('invalid_name');
      const reaction = { ts: message.ts, user: world.app.botUserId, name };
      if (!addReaction(world, channel, reaction)) throw new SlackFault('already_reacted');
      return {};
    },
  },
};

import type { Overview, SeenMessage } from '../../control/watching.ts';
import { Avatar } from './avatar.tsx';
import { BlockList } from './block-list.tsx';
import { MessageFiles } from './message-files.tsx';
import { MessageTools } from './message-tools.tsx';
import { Reactions } from './reactions.tsx';
import { useScene } from './scene.ts';
import { shownBlocks } from './shown-blocks.ts';
import { ThreadLink } from './thread-link.tsx';
import { usePress } from './use-press.ts';

interface MessageItemProps {
  readonly channelId: string;
  readonly message: SeenMessage;
  /** Stands under the name of the message before. */
  readonly isContinued: boolean;
  readonly isFocused: boolean;
  readonly isInThread?: boolean;
}

export function MessageItem(props: MessageItemProps) {
  const { channelId, message, isContinued, isFocused, isInThread = false } = props;
  const { overview } = useScene();
  const onPress = usePress({ channel: channelId, ts: message.ts });
  const isEphemeral = message.is_ephemeral === true;
  const name = authorOf(message, overview);
  const isApp = message.bot_id !== undefined;
  const marks = [
    'message',
    isContinued ? 'continued' : '',
    isFocused ? 'focused' : '',
    isEphemeral ? 'ephemeral' : '',
    message.subtype?.startsWith('channel_') ? 'notice' : '',
  ].join(' ');
  return (
    <article id={`m${message.ts}`} className={marks} aria-label={`${name}: ${message.text}`}>
      {isContinued ? (
        <time className="gutter">{timeOf(message.ts)}</time>
      ) : (
        <Avatar name={name} isApp={message.user === overview.app.botUserId} />
      )}
      <div className="said">
        {isEphemeral && <p className="only-you">👁 Only visible to you</p>}
        {!isContinued && (
          <p className="author">
            <strong>{name}</strong>
            {isApp && <abbr>APP</abbr>}
            <time>{timeOf(message.ts)}</time>
          </p>
        )}
        <BlockList blocks={shownBlocks(message)} onPress={onPress} />
        <MessageFiles files={message.files ?? []} />
        {message.edited !== undefined && <small className="edited">(edited)</small>}
        <Reactions reactions={message.reactions ?? []} />
        {!isInThread && <ThreadLink channelId={channelId} message={message} />}
      </div>
      <MessageTools channelId={channelId} message={message} isInThread={isInThread} />
    </article>
  );
}

function authorOf(message: SeenMessage, overview: Overview): string {
  const member = overview.members.find(({ id }) => id === message.user);
  return message.username ?? member?.realName ?? message.user ?? 'Somebody';
}

function timeOf(ts: string): string {
  const at = new Date(Number(ts) * 1000);
  return at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

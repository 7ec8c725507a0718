import { useState } from 'react';
import type { SeenMessage } from '../../control/watching.ts';
import { Composer } from './composer.tsx';
import { MessageList } from './message-list.tsx';
import { useScene } from './scene.ts';
import { useKept } from './use-kept.ts';
import { useSeen } from './use-seen.ts';

interface ChannelViewProps {
  readonly channelId: string;
  /** The message to bring into view. */
  readonly messageTs: string | null;
}

const pageSize = 60;

export function ChannelView({ channelId, messageTs }: ChannelViewProps) {
  const { overview, user, version } = useScene();
  const [limit, setLimit] = useState(messageTs === null ? pageSize : 1_000);
  const channel = overview.channels.find(({ id }) => id === channelId);
  const asked = channel === undefined ? null : { channel: channelId, user, limit };
  const messages = useKept(useSeen<readonly SeenMessage[]>('messages', asked, version)) ?? [];
  if (channel === undefined) return <main className="channel">There is no such channel.</main>;

  const isIm = channel.kind === 'im';
  const title = isIm ? overview.app.name : channel.name;
  const people = channel.members.filter((id) => id !== overview.app.botUserId).length;
  const hasApp = channel.members.includes(overview.app.botUserId);
  const who = `${people} ${people === 1 ? 'member' : 'members'}${hasApp ? ` and ${overview.app.name}` : ''}`;
  return (
    <main className="channel">
      <header className="pane-header">
        <h2>
          {!isIm && <span className="sigil">{channel.kind === 'private' ? '🔒' : '#'}</span>}
          {title}
        </h2>
        {!isIm && <p>{who}</p>}
      </header>
      <MessageList
        channelId={channelId}
        messages={messages}
        focusTs={messageTs}
        onEarlier={messages.length >= limit ? () => setLimit(limit + 200) : null}
      />
      <Composer channelId={channelId} threadTs={null} label={isIm ? title : `#${title}`} />
    </main>
  );
}

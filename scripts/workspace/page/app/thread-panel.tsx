import { useEffect, useRef } from 'react';
import type { SeenMessage } from '../../control/watching.ts';
import { Composer } from './composer.tsx';
import { MessageItem } from './message-item.tsx';
import { useScene } from './scene.ts';
import { useKept } from './use-kept.ts';
import { useSeen } from './use-seen.ts';

interface ThreadPanelProps {
  readonly channelId: string;
  readonly threadTs: string;
}

export function ThreadPanel({ channelId, threadTs }: ThreadPanelProps) {
  const { user, version, go } = useScene();
  const asked = { channel: channelId, user, threadTs };
  const messages = useKept(useSeen<readonly SeenMessage[]>('messages', asked, version)) ?? [];
  const end = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the newest reply
  useEffect(() => {
    end.current?.scrollIntoView();
  }, [messages.length]);
  return (
    <aside className="thread" aria-label="Thread">
      <header className="pane-header">
        <h2>Thread</h2>
        <button
          type="button"
          className="close"
          aria-label="Close thread"
          onClick={() => go({ channel: channelId, threadTs: null, messageTs: null })}
        >
          ✕
        </button>
      </header>
      <div className="messages">
        {messages.map((message) => (
          <MessageItem
            key={message.ts}
            channelId={channelId}
            message={message}
            isContinued={false}
            isFocused={false}
            isInThread
          />
        ))}
        <div ref={end} />
      </div>
      <Composer channelId={channelId} threadTs={threadTs} label="thread" />
    </aside>
  );
}

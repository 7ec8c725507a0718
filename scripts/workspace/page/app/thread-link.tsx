import type { SeenMessage } from '../../control/watching.ts';
import { useScene } from './scene.ts';

interface ThreadLinkProps {
  readonly channelId: string;
  readonly message: SeenMessage;
}

/** How many replied, leading to the thread. */
export function ThreadLink({ channelId, message }: ThreadLinkProps) {
  const { go } = useScene();
  const count = Number(message.reply_count ?? 0);
  if (count === 0) return null;
  return (
    <button
      type="button"
      className="thread-link"
      onClick={() => go({ channel: channelId, threadTs: message.ts, messageTs: null })}
    >
      {count} {count === 1 ? 'reply' : 'replies'}
    </button>
  );
}

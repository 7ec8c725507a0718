import type { SeenMessage } from '../../control/watching.ts';
import { control } from './control.ts';
import { useScene } from './scene.ts';

interface MessageToolsProps {
  readonly channelId: string;
  readonly message: SeenMessage;
  readonly isInThread: boolean;
}

/** What can be done with a message when the pointer or the focus is on it. */
export function MessageTools({ channelId, message, isInThread }: MessageToolsProps) {
  const { overview, user, go } = useScene();
  if (message.is_ephemeral === true || message.subtype?.startsWith('channel_')) return null;
  const place = { channel: channelId, ts: message.ts };
  const isOwn = message.user === user;
  const shortcuts = overview.app.shortcuts.filter(({ kind }) => kind === 'message');

  function edit(): void {
    const text = window.prompt('Edit message', message.text);
    if (text !== null && text !== '') void control('edit', { ...place, text });
  }

  return (
    <div className="tools">
      {['thumbsup', 'eyes', 'white_check_mark'].map((name) => (
        <button
          key={name}
          type="button"
          aria-label={`React with ${name}`}
          onClick={() => void control('react', { ...place, user, name })}
        >
          {{ thumbsup: '👍', eyes: '👀', white_check_mark: '✅' }[name]}
        </button>
      ))}
      {!isInThread && (
        <button
          type="button"
          onClick={() => go({ channel: channelId, threadTs: message.ts, messageTs: null })}
        >
          Reply
        </button>
      )}
      {shortcuts.map(({ name, callbackId }) => (
        <button
          key={callbackId}
          type="button"
          onClick={() => void control('shortcut', { ...place, user, callbackId })}
        >
          {name}
        </button>
      ))}
      {isOwn && (
        <>
          <button type="button" onClick={edit}>
            Edit
          </button>
          <button type="button" onClick={() => void control('delete', place)}>
            Delete
          </button>
        </>
      )}
    </div>
  );
}

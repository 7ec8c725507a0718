import { useState } from 'react';
import { control } from './control.ts';
import { useScene } from './scene.ts';

interface ComposerProps {
  readonly channelId: string;
  readonly threadTs: string | null;
  readonly label: string;
}

/** Where a member types: a message, or a slash command. Enter sends, Shift+Enter breaks the line. */
export function Composer({ channelId, threadTs, label }: ComposerProps) {
  const { overview, user } = useScene();
  const [text, setText] = useState('');
  const [fault, setFault] = useState('');
  const isCommand = text.startsWith('/');
  const hints = overview.app.commands.filter(
    ({ command }) => isCommand && command.startsWith(text.split(' ')[0] ?? ''),
  );

  async function send(): Promise<void> {
    const said = text.trim();
    if (said === '') return;
    if (isCommand && threadTs !== null) {
      setFault(`Slash commands don’t work in threads. Mention @${overview.app.name} instead.`);
      return;
    }
    setText('');
    setFault('');
    const sent = isCommand ? command(said) : say(said);
    await sent.catch((error: unknown) =>
      setFault(error instanceof Error ? error.message : String(error)),
    );
  }

  function command(said: string): Promise<unknown> {
    const [name, ...words] = said.split(' ');
    const text = words.join(' ');
    if (name === '/invite') return invite(text);
    return control('command', { user, channel: channelId, command: name, text });
  }

  /** Slack's own command; of all members, only the app is ever missing here. */
  function invite(whom: string): Promise<unknown> {
    if (whom.trim().toLowerCase() === `@${overview.app.name.toLowerCase()}`) {
      return control('invite', { channel: channelId, by: user });
    }
    return Promise.reject(
      new Error(`Everybody else is here already: /invite @${overview.app.name}`),
    );
  }

  function say(said: string): Promise<unknown> {
    const thread = threadTs === null ? {} : { threadTs };
    return control('say', { channel: channelId, as: user, text: said, ...thread });
  }

  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {hints.map(({ command: name, hint, description }) => (
        <p key={name} className="hint">
          <b>{name}</b> {hint} <span>{description}</span>
        </p>
      ))}
      {fault !== '' && <p role="alert">{fault}</p>}
      <textarea
        rows={Math.min(6, text.split('\n').length)}
        value={text}
        aria-label={`Message ${label}`}
        placeholder={threadTs === null ? `Message ${label}` : 'Reply…'}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          void send();
        }}
      />
      <button type="submit" disabled={text.trim() === ''}>
        Send
      </button>
    </form>
  );
}

import { Avatar } from './avatar.tsx';
import { control } from './control.ts';
import { useScene } from './scene.ts';
import { useUnread } from './use-unread.ts';

interface SidebarProps {
  readonly channel: string;
  readonly onActAs: (user: string) => void;
}

export function Sidebar({ channel: current, onActAs }: SidebarProps) {
  const { overview, user, go } = useScene();
  const hasUnread = useUnread(overview, current);
  const visible = overview.channels.filter(({ members }) => members.includes(user));
  const others = overview.channels.filter(
    ({ kind, members }) => kind === 'public' && !members.includes(user),
  );
  const direct = visible.filter(({ kind }) => kind === 'im');
  const rooms = [...visible.filter(({ kind }) => kind !== 'im'), ...others];
  const open = (channel: string) => go({ channel, threadTs: null, messageTs: null });

  function entry(id: string, label: React.ReactNode) {
    const marks = [current === id ? 'current' : '', hasUnread(id) ? 'unread' : ''].join(' ');
    return (
      <li key={id}>
        <button
          type="button"
          className={marks}
          aria-current={current === id ? 'page' : undefined}
          onClick={() => open(id)}
        >
          {label}
        </button>
      </li>
    );
  }

  return (
    <nav className="sidebar" aria-label="Workspace">
      <h1>{overview.team}</h1>
      <h2>Channels</h2>
      <ul>
        {rooms.map(({ id, name, kind }) =>
          entry(
            id,
            <>
              <span className="sigil">{kind === 'private' ? '🔒' : '#'}</span>
              {name}
            </>,
          ),
        )}
      </ul>
      <h2>Apps</h2>
      <ul>
        {entry(
          'home',
          <>
            <Avatar name={overview.app.name} isApp size="small" />
            {overview.app.name}
          </>,
        )}
        {direct.map(({ id }) =>
          entry(
            id,
            <>
              <span className="sigil">↳</span>Messages
            </>,
          ),
        )}
        {overview.app.shortcuts
          .filter(({ kind }) => kind === 'global')
          .map(({ name, callbackId }) => (
            <li key={callbackId}>
              <button type="button" onClick={() => void control('shortcut', { user, callbackId })}>
                <span className="sigil">⚡</span>
                {name}
              </button>
            </li>
          ))}
      </ul>
      <label className="act-as">
        You act as
        <select value={user} onChange={(event) => onActAs(event.target.value)}>
          {overview.members
            .filter(({ isBot }) => !isBot)
            .map(({ id, realName }) => (
              <option key={id} value={id}>
                {realName}
              </option>
            ))}
        </select>
      </label>
    </nav>
  );
}

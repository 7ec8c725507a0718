import type { Reaction } from '../../state/message.ts';
import { withEmoji } from './emoji.ts';
import { useScene } from './scene.ts';

export function Reactions({ reactions }: { readonly reactions: readonly Reaction[] }) {
  const { overview } = useScene();
  if (reactions.length === 0) return null;
  const nameOf = (user: string) => overview.members.find(({ id }) => id === user)?.realName ?? user;
  return (
    <p className="reactions">
      {reactions.map(({ name, users, count }) => (
        <span key={name} title={`${users.map(nameOf).join(', ')} reacted with :${name}:`}>
          {withEmoji(`:${name}:`)} {count}
        </span>
      ))}
    </p>
  );
}

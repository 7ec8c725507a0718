import { type Block, Message } from 'slack-blocks-to-jsx';
import type { Fields } from '../../http/fields.ts';
import { toPlace } from './place.ts';
import { presentable } from './presentable.ts';
import { useScene } from './scene.ts';

/** A block without anything to act on, drawn by slack-blocks-to-jsx. */
export function ReadingBlock({ block }: { readonly block: Fields }) {
  const { overview, isDark, go } = useScene();
  const users = overview.members.map(({ id, realName }) => ({ id, name: realName }));
  return (
    <Message
      // The library takes names in only when it is first drawn.
      key={`${users.length} ${overview.channels.length}`}
      withoutWrapper
      logo=""
      name=""
      theme={isDark ? 'dark' : 'light'}
      blocks={[presentable(block) as unknown as Block]}
      data={{ users }}
      hooks={{
        user: ({ id, name }) => (
          <span className="mention">@{users.find((user) => user.id === id)?.name ?? name}</span>
        ),
        // Channels are not in `data`: the library would write their names out as plain text.
        channel: ({ id, name }) => (
          <button
            type="button"
            className="mention"
            onClick={() => go({ channel: id, threadTs: null, messageTs: null })}
          >
            #{overview.channels.find((channel) => channel.id === id)?.name ?? name}
          </button>
        ),
        link({ href, children }) {
          const url = new URL(href, window.location.href);
          const isHere = url.origin === window.location.origin && url.pathname.startsWith('/arch');
          if (!isHere) {
            return (
              <a href={href} target="_blank" rel="noreferrer">
                {children}
              </a>
            );
          }
          return (
            <a
              href={href}
              onClick={(event) => {
                event.preventDefault();
                go(toPlace(url));
              }}
            >
              {children}
            </a>
          );
        },
      }}
    />
  );
}

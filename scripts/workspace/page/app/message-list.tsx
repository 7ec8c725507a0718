import { Fragment, useEffect, useLayoutEffect, useRef } from 'react';
import type { SeenMessage } from '../../control/watching.ts';
import { MessageItem } from './message-item.tsx';

interface MessageListProps {
  readonly channelId: string;
  readonly messages: readonly SeenMessage[];
  readonly focusTs: string | null;
  /** Shows earlier messages; null when there are none. */
  readonly onEarlier: (() => void) | null;
}

/** Messages of one author within five minutes stand under one name. */
const togetherSeconds = 300;
/** How near the end counts as reading the newest. */
const nearEndPx = 120;

export function MessageList({ channelId, messages, focusTs, onEarlier }: MessageListProps) {
  const list = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const lastTs = messages.at(-1)?.ts;
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the newest message
  useLayoutEffect(() => {
    const node = list.current;
    if (node !== null && isAtEnd.current && focusTs === null) node.scrollTop = node.scrollHeight;
  }, [lastTs, messages, focusTs]);
  const isFocusShown = focusTs !== null && messages.some(({ ts }) => ts === focusTs);
  useEffect(() => {
    if (isFocusShown) document.getElementById(`m${focusTs}`)?.scrollIntoView({ block: 'center' });
  }, [focusTs, isFocusShown]);

  function onScroll(): void {
    const node = list.current;
    if (node === null) return;
    isAtEnd.current = node.scrollHeight - node.scrollTop - node.clientHeight < nearEndPx;
  }

  return (
    <div className="messages" ref={list} onScroll={onScroll} role="log" aria-label="Messages">
      {onEarlier !== null && (
        <button type="button" className="earlier" onClick={onEarlier}>
          Show earlier messages
        </button>
      )}
      {messages.map((message, index) => {
        const before = messages[index - 1];
        const day = dayOf(message.ts);
        const isNewDay = before === undefined || dayOf(before.ts) !== day;
        return (
          <Fragment key={message.ts}>
            {isNewDay && (
              <h3 className="day">
                <span>{day}</span>
              </h3>
            )}
            <MessageItem
              channelId={channelId}
              message={message}
              isContinued={!isNewDay && continues(message, before)}
              isFocused={message.ts === focusTs}
            />
          </Fragment>
        );
      })}
    </div>
  );
}

function continues(message: SeenMessage, before: SeenMessage): boolean {
  const isSameAuthor =
    message.user === before.user &&
    message.username === before.username &&
    message.is_ephemeral !== true &&
    before.is_ephemeral !== true &&
    message.bot_id === before.bot_id;
  const isQuiet = message.subtype === undefined || message.subtype === before.subtype;
  const isSoon = Number(message.ts) - Number(before.ts) < togetherSeconds;
  return isSameAuthor && isQuiet && isSoon && !before.subtype?.startsWith('channel_');
}

function dayOf(ts: string): string {
  return new Date(Number(ts) * 1000).toLocaleDateString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
}

/** What the page shows, as its address says. */
export interface Place {
  /** A channel's id, `home` for the App Home, or null before anything was chosen. */
  readonly channel: string | 'home' | null;
  readonly threadTs: string | null;
  /** The message a permalink points at. */
  readonly messageTs: string | null;
}

const permalink = /^\/archives\/([A-Z0-9]+)(?:\/p(\d{10,})(\d{6}))?$/;

export function toPlace(location: Pick<Location, 'pathname' | 'search'>): Place {
  const threadTs = new URLSearchParams(location.search).get('thread_ts');
  if (location.pathname === '/home') return { channel: 'home', threadTs: null, messageTs: null };
  const [, channel = null, seconds, micros] = permalink.exec(location.pathname) ?? [];
  const messageTs = seconds === undefined ? null : `${seconds}.${micros}`;
  return { channel, threadTs, messageTs };
}

export function toPath({ channel, threadTs, messageTs }: Place): string {
  if (channel === null) return '/';
  if (channel === 'home') return '/home';
  const message = messageTs === null ? '' : `/p${messageTs.replace('.', '')}`;
  const thread = threadTs === null ? '' : `?thread_ts=${threadTs}`;
  return `/archives/${channel}${message}${thread}`;
}

import { useEffect, useState } from 'react';
import type { Overview } from '../../control/watching.ts';
import { ChannelView } from './channel-view.tsx';
import { HomeView } from './home-view.tsx';
import { ModalView } from './modal-view.tsx';
import { SceneContext } from './scene.ts';
import { Sidebar } from './sidebar.tsx';
import { ThreadPanel } from './thread-panel.tsx';
import { useDark } from './use-dark.ts';
import { useLive } from './use-live.ts';
import { usePlace } from './use-place.ts';
import { useSeen } from './use-seen.ts';

export function WorkspacePage() {
  const version = useLive();
  const [place, go] = usePlace();
  const [actingAs, actAs] = useState<string | null>(null);
  const isDark = useDark();
  const overview = useSeen<Overview>('overview', {}, version);
  const [known, setKnown] = useState<Overview | null>(null);
  useEffect(() => {
    if (overview !== null) setKnown(overview);
  }, [overview]);
  if (known === null) return <p className="waiting">Opening the workspace…</p>;

  const people = known.members.filter(({ isBot }) => !isBot);
  const user = people.find(({ id }) => id === actingAs)?.id ?? people[0]?.id;
  if (user === undefined) return <p className="waiting">Nobody is here yet.</p>;
  const channels = known.channels.filter(({ kind }) => kind !== 'im');
  const channel = place.channel ?? channels[0]?.id ?? 'home';

  return (
    <SceneContext value={{ overview: known, user, version, isDark, go }}>
      <p className="banner">A local, throwaway workspace. Not Slack.</p>
      <div className={place.threadTs === null ? 'workspace' : 'workspace with-thread'}>
        <Sidebar channel={channel} onActAs={actAs} />
        {channel === 'home' ? (
          <HomeView />
        ) : (
          <ChannelView key={`${channel} ${user}`} channelId={channel} messageTs={place.messageTs} />
        )}
        {place.threadTs !== null && channel !== 'home' && (
          <ThreadPanel key={place.threadTs} channelId={channel} threadTs={place.threadTs} />
        )}
      </div>
      <ModalView />
    </SceneContext>
  );
}

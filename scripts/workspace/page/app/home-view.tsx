import { useEffect } from 'react';
import { type Fields, toFieldsList, toText } from '../../http/fields.ts';
import { BlockList } from './block-list.tsx';
import { control } from './control.ts';
import { useScene } from './scene.ts';
import { useKept } from './use-kept.ts';
import { usePress } from './use-press.ts';
import { useSeen } from './use-seen.ts';

/** The App Home of the member who looks; the app is told that it was opened. */
export function HomeView() {
  const { overview, user, version } = useScene();
  const home = useKept(useSeen<Fields>('home', { user }, version));
  const onPress = usePress({ viewId: toText(home?.id) });
  useEffect(() => {
    void control('openHome', { user });
  }, [user]);
  return (
    <main className="channel home">
      <header className="pane-header">
        <h2>{overview.app.name}</h2>
        <p>Home</p>
      </header>
      <div className="messages">
        {home === null ? (
          <p className="waiting">{overview.app.name} has not shown anything here yet.</p>
        ) : (
          <BlockList blocks={toFieldsList(home.blocks)} onPress={onPress} />
        )}
      </div>
    </main>
  );
}

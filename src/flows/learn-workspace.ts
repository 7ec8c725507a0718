import type { Workspace, WorkspaceStore } from '../ports/slack.ts';
import type { Log, Wait } from '../ports/world.ts';

/** Knows which workspace this is, without asking Slack each time. */
export interface KnownWorkspace {
  /** Null until Slack has told it for the first time ever. */
  current(): Workspace | null;
  /** Resolves with what was kept, then asks Slack in the background until it answers. */
  start(): Promise<void>;
  /** Resolves as soon as the workspace is known. */
  known(): Promise<Workspace>;
  stop(): void;
}

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;

/** Works from what was kept while Slack is down; what Slack says now replaces it. */
export function createLearnWorkspace(world: {
  /** Slack's `auth.test`. */
  readonly ask: () => Promise<Workspace>;
  readonly store: WorkspaceStore;
  readonly wait: Wait;
  readonly log: Log;
}): KnownWorkspace {
  const { ask, store, wait, log } = world;
  const stopping = new AbortController();
  let workspace: Workspace | null = null;
  let tell: (workspace: Workspace) => void = () => {};
  const known = new Promise<Workspace>((resolve) => {
    tell = resolve;
  });

  function learn(learnt: Workspace): void {
    if (workspace !== null && workspace.id !== learnt.id) {
      log.warn('the token is of another workspace than before', { id: learnt.id });
    }
    workspace = learnt;
    tell(learnt);
  }

  async function askUntilTold(): Promise<void> {
    for (let pauseMs = FIRST_PAUSE_MS; !stopping.signal.aborted; pauseMs *= 2) {
      try {
        const learnt = await ask();
        await store.put(learnt);
        return learn(learnt);
      } catch (cause) {
        log.error('Slack does not tell which workspace this is', { cause });
        await wait(Math.min(pauseMs, LONGEST_PAUSE_MS), stopping.signal);
      }
    }
  }

  return {
    current: () => workspace,
    async start() {
      const kept = await store.current();
      if (kept !== null) learn(kept);
      void askUntilTold();
    },
    known: () => known,
    stop: () => stopping.abort(),
  };
}

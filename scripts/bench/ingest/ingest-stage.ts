import { COMPANY } from '../../demo/company/company.ts';
import { surveyMessage } from '../../demo/company/survey-message.ts';
import { inviteEarshot } from '../../demo/invite-earshot.ts';
import { seedCompany } from '../../demo/seed-company.ts';
import { setUpWorkspace } from '../../demo/set-up-workspace.ts';
import { type LocalWorkspace, startWorkspace } from '../../workspace/start-workspace.ts';
import { corpus } from '../load/corpus.ts';
import { type Said, sayQuietly } from '../load/say-quietly.ts';
import type { BenchHome } from '../run/bench-home.ts';

/** A company whose customers are about to say a great deal. */
export interface IngestStage {
  readonly workspace: LocalWorkspace;
  readonly said: readonly Said[];
}

/** The demo's company, with its teams and touchpoints, and `count` pieces of its feedback. */
export async function setIngestStage(home: BenchHome, count: number): Promise<IngestStage> {
  const workspace = await startWorkspace({ teamName: COMPANY.name, events: [] });
  const { channelIds, memberIds } = setUpWorkspace(workspace);
  inviteEarshot(workspace, { memberIds });
  const now = new Date();
  const store = await home.openStore();
  await seedCompany(store, { channelIds, now });
  for (const { team, channel } of COMPANY.teams) {
    await store.channels.put({
      id: channelIds.get(channel) ?? '',
      teamId: (await store.teams.byName(team.name))?.id ?? '',
      language: team.language,
      invitedBy: null,
      heardUpToTs: (now.getTime() / 1000).toFixed(6),
      isWatched: true,
      isPrivate: false,
    });
  }
  await store.close();
  const said = corpus(count).map(({ channel, by, text, answer }) =>
    sayQuietly(workspace, {
      channel,
      // Otherwise the app would also find them by itself, in the channels' history.
      ...{ at: new Date(now.getTime() - HISTORY_AGO_MS) },
      ...(answer === null
        ? { as: memberIds.get(by) ?? '', text }
        : { as: { bot: by }, ...surveyMessage({ text, answer }) }),
    }),
  );
  return { workspace, said };
}

/** Older than what is fetched after a start. */
const HISTORY_AGO_MS = 3_600_000;

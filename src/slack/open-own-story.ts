import type { WebClient } from '@slack/web-api';
import { ownStoryPlace } from './kit/own-story-place.ts';
import type { SlackFlows } from './slack-flows.ts';
import { ownStoryModal } from './views/own-story-modal.ts';
import { plainModal } from './views/plain-modal.ts';
import { simpleAnswer } from './views/simple-answer.ts';
import { wordsOf } from './words/words-of.ts';

/** Opens the form in which a colleague tells a story, with what it is told from. */
export async function openOwnStory(
  {
    client,
    triggerId,
    ...from
  }: Parameters<SlackFlows['prepareStory']>[0] & {
    readonly client: WebClient;
    readonly triggerId: string;
  },
  flows: SlackFlows,
): Promise<void> {
  const { channelId, message } = from;
  const [{ language }, given] = await Promise.all([
    flows.knowAsker(channelId),
    flows.prepareStory(from),
  ]);
  // In place of a timestamp: whoever submits the form twice tells one story.
  const ts = (flows.clock().getTime() / 1000).toFixed(6);
  const metadata = ownStoryPlace({ channelId, messageTs: message?.ts ?? null, ts });
  const { tellForm } = wordsOf(language).stories;
  const nobody = { place: '', language, title: tellForm.title };
  const view =
    given.teams.length === 0
      ? plainModal(simpleAnswer(tellForm.noTeam), nobody)
      : ownStoryModal(given, { metadata, language });
  await client.views.open({ trigger_id: triggerId, view });
}

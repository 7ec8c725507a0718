import { askStoreContract } from './ask-store-contract.ts';
import { channelStoreContract } from './channel-store-contract.ts';
import { correctedFeedbackContract } from './corrected-feedback-contract.ts';
import { correctionStoreContract } from './correction-store-contract.ts';
import { dipStoreContract } from './dip-store-contract.ts';
import { feedbackStoreContract } from './feedback-store-contract.ts';
import { inboxStoreContract } from './inbox-store-contract.ts';
import { journeyStoreContract } from './journey-store-contract.ts';
import { meaningContract } from './meaning-contract.ts';
import { meaningStoreContract } from './meaning-store-contract.ts';
import { modelStoreContract } from './model-store-contract.ts';
import { outboxStoreContract } from './outbox-store-contract.ts';
import { scoreStoreContract } from './score-store-contract.ts';
import { searchContract } from './search-contract.ts';
import { slotStoreContract } from './slot-store-contract.ts';
import type { OpenStores } from './stores.ts';
import { storyStoreContract } from './story-store-contract.ts';
import { teamFeedbackContract } from './team-feedback-contract.ts';
import { teamStoreContract } from './team-store-contract.ts';
import { themeStoreContract } from './theme-store-contract.ts';
import { workspaceStoreContract } from './workspace-store-contract.ts';

/** What every implementation of the stores must do, in memory or in a database. */
export function allStoreContracts(open: OpenStores): void {
  workspaceStoreContract(open);
  teamStoreContract(open);
  channelStoreContract(open);
  journeyStoreContract(open);
  feedbackStoreContract(open);
  teamFeedbackContract(open);
  searchContract(open);
  meaningContract(open);
  meaningStoreContract(open);
  correctedFeedbackContract(open);
  correctionStoreContract(open);
  modelStoreContract(open);
  askStoreContract(open);
  themeStoreContract(open);
  scoreStoreContract(open);
  dipStoreContract(open);
  storyStoreContract(open);
  slotStoreContract(open);
  inboxStoreContract(open);
  outboxStoreContract(open);
}

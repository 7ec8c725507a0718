import type { Composer } from '../ports/telling.ts';
import { alertMessage } from './views/alert-message.ts';
import { alertNews } from './views/alert-news.ts';
import { badAnswerMessage } from './views/bad-answer-message.ts';
import { caseClosedMessage } from './views/case-card.ts';
import { channelOffMessage } from './views/channel-off-message.ts';
import { companyMessage } from './views/company-message.ts';
import { digestMessage } from './views/digest-message.ts';
import { thanksMessage } from './views/kudos-answer.ts';
import { storyMessage } from './views/story-message.ts';
import { storyGoneMessage } from './views/story-replaced.ts';
import { storyWeekMessage } from './views/story-week-message.ts';
import { whichTeamQuestion } from './views/which-team-question.ts';

/** The views, as the flows know them; `workspaceUrl` begins every permalink. */
export function createComposer(workspaceUrl: () => string | null): Composer {
  return {
    digest: (digest, to) => digestMessage(digest, { ...to, workspaceUrl: workspaceUrl() }),
    story: (story, to) => storyMessage(story, { ...to, workspaceUrl: workspaceUrl() }),
    alert: (alert, to) => alertMessage(alert, { ...to, workspaceUrl: workspaceUrl() }),
    storyGone: storyGoneMessage,
    thanks: (success, to) => thanksMessage(success, { ...to, workspaceUrl: workspaceUrl() }),
    storyWeek: storyWeekMessage,
    company: companyMessage,
    alertNews,
    badAnswer: (answer, to) => badAnswerMessage(answer, { ...to, workspaceUrl: workspaceUrl() }),
    caseClosed: (closed) => caseClosedMessage(closed, { workspaceUrl: workspaceUrl() }),
    whichTeam: whichTeamQuestion,
    channelOff: channelOffMessage,
  };
}

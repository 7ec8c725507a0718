import type { RichTextSection } from '@slack/types';
import type { Question } from '../../core/corrections/question.ts';
import type { Digest, Mention } from '../../core/digest/digest.ts';
import type { Alert } from '../../core/dips/alerts/alert.ts';
import type { WeekSummary } from '../../core/summary/summary.ts';
import type { Team } from '../../core/teams/team.ts';
import type { ListedTheme } from '../../core/themes/listed-theme.ts';
import { actions, header, note } from '../kit/blocks.ts';
import { type View, view } from '../kit/message.ts';
import { bold, italic, line, type Piece, rich, says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { alertSentence } from './alert-text.ts';
import { askButtons } from './ask-buttons.ts';
import type { Audience } from './audience.ts';
import { periodOf } from './days.ts';
import { digestAlerts, digestLedger, isInThread } from './digest-alerts.ts';
import { digestHeadline } from './digest-headline.ts';
import { nextStepLine } from './next-step-line.ts';
import { count } from './numbers.ts';
import { questionBlocks } from './question-blocks.ts';
import { quoted } from './quoted.ts';
import { scoreText } from './score-text.ts';
import { stormText } from './storm-text.ts';
import { summaryBlocks } from './summary-blocks.ts';
import { themeSuggestion } from './theme-blocks.ts';
import { whyButtons } from './why-buttons.ts';
import { wrongElement } from './wrong-element.ts';

/** A digest speaks of seven days. */
const WINDOW_DAYS = 7;

/** A team's digest: the headline, dips, scores, what people talk about, two voices, one step. */
export function digestMessage(
  digest: Digest,
  to: {
    readonly team: Team;
    readonly workspaceUrl: string | null;
    readonly isLate: boolean;
    /** What the team is asked besides; left out where nobody is. */
    readonly question?: Question | null;
    readonly theme?: ListedTheme | null;
    /** What a language model made of the week; left out where none did. */
    readonly summary?: WeekSummary | null;
  },
): View {
  const { team, question = null, theme = null, summary = null } = to;
  const audience: Audience = { ...team, workspaceUrl: to.workspaceUrl };
  const { language } = team;
  const words = wordsOf(language).digest;
  const headline = digestHeadline(digest, team);
  const quotes = digest.quotes.map((feedback) => quoted(feedback, audience));
  return view([headline, ...takeaways(digest, team)].join('. '), [
    header(headline),
    ...(to.isLate ? [note(words.late(team.digestAt))] : []),
    ...digestAlerts(digest, to),
    rich(scoreLine(digest, team), ...stormLines(digest, team), ...talkLines(digest, team)),
    ...quotes.map((it) => rich(it)),
    ...(digest.nextStep === null ? [] : [rich(nextStepLine(digest.nextStep, audience))]),
    actions(
      ...whyButtons(newsIn(digest, team), language),
      ...askButtons(asksOf(digest, team)).elements,
      ...wrongElement(digest.quotes, team.language),
    ),
    ...(summary === null ? [] : summaryBlocks(summary, audience)),
    ...(question === null ? [] : questionBlocks(question, audience)),
    ...(theme === null ? [] : themeSuggestion(theme, team.language)),
    ...digestLedger(digest, language),
    note(heardText(digest, team)),
  ]);
}

/** What `/cx today` says on a day that has no digest: how things stand, and that none will come. */
export function quietDigest(
  digest: Digest,
  to: { readonly team: Team; readonly workspaceUrl: string | null },
): View {
  const { text, blocks } = digestMessage(digest, { ...to, isLate: false });
  return { text, blocks: [says(wordsOf(to.team.language).digest.quiet), ...blocks] };
}

/** The numbers behind the headline, for notifications and screen readers. */
function takeaways({ dips, scores, on }: Digest, { language }: Team): string[] {
  const known = scores.filter(({ value }) => value !== null);
  const fresh = dips.filter(({ isNew }) => isNew);
  if (fresh.length === 0) return known.map((figure) => scoreText(figure, { language })).slice(0, 1);
  return fresh.map((dip) => alertSentence(dip, { on, language }));
}

/** Alerts that are told for the first time, and have no buttons of their own. */
function newsIn({ dips, spikes }: Digest, team: Team): readonly Alert[] {
  return [...dips, ...spikes].filter((alert) => alert.isNew && !isInThread(alert, team));
}

/** Scores that anybody answered; when nobody did, that. */
function scoreLine({ scores }: Digest, { language }: Team): RichTextSection {
  const answered = scores.filter(({ n }) => n > 0);
  const texts = answered.map((figure, index) =>
    scoreText(figure, { language, ...(index === 0 && { days: WINDOW_DAYS }) }),
  );
  return line(texts.join(' · ') || wordsOf(language).digest.noScores);
}

/** A storm that a new dip keeps out of the headline. */
function stormLines({ dips, storm }: Digest, { language }: Team): RichTextSection[] {
  const isInHeadline = !dips.some(({ isNew }) => isNew);
  return storm === null || isInHeadline ? [] : [line(stormText(storm, language))];
}

function talkLines({ rising, falling }: Digest, { language }: Team): RichTextSection[] {
  const words = wordsOf(language).digest;
  const talk = [
    ...(rising.length > 0 ? [bold(words.risingLabel), ...mentions(rising, language)] : []),
    ...(rising.length > 0 && falling.length > 0 ? [' · '] : []),
    ...(falling.length > 0 ? [bold(words.fallingLabel), ...mentions(falling, language)] : []),
  ];
  return talk.length > 0 ? [line(...talk)] : [];
}

function mentions(said: readonly Mention[], language: Team['language']): Piece[] {
  const { usually } = wordsOf(language);
  return said.flatMap((mention, index) => [
    index > 0 ? ', ' : '',
    italic(mention.term),
    ` ${count(mention.count, language)} (${usually(count(mention.usual, language))})`,
  ]);
}

/** Every number opens what it was counted from. */
function asksOf({ rising, nextStep }: Digest, team: Team) {
  const words = wordsOf(team.language).digest;
  const term = nextStep?.kind === 'read about' ? nextStep.mention.term : rising[0]?.term;
  return [
    { text: words.seeScores, command: `team ${team.name}` },
    ...(term === undefined ? [] : [{ text: words.read(term), command: `find ${term}` }]),
  ];
}

function heardText({ heard, window }: Digest, { language }: Team): string {
  const words = wordsOf(language);
  return words.digest.heard({
    period: periodOf(window, language),
    pieces: words.pieces(count(heard.total, language)),
    negative: count(heard.negative, language),
    positive: count(heard.positive, language),
  });
}

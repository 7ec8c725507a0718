import type { KnownBlock, RichTextSection } from '@slack/types';
import type { HeldBack } from '../../core/attention/held-back.ts';
import type { Question } from '../../core/corrections/question.ts';
import type { Digest, Mention } from '../../core/digest/digest.ts';
import type { Alert } from '../../core/dips/alerts/alert.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import type { WeekSummary } from '../../core/summary/summary.ts';
import type { Team } from '../../core/teams/team.ts';
import type { ListedTheme } from '../../core/themes/listed-theme.ts';
import { actions, header, note } from '../kit/blocks.ts';
import type { DrawnBlock } from '../kit/chart.ts';
import { cut } from '../kit/limits.ts';
import { type View, view } from '../kit/message.ts';
import { bold, italic, line, type Piece, rich, says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { askButtons } from './ask-buttons.ts';
import type { Audience } from './audience.ts';
import { periodOf } from './days.ts';
import { digestAlerts, digestLedger, isInThread } from './digest-alerts.ts';
import { caseLines } from './digest-cases.ts';
import { digestHeadline } from './digest-headline.ts';
import { monthBlocks, scoreLines } from './digest-scores.ts';
import { weekBlocks } from './digest-week.ts';
import { heldText } from './held-text.ts';
import { nextStepLine } from './next-step-line.ts';
import { count } from './numbers.ts';
import { questionBlocks } from './question-blocks.ts';
import { quoteElements } from './quote-elements.ts';
import { quoted } from './quoted.ts';
import { scoreText } from './score-text.ts';
import { sentenceWithin } from './sentence-within.ts';
import { stormText } from './storm-text.ts';
import { summaryBlocks } from './summary-blocks.ts';
import { themeSuggestion } from './theme-blocks.ts';
import { whyButtons } from './why-buttons.ts';

/** What a lock screen shows. */
const MOST_SHOWN = 150;

/** A digest, and the same with what Slack draws; null where there is nothing to draw. */
export interface DigestView extends View {
  readonly charted: readonly (KnownBlock | DrawnBlock)[] | null;
}

/** A team's digest: the one thing that matters, dips, scores, what people talk about, two voices, one step. */
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
    /** What the days since the last one had no room for; left out where they had. */
    readonly held?: readonly HeldBack[];
  },
): DigestView {
  const { team, question = null, theme = null, summary = null, held = [] } = to;
  const audience: Audience = { ...team, workspaceUrl: to.workspaceUrl };
  const { language } = team;
  const words = wordsOf(language).digest;
  const headline = digestHeadline(digest, team);
  const quotes = digest.quotes.map((feedback) => quoted(feedback, audience));
  const week = weekBlocks(digest, language);
  const above = [
    header(headline),
    ...(to.isLate ? [note(words.late(team.digestAt))] : []),
    ...digestAlerts(digest, to),
    rich(
      ...scoreLines(digest, audience),
      ...stormLines(digest, team),
      ...talkLines(digest, team),
      ...caseLines(digest.cases, language),
    ),
  ];
  const below = [
    ...quotes.map((it) => rich(it)),
    ...(digest.nextStep === null
      ? []
      : [rich(nextStepLine(digest.nextStep, { ...audience, team }))]),
    actions(
      ...whyButtons(newsIn(digest, team), team),
      ...askButtons(asksOf(digest, team)).elements,
      ...quoteElements(digest.quotes, team.language),
    ),
    ...(summary === null ? [] : summaryBlocks(summary, audience)),
    ...(question === null ? [] : questionBlocks(question, audience)),
    ...(theme === null ? [] : themeSuggestion(theme, team.language)),
    ...monthBlocks(digest, language),
    ...digestLedger(digest, language),
    ...heldNotes(held, language),
    note(heardText(digest, team)),
  ];
  const plain = view(takeaway(digest, team), [...above, ...week.plain, ...below]);
  const isDrawn = week.drawn.length > 0;
  return { ...plain, charted: isDrawn ? [...above, ...week.drawn, ...below] : null };
}

function heldNotes(held: readonly HeldBack[], language: Language) {
  const { heldBefore } = wordsOf(language).delivery;
  return held.length === 0 ? [] : [note(heldBefore(heldText(held, language)))];
}

/** What `/cx today` says on a day that has no digest: how things stand, and that none will come. */
export function quietDigest(
  digest: Digest,
  to: { readonly team: Team; readonly workspaceUrl: string | null },
): View {
  const { text, blocks } = digestMessage(digest, { ...to, isLate: false });
  return { text, blocks: [says(wordsOf(to.team.language).digest.quiet), ...blocks] };
}

/** What matters with its number, and of the scores what still fits on a lock screen. */
function takeaway(digest: Digest, team: Team): string {
  const { headline, on, scores } = digest;
  const { language, name } = team;
  const first =
    headline.kind === 'slipped'
      ? headline.dips.map((dip) => sentenceWithin(dip, { team, on, language })).join(' ')
      : null;
  const told = first === null ? digestHeadline(digest, team) : `${name}: ${first}`;
  const known = scores
    .filter(({ value }) => value !== null)
    .map((figure) => scoreText(figure, { language }));
  return known.reduce(
    (text, score) => (text.length + score.length + 2 > MOST_SHOWN ? text : `${text}. ${score}`),
    cut(told, MOST_SHOWN).replace(/\.$/u, ''),
  );
}

/** Alerts that are told for the first time, and have no buttons of their own. */
function newsIn({ dips, spikes }: Digest, team: Team): readonly Alert[] {
  return [...dips, ...spikes].filter((alert) => alert.isNew && !isInThread(alert, team));
}

/** A storm that something worse keeps out of the headline. */
function stormLines({ headline, storm }: Digest, { language }: Team): RichTextSection[] {
  const isTold = storm === null || headline.kind === 'busy';
  return isTold ? [] : [line(stormText(storm, language))];
}

function talkLines({ rising, falling, asBefore }: Digest, { language }: Team): RichTextSection[] {
  const words = wordsOf(language).digest;
  const talk = [
    ...(rising.length > 0 ? [bold(words.risingLabel), ...mentions(rising, language)] : []),
    ...(rising.length > 0 && falling.length > 0 ? [' · '] : []),
    ...(falling.length > 0 ? [bold(words.fallingLabel), ...mentions(falling, language)] : []),
  ];
  const known = asBeforeText(asBefore, language);
  return [...(talk.length > 0 ? [line(...talk)] : []), ...(known === null ? [] : [line(known)])];
}

/** What the digest before told with its numbers is only named. */
function asBeforeText(
  { rising, falling }: Digest['asBefore'],
  language: Team['language'],
): string | null {
  const { scoreboard, listOf } = wordsOf(language);
  const texts = [
    ...(rising.length === 0 ? [] : [scoreboard.moreAbout(listOf(rising))]),
    ...(falling.length === 0 ? [] : [scoreboard.lessAbout(listOf(falling))]),
  ];
  return texts.length === 0 ? null : `${scoreboard.asBefore}${texts.join(', ')}.`;
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
function asksOf({ rising, cases, nextStep }: Digest, team: Team) {
  const { digest: words, scoreboard } = wordsOf(team.language);
  const term = nextStep?.kind === 'read about' ? nextStep.mention.term : rising[0]?.term;
  return [
    { text: words.seeScores, command: `team ${team.name}` },
    ...(cases === null ? [] : [{ text: scoreboard.seeCases, command: `cases ${team.name}` }]),
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

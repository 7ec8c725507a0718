import type { HomeView, KnownBlock, RichTextSection } from '@slack/types';
import type { HelpWanted } from '../../core/corrections/help-wanted.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import type { TeamOverview } from '../../core/teams/overview.ts';
import type { SuggestedThemes } from '../../core/themes/suggested-themes.ts';
import { divider, header } from '../kit/blocks.ts';
import type { View } from '../kit/message.ts';
import { bold, channel, line, type Piece, rich, says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { alertSign } from './alert-line.ts';
import { ownerPieces } from './alert-state-lines.ts';
import { alertInShort } from './alert-text.ts';
import { homeCases } from './cases-answer.ts';
import { deliveryLines } from './delivery-lines.ts';
import { type CommandLine, helpAnswer } from './help-answer.ts';
import { helpWantedBlocks } from './help-wanted-blocks.ts';
import { meetingButtons } from './meeting-buttons.ts';
import { rhythmLines } from './rhythm-lines.ts';
import { suggestedBlocks } from './theme-blocks.ts';
import { timesText } from './times-text.ts';

/** Home takes 100 blocks; a team needs three, what can be done, answered and asked some thirty. */
const MOST_TEAMS = 22;

/** More than this is what `/cx dips` is for. */
const MOST_ALERTS = 3;

/** App Home: what each team hears and was last told, and why not; then what one can ask. */
export function homeView(home: {
  readonly teams: readonly TeamOverview[];
  readonly commands: readonly CommandLine[];
  readonly language: Language;
  /** What whoever wants to help can answer; left out where nothing is asked. */
  readonly help?: HelpWanted & { readonly answer: View | null };
  /** What may have become a theme; left out where none is looked for. */
  readonly suggested?: readonly SuggestedThemes[];
  /** What whoever looks follows up; left out where nobody looks. */
  readonly cases?: Parameters<typeof homeCases>[0];
  readonly timeZone?: string;
  readonly workspaceUrl?: string | null;
}): HomeView {
  const { teams, commands, language, help, suggested = [], cases } = home;
  const { timeZone = 'UTC', workspaceUrl = null } = home;
  const to = { language, timeZone, workspaceUrl };
  const words = wordsOf(language);
  const rows = teams
    .slice(0, MOST_TEAMS)
    .flatMap((it) => [teamBlock(it, to), meetingButtons(it, language), divider()]);
  const blocks: KnownBlock[] = [
    ...(cases === undefined ? [] : homeCases(cases, to)),
    header(words.home.title),
    ...(rows.length > 0 ? rows : [says(words.team.none)]),
    ...(help === undefined ? [] : helpWantedBlocks(help, to)),
    ...suggestedBlocks(suggested, language),
    ...helpAnswer(commands, language).blocks,
  ];
  return { type: 'home', blocks };
}

function teamBlock(
  overview: TeamOverview,
  to: { readonly language: Language; readonly workspaceUrl: string | null },
): KnownBlock {
  const { language } = to;
  const words = wordsOf(language).home;
  const { team, channelIds } = overview;
  const channels = channelIds.flatMap((id, index) => [index > 0 ? ', ' : '', channel(id)]);
  const hears: Piece[] = channels.length > 0 ? [words.hears, ...channels] : [words.nobody];
  return rich(
    line(bold(team.name), ' · ', ...hears),
    line(`${timesText({ ...team, language })}`),
    ...deliveryLines(overview, to),
    ...rhythmLines(overview, language),
    ...alertLines(overview, language),
  );
}

function alertLines({ team, alerts }: TeamOverview, language: Language): RichTextSection[] {
  const { home } = wordsOf(language).dips;
  return alerts.slice(0, MOST_ALERTS).map((alert) => {
    const short = alertInShort(alert, { ...team, language });
    return line(`${alertSign(alert)} ${home.open}${short}. `, ...ownerPieces(alert, language));
  });
}

import type { KnownBlock } from '@slack/types';
import type { Success } from '../../core/stories/success.ts';
import type { Team } from '../../core/teams/team.ts';
import { actions, button, header } from '../kit/blocks.ts';
import { IDS } from '../kit/ids.ts';
import { type View, view } from '../kit/message.ts';
import { readingValue } from '../kit/reading-value.ts';
import { bold, line, member, rich, says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { membersOf } from './became-lines.ts';
import { quoted } from './quoted.ts';
import { simpleAnswer } from './simple-answer.ts';

/** What ended well for a team lately, who helped, and a button that thanks them. */
export function kudosAnswer(
  successes: readonly Success[],
  to: { readonly team: Team; readonly workspaceUrl: string | null },
): View {
  const { team } = to;
  const { kudos } = wordsOf(team.language).stories;
  if (successes.length === 0) return simpleAnswer(kudos.none(team.name));
  const title = kudos.title(team.name);
  return view(title, [header(title), ...successes.flatMap((it) => successBlocks(it, to))]);
}

/** Thanks who were behind something that ended well. */
export function thanksMessage(
  success: Success,
  to: { readonly team: Team; readonly by: string; readonly workspaceUrl: string | null },
): View {
  const { team } = to;
  const { kudos } = wordsOf(team.language).stories;
  const audience = { ...team, workspaceUrl: to.workspaceUrl };
  const all = [...membersOf(success.credits), ', ', bold(kudos.team(team.name))];
  return view(`${kudos.thanks}${kudos.team(team.name)}${kudos.for}`, [
    rich(line(kudos.thanks, ...all, kudos.for), quoted(success.feedback, audience)),
    says('— ', member(to.by)),
  ]);
}

function successBlocks(
  { feedback, teamId, credits, thankedBy }: Success,
  { team, workspaceUrl }: Parameters<typeof kudosAnswer>[1],
): readonly KnownBlock[] {
  const { kudos } = wordsOf(team.language).stories;
  const value = readingValue(feedback.id, teamId);
  const thanked = thankedBy === null ? [] : [line(kudos.thankedBy, member(thankedBy), '.')];
  return [
    rich(
      quoted(feedback, { ...team, workspaceUrl }),
      line(kudos.with, ...membersOf(credits), '.'),
      ...thanked,
    ),
    ...(thankedBy === null ? [actions(button(kudos.thank, { id: IDS.thank, value }))] : []),
  ];
}

import type { KnownBlock } from '@slack/types';
import type { StoryHabit } from '../../core/habits/habit.ts';
import type { Team } from '../../core/teams/team.ts';
import { actions, button } from '../kit/blocks.ts';
import { IDS } from '../kit/ids.ts';
import { member, says } from '../kit/rich-text.ts';
import { type StoryValue, storyValue } from '../kit/story-value.ts';
import { wordsOf } from '../words/words-of.ts';

/** One discussion is no row. */
const SHORTEST_STREAK = 2;

/** How many meetings in a row discussed a story; empty where that is no row. */
export function streakText({ streak }: StoryHabit, { language }: Pick<Team, 'language'>): string {
  return streak < SHORTEST_STREAK ? '' : wordsOf(language).habits.streak(streak);
}

/** Who reads a story aloud, and, once, whether another time would be better. */
export function habitBlocks(
  { readBy, betterTimes }: StoryHabit,
  { team, value }: { readonly team: Team; readonly value: StoryValue },
): readonly KnownBlock[] {
  const { habits } = wordsOf(team.language);
  const reader =
    readBy === null
      ? []
      : [
          says(habits.readBy, member(readBy)),
          actions(
            button(habits.someoneElse, {
              ...{ id: IDS.passReading, value: `${readBy} ${storyValue(value)}` },
            }),
          ),
        ];
  return betterTimes === null ? reader : [...reader, ...timeQuestion(betterTimes, team)];
}

function timeQuestion(times: readonly string[], team: Team): readonly KnownBlock[] {
  const { habits } = wordsOf(team.language);
  const choices = times.map((time, index) =>
    button(time, { id: `${IDS.betterTime}:${index}`, value: `${team.id} ${time}` }),
  );
  const other = button(habits.otherTime, { id: IDS.changeMeeting, value: team.id });
  return [says(habits.betterTime(team.meetingAt)), actions(...choices, other)];
}

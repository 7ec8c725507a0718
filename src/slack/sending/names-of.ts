import type { UsersListResponse } from '@slack/web-api';

type Member = NonNullable<UsersListResponse['members']>[number];

/** It says that it is no bot. */
const SLACKBOT = 'USLACKBOT';

/** Slack takes 80 characters. */
const LONGEST = 200;

/** Where a name ends and pronouns, a role or a team begin: `Sanne de Vries (she/her)`. */
const ASIDE = /[([{|/•·~]|\s[-–—]\s/u;

const TWO_LETTERS = /\p{L}\P{L}{0,4}\p{L}/u;

/**
 * What a person is called, as a text would name them: `Vries, Sanne de` is `Sanne de Vries`, too.
 * Somebody who left is still a person; a bot is none, and neither is Slackbot.
 */
export function namesOf(member: Member): readonly string[] {
  const { profile = {} } = member;
  const isBot = member.is_bot || member.is_workflow_bot || profile.bot_id !== undefined;
  if (isBot || member.id === SLACKBOT) return [];
  const given = [member.real_name ?? profile.real_name, profile.display_name];
  return given.flatMap((name) => spellings(name ?? '')).filter((name) => TWO_LETTERS.test(name));
}

function spellings(given: string): readonly string[] {
  const [name = ''] = given.slice(0, LONGEST).split(ASIDE, 1);
  const [first = '', second = ''] = name.split(',').map((part) => part.trim());
  return second === '' ? [first] : [first, `${second} ${first}`];
}

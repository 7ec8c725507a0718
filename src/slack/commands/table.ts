import { away } from './away.ts';
import { cases } from './cases.ts';
import type { Command } from './command.ts';
import { company } from './company.ts';
import { dips } from './dips.ts';
import { find } from './find.ts';
import { helpOf } from './help.ts';
import { kudos } from './kudos.ts';
import { meeting } from './meeting.ts';
import { pause } from './pause.ts';
import { resume } from './resume.ts';
import { status } from './status.ts';
import { story } from './story.ts';
import { team } from './team.ts';
import { tell } from './tell.ts';
import { themes } from './themes.ts';
import { today } from './today.ts';
import { watch } from './watch.ts';
import { why } from './why.ts';

/** Everything one can ask, after `/cx`, in a mention or by a button. */
export const COMMANDS: readonly Command[] = [
  today,
  team,
  story,
  tell,
  kudos,
  find,
  themes,
  dips,
  why,
  company,
  cases,
  status,
  meeting,
  pause,
  resume,
  away,
  watch,
  helpOf(() => COMMANDS),
];

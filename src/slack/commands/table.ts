import type { Command } from './command.ts';
import { dips } from './dips.ts';
import { find } from './find.ts';
import { helpOf } from './help.ts';
import { story } from './story.ts';
import { team } from './team.ts';
import { themes } from './themes.ts';
import { today } from './today.ts';
import { watch } from './watch.ts';
import { why } from './why.ts';

/** Everything one can ask, after `/cx`, in a mention or by a button. */
export const COMMANDS: readonly Command[] = [
  today,
  team,
  story,
  find,
  themes,
  dips,
  why,
  watch,
  helpOf(() => COMMANDS),
];

import type { Command } from './command.ts';
import { find } from './find.ts';
import { helpOf } from './help.ts';
import { story } from './story.ts';
import { team } from './team.ts';
import { themes } from './themes.ts';
import { today } from './today.ts';
import { watch } from './watch.ts';

/** Everything one can ask, after `/cx`, in a mention or by a button. */
export const COMMANDS: readonly Command[] = [
  today,
  team,
  story,
  find,
  themes,
  watch,
  helpOf(() => COMMANDS),
];

import { meetsAim, meetsBar } from './figure.ts';
import type { Report } from './report.ts';
import { ROWS } from './rows.ts';
import { toWords } from './to-words.ts';

/** Prints the table, what is missed, and on what machine it was measured. */
export function printReport({ figures, missed, machine, isQuick }: Report): void {
  const rows = figures.map((figure) => {
    const { what, unit, bar, aim } = ROWS[figure.id];
    const references = Object.entries(figure.references).map(
      ([name, value]) => `${name} ${toWords(value, unit)}`,
    );
    const cells = {
      Earshot: toWords(figure.ours, unit),
      bar: toWords(bar, unit),
      aim: toWords(aim, unit),
      '': verdictOf(figure),
      n: figure.count,
      'in the same run': references.join(', '),
    };
    return [what, cells] as const;
  });
  console.table(numbered(rows));
  for (const how of new Set(figures.map((figure) => figure.how))) console.log(`- ${how}`);
  const about = Object.entries(machine).map(([name, value]) => `${name} ${value}`);
  console.log(`On: ${about.join(', ')}.`);
  if (isQuick)
    console.log(
      'On samples (and 12 of the 77 and 150 intents): they say that it works, not how well.',
    );
  for (const id of missed) console.log(`Below the bar: ${ROWS[id].what}`);
}

function verdictOf(figure: Report['figures'][number]): string {
  if (ROWS[figure.id].bar === null) return '';
  if (!meetsBar(figure)) return 'missed';
  return meetsAim(figure) ? 'aim' : 'met';
}

/** Rows may be called alike ("... before the refit"): each keeps its place. */
function numbered<Cells>(rows: readonly (readonly [string, Cells])[]): Record<string, Cells> {
  return Object.fromEntries(rows.map(([what, cells], at) => [`${at + 1}. ${what}`, cells]));
}

import type { TaxonomyMistake } from '../../core/journeys/plan-taxonomy.ts';
import type { TaxonomyFault } from './taxonomy-fault.ts';

/** Touchpoints for which no team could be found, as faults of the file they are in. */
export function teamFaults(mistakes: readonly TaxonomyMistake[]): readonly TaxonomyFault[] {
  return mistakes.map((mistake) => {
    const { line, name } = mistake.entry;
    return { line, column: 1, path: '', what: `"${name}" ${wordsFor(mistake)}` };
  });
}

function wordsFor({ entry, meant, teams }: TaxonomyMistake): string {
  if (teams.length === 0) return 'has no team yet: invite Earshot to a channel first';
  const all = `There are ${teams.join(', ')}.`;
  if (entry.team === null) return `has no team: add "team: ". ${all}`;
  const hint = meant === null ? '' : ` Did you mean ${meant}?`;
  return `has a team that does not exist, "${entry.team}".${hint} ${all}`;
}

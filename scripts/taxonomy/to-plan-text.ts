import type { TaxonomyChange } from '../../src/core/journeys/plan-taxonomy.ts';

const MARKS = { added: '+', changed: '~', gone: '-' } as const;

/** What a taxonomy would change, a line each, with counts beneath. */
export function toPlanText(changes: readonly TaxonomyChange[]): string {
  const lines = changes.map(({ kind, journey, touchpoint, aspects }) => {
    const what = aspects.length > 0 ? ` (${aspects.join(', ')})` : '';
    return `${MARKS[kind]} ${journey} / ${touchpoint}${what}`;
  });
  const counts = (['added', 'changed', 'gone'] as const)
    .map((kind) => `${changes.filter((it) => it.kind === kind).length} ${kind}`)
    .join(', ');
  return [...lines, '', `${counts}.`].join('\n');
}

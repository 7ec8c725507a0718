import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fuseRanks } from '../../src/store/fuse-ranks.ts';

const ranking = fc.uniqueArray(fc.nat({ max: 30 }), { maxLength: 30 });

describe('fused rankings', () => {
  test('leave one ranking as it is', () => {
    fc.assert(
      fc.property(ranking, (ids) => {
        expect(fuseRanks([ids])).toEqual(ids);
        expect(fuseRanks([[], ids, []])).toEqual(ids);
      }),
    );
  });

  test('have each that any of them has, once', () => {
    fc.assert(
      fc.property(ranking, ranking, (one, other) => {
        const fused = fuseRanks([one, other]);

        expect(new Set(fused)).toEqual(new Set([...one, ...other]));
        expect(fused).toHaveLength(new Set(fused).size);
      }),
    );
  });

  test('put what stands before another in both before it', () => {
    fc.assert(
      fc.property(ranking, fc.nat(), (ids, at) => {
        const kept = ids.filter((id) => id % 3 !== at % 3);

        const fused = fuseRanks([ids, kept]).filter((id) => kept.includes(id));

        expect(fused).toEqual(kept);
      }),
    );
  });

  test('put what is fairly high in both before what is first in one', () => {
    expect(
      fuseRanks([
        ['first here', 'both'],
        ['first there', 'both'],
      ]),
    ).toEqual(['both', 'first here', 'first there']);
  });
});

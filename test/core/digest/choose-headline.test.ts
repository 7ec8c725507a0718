import { describe, expect, test } from 'vitest';
import { chooseHeadline } from '../../../src/core/digest/choose-headline.ts';
import type { Digest } from '../../../src/core/digest/digest.ts';
import { headlineKey } from '../../../src/core/digest/headline.ts';
import { aDigest, aRow, FIGURES } from '../../support/builders/a-digest.ts';
import { anAlert } from '../../support/builders/an-alert.ts';

const HEARD = { since: '2026-11-19', total: 30, negative: 9 };

const [CSAT, CES] = FIGURES.map((figure) => aRow(figure));
if (CSAT === undefined || CES === undefined) throw new Error('there are no figures');

const DIP = anAlert({ id: 'd1' });
const NEWS = {
  dips: [{ ...DIP, isNew: true }],
  silences: [{ ...anAlert({ id: 's1' }), isNew: true }],
  storm: { on: '2026-11-19', count: 90, usual: 22, negative: null },
  scores: [CSAT, { ...CES, moved: 'down', isNews: true }],
  rising: [{ term: 'voucher', count: 14, usual: 3 }],
} satisfies Partial<Digest>;

function headlineOf(but: Partial<Digest>, lastHeadline: string | null = null): string {
  return headlineKey(chooseHeadline(aDigest(but), { heard: HEARD, lastHeadline }));
}

describe('the headline', () => {
  test('is the worst news there is', () => {
    const known = { ...NEWS, dips: [{ ...DIP, isNew: false }] };

    expect([
      headlineOf(NEWS),
      headlineOf(known),
      headlineOf({ ...known, silences: [] }),
      headlineOf({ ...known, silences: [], storm: null }),
      headlineOf({ ...known, silences: [], storm: null, scores: [CSAT] }),
      headlineOf({ dips: known.dips }),
      headlineOf({}),
    ]).toEqual([
      'slipped:d1',
      'silent:s1',
      'busy:2026-11-19',
      'moved:ces down',
      'rising:voucher',
      'still down:d1',
      'calm:2026-11-19',
    ]);
  });

  test('of two scores that moved is the one that fell', () => {
    const scores = [
      aRow(CSAT, { moved: 'up', isNews: true }),
      aRow(CES, { moved: 'down', isNews: true }),
    ];

    expect(headlineOf({ scores })).toBe('moved:ces down');
    expect(headlineOf({ scores: scores.slice(0, 1) })).toBe('moved:csat up');
  });

  test('is never what the digest before led with', () => {
    const dips = [{ ...DIP, isNew: false }];

    expect(headlineOf({ dips, rising: NEWS.rising }, 'rising:voucher')).toBe('still down:d1');
    expect(headlineOf({ dips }, 'still down:d1')).toBe('calm:2026-11-19');
  });

  test('claims that no score slipped only where that is known', () => {
    const calm = (but: Partial<Digest>) =>
      chooseHeadline(aDigest(but), { heard: HEARD, lastHeadline: 'still down:d1' });
    const unknown = FIGURES.map((figure) => aRow({ ...figure, value: null, interval: null }));

    expect(calm({})).toMatchObject({ kind: 'calm', isSteady: true });
    expect(calm({ scores: unknown })).toMatchObject({ isSteady: false });
    expect(calm({ dips: [{ ...DIP, isNew: false }] })).toMatchObject({ isSteady: false });
    expect(calm({ scores: [aRow(CSAT, { moved: 'down' })] })).toMatchObject({ isSteady: false });
  });
});

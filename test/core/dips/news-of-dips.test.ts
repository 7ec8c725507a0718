import { describe, expect, test } from 'vitest';
import { newsOfDips } from '../../../src/core/dips/news-of-dips.ts';
import { aDip } from '../../support/builders/a-dip.ts';

const TODAY = { teamId: 'team-1', until: '2026-11-20' };

describe('newsOfDips', () => {
  test('a dip that was not told is news', () => {
    const dip = aDip({ openedOn: '2026-11-20', foundOn: '2026-11-21' });

    const news = newsOfDips({ ...TODAY, found: [dip], told: [] });

    expect(news).toEqual({ opened: [dip], rebased: [] });
  });

  test('the same dip is no news the second time, even if a replay dates it a day off', () => {
    const told = [aDip({ openedOn: '2026-11-18' })];
    const found = [aDip({ openedOn: '2026-11-19' })];

    expect(newsOfDips({ ...TODAY, found, told })).toEqual({ opened: [], rebased: [] });
  });

  test('a dip told 28 days ago is the new normal, whatever the replay says', () => {
    const told = [aDip({ openedOn: '2026-10-23' })];

    expect(newsOfDips({ ...TODAY, found: [], told })).toEqual({ opened: [], rebased: told });
    expect(newsOfDips({ ...TODAY, until: '2026-11-19', found: [], told }).rebased).toEqual([]);
  });

  test('an old dip of a history that has just been read in is not announced', () => {
    const found = [aDip({ openedOn: '2026-10-29' })];

    expect(newsOfDips({ ...TODAY, found, told: [] }).opened).toEqual([]);
  });

  test('a fall that answers which came in late make known is found when it is looked for', () => {
    const found = [aDip({ openedOn: '2026-11-10' })];

    expect(newsOfDips({ ...TODAY, found, told: [] }).opened).toMatchObject([
      { openedOn: '2026-11-10', foundOn: '2026-11-21' },
    ]);
  });

  test('a dip that became the new normal long ago is not announced', () => {
    const found = [aDip({ openedOn: '2026-11-19', state: 'rebased' })];

    expect(newsOfDips({ ...TODAY, found, told: [] }).opened).toEqual([]);
  });
});

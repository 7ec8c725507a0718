import { describe, expect, test } from 'vitest';
import { parseJobArgs } from '../../../scripts/job/parse-job-args.ts';

describe('parseJobArgs', () => {
  test('takes a job, a date, a team and whether to preview', () => {
    const args = ['digest', '--on', '2026-11-20', '--team', 'Checkout', '--preview'];

    expect(parseJobArgs(args)).toEqual({
      asked: { job: 'digest', on: '2026-11-20', team: 'Checkout', isPreview: true },
    });
  });

  test('means today, every team and for real when only the job is said', () => {
    expect(parseJobArgs(['story'])).toEqual({
      asked: { job: 'story', on: null, team: null, isPreview: false },
    });
  });

  test('tells how it is asked, whatever else is said', () => {
    expect(parseJobArgs(['--help'])).toEqual({ help: true });
    expect(parseJobArgs(['dips', '--help'])).toEqual({ help: true });
  });

  test.each([
    [['digets'], 'There is no job "digets". Did you mean digest? There are dips, digest, story.'],
    [['launch'], 'There is no job "launch". There are dips, digest, story.'],
    [[], 'Which job? There are dips, digest, story.'],
    [['dips', 'story'], 'One job at a time: "story" is too much.'],
    [['dips', '--on', '20-11-2026'], '"20-11-2026" is not a date. Write it as 2026-11-20.'],
    [['dips', '--on', '2026-02-30'], '"2026-02-30" is not a date. Write it as 2026-11-20.'],
    [['dips', '--on', '2026-13-01'], '"2026-13-01" is not a date. Write it as 2026-11-20.'],
    [['dips', '--twice'], "Unknown option '--twice'."],
  ])('says what is wrong with %j', (args, mistake) => {
    expect(parseJobArgs(args)).toEqual({ mistake });
  });
});

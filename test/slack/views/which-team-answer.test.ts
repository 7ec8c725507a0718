import { describe, expect, test } from 'vitest';
import { whichTeamAnswer } from '../../../src/slack/views/which-team-answer.ts';
import { aTeam } from '../../support/builders/a-team.ts';
import { expectSendable } from '../../support/expect-sendable.ts';
import { elementsOf, readAloud } from '../../support/read-aloud.ts';

const CHECKOUT = aTeam();
const DELIVERY = aTeam({ id: 'team-2', name: 'Delivery' });
const RETURNS = aTeam({ id: 'team-3', name: 'Returns' });

describe('which team is meant', () => {
  test.each([
    { asked: 'delivry', nearest: DELIVERY, first: 'Delivery' },
    { asked: 'unicorn', nearest: null, first: 'Checkout' },
    { asked: null, nearest: null, first: 'Checkout' },
  ])('is asked with every team there is, the likeliest first: $asked', (doubt) => {
    const teams = [CHECKOUT, DELIVERY, RETURNS];
    const message = whichTeamAnswer({ ...doubt, command: 'team', teams }, 'en');
    const commands = elementsOf(message.blocks, 'button').map(({ value }) => value);

    expectSendable(message);
    expect(commands[0]).toBe(`team ${doubt.first}`);
    expect(commands.toSorted()).toEqual(['team Checkout', 'team Delivery', 'team Returns']);
    for (const { name } of teams) expect(message.text).toContain(name);
  });

  test('asks again with all of the question', () => {
    const teams = [CHECKOUT, DELIVERY];
    const doubt = { asked: 'delivry', nearest: DELIVERY, command: 'pause', rest: 'until 3 Jan' };
    const message = whichTeamAnswer({ ...doubt, teams }, 'en');

    expect(elementsOf(message.blocks, 'button').map(({ value }) => value)).toEqual([
      'pause Delivery until 3 Jan',
      'pause Checkout until 3 Jan',
    ]);
  });

  test('names the teams for which there is no room on buttons', () => {
    const teams = Array.from({ length: 30 }, (_, k) => aTeam({ id: `t${k}`, name: `Team ${k}` }));
    const message = whichTeamAnswer({ asked: 'x', nearest: null, command: 'team', teams }, 'en');

    expectSendable(message);
    expect(elementsOf(message.blocks, 'button')).toHaveLength(25);
    expect(readAloud(message.blocks)).toContain('I also know Team 25, Team 26,');
  });

  test('is not asked where no channel is heard', () => {
    const message = whichTeamAnswer(
      { asked: null, nearest: null, command: 'today', teams: [] },
      'en',
    );

    expect(message.text).toContain('I do not hear any channel yet');
    expect(elementsOf(message.blocks, 'button')).toEqual([]);
  });
});

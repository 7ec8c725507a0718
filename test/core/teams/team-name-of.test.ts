import { expect, test } from 'vitest';
import { teamNameOf } from '../../../src/core/teams/team-name-of.ts';

test.each([
  ['checkout-feedback', 'Checkout'],
  ['klantfeedback-retouren', 'Retouren'],
  ['mobile_app-nps', 'Mobile app'],
  ['feedback', 'Feedback'],
  ['customer-voice', 'Customer voice'],
])('#%s is heard for %s', (channel, team) => {
  expect(teamNameOf(channel)).toBe(team);
});

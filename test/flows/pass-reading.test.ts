import { expect, test } from 'vitest';
import { createHolidays } from '../../src/calendar/create-holidays.ts';
import { wireHabits } from '../../src/wire-habits.ts';
import { wireMeetings } from '../../src/wire-meetings.ts';
import { aStory } from '../support/builders/a-story.ts';
import { addTeam, newFeedback } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';

const ON = '2026-11-16';

test('finds who reads where it was passed on before and nobody was found', async () => {
  const stores = createMemoryStore();
  const team = await addTeam(stores);
  const which = { teamId: team.id, on: ON };
  const clock = () => new Date(`${ON}T12:00:00Z`);
  const world = { stores, outbox: stores.outbox, clock, holidays: createHolidays() };
  const meetings = wireMeetings(world);
  const habits = wireHabits({ ...world, ...meetings, isAway: async () => false });
  const message = newFeedback();
  await stores.feedback.keep(message);
  const [feedback] = await stores.feedback.conversation(message);
  await stores.stories.tell(aStory({ ...which, ...(feedback && { feedback }) }));
  for (const userId of ['U1', 'U2']) await habits.readAloud.offer(team.id, userId);
  await habits.describeFresh(which, team);
  await stores.presenters.pass({ ...which, userId: 'U1' });

  const passed = await habits.passReading(which, 'U1');

  expect(passed?.habit.readBy).toBe('U2');
});

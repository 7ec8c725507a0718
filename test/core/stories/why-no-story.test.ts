import { expect, test } from 'vitest';
import { whyNoStory } from '../../../src/core/stories/why-no-story.ts';

test.each([
  [{}, 'no story fits'],
  [{ 'nothing to read aloud': 3, 'told before': 2 }, 'no story fits'],
  [{ 'nothing to read aloud': 3, 'third of its tone': 1 }, 'story is third of its tone'],
  [{ 'third of its tone': 9, 'may tell who': 1 }, 'story may tell who'],
  [{ 'may tell who': 9, 'not typical': 1 }, 'story is not typical'],
] as const)('where %j were left out, it is because %s', (rejected, why) => {
  expect(whyNoStory(rejected)).toBe(why);
});

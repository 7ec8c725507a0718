import { nameKey } from '../../core/text/name-key.ts';
import type { Path } from './yaml-source.ts';

/** A name that was given before, and where. */
export interface RepeatedName {
  readonly path: Path;
  readonly name: string;
  /** Where it was given first. */
  readonly first: Path;
}

type Named = Pick<RepeatedName, 'path' | 'name'>;

/**
 * Names that two touchpoints, or two journeys, share whatever the case: a person could not choose
 * between them. Looks at a tree that may be wrong in other ways.
 */
export function repeatedNames(tree: unknown): readonly RepeatedName[] {
  const journeys = itemsOf(keyOf(tree, 'journeys'));
  const lists: readonly (readonly [Path, unknown])[] = [
    [[], tree],
    [['touchpoints'], keyOf(tree, 'touchpoints')],
    ...journeys.map(
      (journey, at) =>
        [['journeys', at, 'touchpoints'] as Path, keyOf(journey, 'touchpoints')] as const,
    ),
  ];
  const entries = lists.flatMap(([path, list]) => namesIn(list, path));
  return [...repeatsAmong(entries), ...repeatsAmong(namesIn(journeys, ['journeys']))];
}

function namesIn(list: unknown, path: Path): readonly Named[] {
  return itemsOf(list).flatMap((item, at) =>
    ['label', 'name'].flatMap((key) => {
      const name = keyOf(item, key);
      return typeof name === 'string' && name.trim() !== ''
        ? [{ path: [...path, at, key], name: name.trim() }]
        : [];
    }),
  );
}

function repeatsAmong(named: readonly Named[]): readonly RepeatedName[] {
  const firsts = new Map<string, Path>();
  return named.flatMap(({ name, path }) => {
    const key = nameKey(name);
    const first = firsts.get(key);
    if (first !== undefined) return [{ path, name, first }];
    firsts.set(key, path);
    return [];
  });
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function keyOf(value: unknown, key: string): unknown {
  const isKeyed = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  return isKeyed ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;
}

import type { Random } from '../../demo/company/random.ts';

/** The process was killed: nothing of it goes on. */
export class Killed extends Error {}

/** One process from its start to its death. */
export interface Life {
  isOver(): boolean;
  /** The same, but each call may be the last: killed before it, or after it and before the answer. */
  within<T extends object>(part: T): T;
}

/** A life that ends at a share of its calls. */
export function createLife(random: Random, share: number): Life {
  let isOver = false;

  function live(): void {
    if (!isOver && random.happens(share / 2)) isOver = true;
    if (isOver) throw new Killed('killed');
  }

  return {
    isOver: () => isOver,
    within: (part) =>
      new Proxy(part, {
        get(of, name, receiver) {
          const value: unknown = Reflect.get(of, name, receiver);
          if (typeof value !== 'function') return value;
          return async (...args: unknown[]) => {
            live();
            const answer: unknown = await Reflect.apply(value, of, args);
            live();
            return answer;
          };
        },
      }),
  };
}

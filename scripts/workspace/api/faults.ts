/** Something that is to go wrong with calls of the Web API. */
export interface Fault {
  /** A method's name, or `*` for every method. */
  readonly method: string;
  /** Only calls for this channel, when given. */
  readonly channel?: string;
  /** How many calls it hits; 1 by default. */
  readonly times?: number;
  readonly goesWrong: Mishap;
}

/**
 * `after` means that Slack did what was asked and only its answer went astray; a hang lasts until
 * the caller gives up.
 */
export type Mishap =
  | { readonly kind: 'rate limit'; readonly retryAfterSeconds: number }
  | { readonly kind: 'status'; readonly status: number; readonly when?: 'before' | 'after' }
  | { readonly kind: 'hang'; readonly when?: 'before' | 'after' }
  | { readonly kind: 'reset'; readonly when?: 'before' | 'after' }
  | { readonly kind: 'html' }
  | { readonly kind: 'error'; readonly error: string };

export interface Faults {
  add(fault: Fault): void;
  /** The mishap that hits this call, counted off. */
  take(method: string, channel: string): Mishap | null;
  clear(): void;
}

export function createFaults(): Faults {
  let pending: { fault: Fault; left: number }[] = [];
  return {
    add: (fault) => void pending.push({ fault, left: fault.times ?? 1 }),
    take(method, channel) {
      const hit = pending.find(
        ({ fault }) =>
          (fault.method === '*' || fault.method === method) &&
          (fault.channel === undefined || fault.channel === channel),
      );
      if (hit === undefined) return null;
      hit.left -= 1;
      pending = pending.filter(({ left }) => left > 0);
      return hit.fault.goesWrong;
    },
    clear() {
      pending = [];
    },
  };
}

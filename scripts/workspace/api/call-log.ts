import type { Fields } from '../http/fields.ts';

/** One call of the Web API, as it came in and as it was answered. */
export interface LoggedCall {
  readonly method: string;
  readonly args: Fields;
  readonly at: Date;
  /** Slack's error code, `http 500` and such for an injected fault, null when it went well. */
  readonly error: string | null;
}

const callsKept = 20_000;

export interface CallLog {
  add(call: LoggedCall): void;
  all(method?: string): readonly LoggedCall[];
  clear(): void;
}

export function createCallLog(): CallLog {
  const calls: LoggedCall[] = [];
  return {
    add(call) {
      calls.push(call);
      if (calls.length > callsKept) calls.splice(0, callsKept / 10);
    },
    all: (method) => calls.filter((call) => method === undefined || call.method === method),
    clear: () => void calls.splice(0),
  };
}

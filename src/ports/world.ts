/** Now. Handed in, so that tests own time. */
export type Clock = () => Date;

/** Resolves after `ms`, or as soon as `signal` aborts; never rejects. Handed in, as the clock is. */
export type Wait = (ms: number, signal?: AbortSignal) => Promise<void>;

/** Where what happened is written down; never a customer's words, never a secret. */
export interface Log {
  debug(what: string, context?: Readonly<Record<string, unknown>>): void;
  info(what: string, context?: Readonly<Record<string, unknown>>): void;
  warn(what: string, context?: Readonly<Record<string, unknown>>): void;
  error(what: string, context?: Readonly<Record<string, unknown>>): void;
}

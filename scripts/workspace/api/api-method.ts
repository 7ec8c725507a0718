import type { Fields } from '../http/fields.ts';
import type { World } from '../state/world.ts';
import type { Arguments } from './arguments.ts';

export interface ApiCall {
  readonly world: World;
  readonly args: Arguments;
  readonly scopes: ReadonlySet<string>;
  /** An address for one Socket Mode connection. */
  readonly openSocket: () => string;
}

/** One method of the Web API. */
export interface ApiMethod {
  readonly token: 'bot' | 'app';
  /** Scopes of which one is enough; none when every bot may call it. */
  readonly scopes: (call: ApiCall) => readonly string[];
  /** Fields of the answer beside `ok: true`; throws a SlackFault to refuse. */
  readonly run: (call: ApiCall) => Fields;
}

export type ApiMethods = Readonly<Record<string, ApiMethod>>;

import type { Fields } from '../http/fields.ts';
import { SlackFault } from './slack-fault.ts';

/**
 * What a Web API method was called with. The SDK sends forms, in which everything is a string and
 * nested values are JSON; others send JSON bodies. Both read the same here.
 */
export interface Arguments {
  has(name: string): boolean;
  /** Empty when absent. */
  text(name: string): string;
  /** Slack's `invalid_arguments` when absent. */
  needed(name: string): string;
  flag(name: string, otherwise?: boolean): boolean;
  number(name: string, otherwise: number): number;
  /** Undefined when absent; Slack's error named by `fault` when it cannot be read. */
  json(name: string, fault: string): unknown;
}

export function createArguments(fields: Fields): Arguments {
  function text(name: string): string {
    const value = fields[name];
    if (value === undefined || value === null) return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }
  return {
    has: (name) => text(name) !== '',
    text,
    needed(name) {
      const value = text(name);
      if (value !== '') return value;
      throw new SlackFault('invalid_arguments', {
        response_metadata: { messages: [`[ERROR] missing required field: ${name}`] },
      });
    },
    flag(name, otherwise = false) {
      const value = text(name);
      return value === '' ? otherwise : value === 'true' || value === '1';
    },
    number(name, otherwise) {
      const value = text(name);
      const number = value === '' ? otherwise : Number(value);
      if (Number.isFinite(number)) return number;
      throw new SlackFault('invalid_arguments', {
        response_metadata: { messages: [`[ERROR] must be a number [json-pointer:/${name}]`] },
      });
    },
    json(name, fault) {
      const value = fields[name];
      if (value === undefined || value === null || value === '') return undefined;
      if (typeof value !== 'string') return value;
      try {
        return JSON.parse(value);
      } catch {
        throw new SlackFault(fault);
      }
    },
  };
}

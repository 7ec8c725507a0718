import type { Fields } from '../http/fields.ts';

/** A refusal in Slack's words: `{ ok: false, error: 'channel_not_found' }`. */
export class SlackFault extends Error {
  readonly code: string;
  readonly details: Fields;

  constructor(code: string, details: Fields = {}) {
    super(code);
    this.name = 'SlackFault';
    this.code = code;
    this.details = details;
  }
}

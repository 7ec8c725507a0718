/** Someone in the workspace: a person, or the member an app acts as. */
export interface Member {
  readonly id: string;
  /** The handle, without the `@`. */
  readonly name: string;
  readonly realName: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly isBot: boolean;
  readonly isAdmin: boolean;
  /** What stands beside the name: `:palm_tree:`; left out for nothing. */
  readonly statusEmoji?: string;
}

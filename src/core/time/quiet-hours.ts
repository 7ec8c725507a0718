/** Hours of every day, local wall times `HH:MM`; `to` is past them, and may be on the next day. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

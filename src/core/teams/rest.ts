import type { LocalDate } from '../time/period.ts';

/** Why a team gets no digest and no story on one of its meeting days. */
export type Rest =
  | { readonly kind: 'paused'; readonly until: LocalDate }
  /** `name` is in the language of whoever asked. */
  | { readonly kind: 'holiday'; readonly name: string };

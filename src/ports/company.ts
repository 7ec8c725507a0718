import type { CompanyHome } from '../core/company/company-digest.ts';

export interface CompanyStore {
  /** Null while nobody asked for it. */
  home(): Promise<CompanyHome | null>;
  /** Posts it there from now on, and nowhere else; null: nowhere. */
  move(home: CompanyHome | null): Promise<void>;
}

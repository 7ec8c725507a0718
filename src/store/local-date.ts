import type { LocalDate } from '../core/time/period.ts';

/** Prisma speaks of a `date` column as midnight UTC. */
export function fromLocalDate(date: LocalDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** The local date of a `date` column that Prisma read. */
export function toLocalDate(midnight: Date): LocalDate {
  return midnight.toISOString().slice(0, 10);
}

/** An id as a row has it; null for any text that this store never gave out. */
export function rowId(id: string): bigint | null {
  return /^[1-9]\d{0,17}$/u.test(id) ? BigInt(id) : null;
}

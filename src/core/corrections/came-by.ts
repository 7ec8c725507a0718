/** Whether a correction had arrived when another, `upTo`, did; ids are whole numbers that grow. */
export function cameBy(id: string, upTo: string): boolean {
  return id.length === upTo.length ? id <= upTo : id.length < upTo.length;
}

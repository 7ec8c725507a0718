/** Whether a text can be a team's id, wherever it came from. */
export function isTeamId(text: string): boolean {
  return /^[\w-]{1,64}$/.test(text);
}

import { MOST_HELPERS } from '../views/case-modal.ts';

const MEMBER = /^[UW][A-Z\d]{1,24}$/;

/** The members somebody named, each once, as many as a form lets them. */
export function membersIn(chosen: readonly string[] | undefined): readonly string[] {
  return [...new Set(chosen ?? [])].filter((id) => MEMBER.test(id)).slice(0, MOST_HELPERS);
}

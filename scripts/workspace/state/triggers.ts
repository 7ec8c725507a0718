import { randomUUID } from 'node:crypto';

/** A trigger opens one modal, within three seconds of the click that gave it. */
const triggerLifeMs = 3_000;

export interface Triggers {
  issue(user: string): string;
  /** Whom the trigger belongs to, spending it; or Slack's error. */
  spend(id: string): { readonly user: string } | { readonly error: string };
}

export function createTriggers(now: () => Date): Triggers {
  const issued = new Map<string, { user: string; at: number; isSpent: boolean }>();
  return {
    issue(user) {
      const id = `${now().getTime()}.${randomUUID().replaceAll('-', '')}`;
      issued.set(id, { user, at: now().getTime(), isSpent: false });
      return id;
    },
    spend(id) {
      const trigger = issued.get(id);
      if (trigger === undefined) return { error: 'invalid_trigger_id' };
      if (trigger.isSpent) return { error: 'exchanged_trigger_id' };
      if (now().getTime() - trigger.at > triggerLifeMs) return { error: 'expired_trigger_id' };
      trigger.isSpent = true;
      return { user: trigger.user };
    },
  };
}

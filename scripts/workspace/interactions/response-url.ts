import type { ResponsePlace } from '../state/response-urls.ts';
import type { World } from '../state/world.ts';

/** A new address at which an interaction may be answered. */
export function responseUrl(world: World, place: ResponsePlace): string {
  return `${world.team.url}response/${world.responseUrls.issue(place)}`;
}

import { createAssembleCompany } from './flows/assemble-company.ts';
import { createFindLastTold } from './flows/find-last-told.ts';
import type { KnowAsker } from './flows/know-asker.ts';
import { createListTeams } from './flows/list-teams.ts';
import { createLookAtCompany } from './flows/look-at-company.ts';
import { createPublishCompany } from './flows/publish-company.ts';
import type { RestOn } from './flows/rest-on.ts';
import type { FlowParts } from './wire-flows.ts';

/** How all teams stand together, and who is told. */
export function wireCompany({
  stores,
  ...parts
}: Pick<FlowParts, 'stores' | 'outbox' | 'composer' | 'clock'> & {
  readonly knowAsker: KnowAsker;
  readonly restOn: RestOn;
}) {
  const assembleCompany = createAssembleCompany({
    ...stores,
    listTeams: createListTeams(stores),
    findLastTold: createFindLastTold(stores),
  });
  const world = { ...stores, ...parts, assembleCompany };
  return {
    lookAtCompany: createLookAtCompany(world),
    publishCompany: createPublishCompany(world),
  };
}

import type { ToldDigest } from '../../../src/core/digest/told-digest.ts';
import type { DigestStore } from '../../../src/ports/digests.ts';

export function createMemoryDigests(): DigestStore {
  const digests = new Map<string, ToldDigest>();
  return {
    async keep(teamId, told) {
      digests.set(`${teamId} ${told.on}`, told);
    },
    on: async (teamId, on) => digests.get(`${teamId} ${on}`) ?? null,
  };
}

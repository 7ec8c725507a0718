import { unasked } from '../core/attention/unasked.ts';
import type { CompanyStore } from '../ports/company.ts';
import type { OutboxStore } from '../ports/sending.ts';
import type { SlotStore } from '../ports/slots.ts';
import type { Composer } from '../ports/telling.ts';
import type { Clock } from '../ports/world.ts';
import type { AssembleCompany } from './assemble-company.ts';
import type { KnowAsker } from './know-asker.ts';
import type { RestOn } from './rest-on.ts';
import type { RunJob } from './run-job.ts';

/** Posts the company's digest where somebody asked for it, once a workday; nothing without news. */
export function createPublishCompany(world: {
  readonly company: Pick<CompanyStore, 'home'>;
  readonly slots: Pick<SlotStore, 'postedBefore'>;
  readonly outbox: Pick<OutboxStore, 'say'>;
  readonly composer: Pick<Composer, 'company'>;
  readonly assembleCompany: AssembleCompany;
  readonly knowAsker: KnowAsker;
  readonly restOn: RestOn;
  readonly clock: Clock;
}): RunJob {
  const { company, slots, outbox, composer, assembleCompany, knowAsker, restOn, clock } = world;

  return async function publishCompany(team, { on, isLate }) {
    const home = await company.home();
    if (home === null) return { kind: 'quiet', why: 'nobody asked for it' };
    const isHoliday = (await restOn(team, on))?.kind === 'holiday';
    if (isHoliday) return { kind: 'quiet', why: 'holiday' };
    const lastToldOn = await slots.postedBefore({ job: 'company', teamId: team.id, on });
    const decision = await assembleCompany(on, lastToldOn);
    if (decision.kind === 'quiet') return decision;
    const { channelId } = home;
    const { language } = await knowAsker(channelId);
    const post = {
      ...{ key: `company:${on}`, channelId, threadTs: null, onlyFor: null },
      message: composer.company(decision.digest, { language, isLate }),
    };
    await outbox.say(post, unasked(team, 'company digest', clock()));
    return { kind: 'posted', isLate };
  };
}

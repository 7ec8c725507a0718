import { randomUUID } from 'node:crypto';
import type { CallLog } from '../api/call-log.ts';
import type { Faults } from '../api/faults.ts';
import { createHttpTransport } from '../events/http-transport.ts';
import type { Transport } from '../events/parcel.ts';
import { toFields } from '../http/fields.ts';
import type { Stage } from '../interactions/interaction.ts';
import type { SocketHub } from '../socket/socket-hub.ts';
import { createActing } from './acting.ts';
import type { Control } from './control.ts';
import { ControlFault } from './control-fault.ts';
import { createPeople } from './people.ts';
import { createSpeaking } from './speaking.ts';
import { createWatching } from './watching.ts';

export interface ControlParts {
  readonly stage: Stage;
  readonly log: CallLog;
  readonly faults: Faults;
  readonly hub: SocketHub;
  /** Which way events go now. */
  readonly route: { transport: Transport; eventsUrl: string | null };
  readonly signing: {
    readonly signingSecret: string;
    readonly ackTimeoutMs: number;
    readonly now: () => Date;
  };
}

export function createControl(parts: ControlParts): Control {
  const { stage, log, faults, hub, route, signing } = parts;
  const { world, delivery } = stage;
  return {
    ...createPeople(world),
    ...createSpeaking(world),
    ...createActing(stage),
    ...createWatching(world, delivery, log),
    fault(fault) {
      if (typeof fault?.goesWrong?.kind !== 'string') throw new ControlFault('What goes wrong?');
      faults.add(fault);
    },
    clearFaults: () => faults.clear(),
    sockets: {
      count: () => hub.count(),
      refresh: (asked) => hub.refresh(asked?.reason),
      kill: () => hub.kill(),
      refuse: ({ forMs }) => hub.refuse(forMs),
      invalidAuth: ({ times }) =>
        faults.add({
          method: 'apps.connections.open',
          times,
          goesWrong: { kind: 'error', error: 'invalid_auth' },
        }),
    },
    setEventsUrl({ url }) {
      route.eventsUrl = url;
      route.transport = url === null ? hub : createHttpTransport({ ...signing, url });
    },
    async verifyEventsUrl() {
      if (route.eventsUrl === null) throw new ControlFault('There is no request URL.');
      const challenge = randomUUID();
      const receipt = await route.transport.deliver({
        envelopeId: randomUUID(),
        kind: 'events_api',
        attempt: 0,
        retryReason: '',
        payload: { type: 'url_verification', token: world.app.verificationToken, challenge },
      });
      if (!receipt.isAcked) return false;
      const given = toFields(receipt.answer);
      return given.challenge === challenge || given.text === challenge;
    },
  };
}

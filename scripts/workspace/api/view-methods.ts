import { validateView } from '../blocks/validate-view.ts';
import { type Fields, isFields } from '../http/fields.ts';
import { showModal } from '../state/show-modal.ts';
import { toSlackView } from '../state/to-slack-view.ts';
import { updateView } from '../state/update-view.ts';
import type { View } from '../state/view.ts';
import type { World } from '../state/world.ts';
import type { ApiCall, ApiMethods } from './api-method.ts';
import type { Arguments } from './arguments.ts';
import { SlackFault } from './slack-fault.ts';

const none = (): readonly string[] => [];
const stackLimit = 3;
const sizeLimit = 250_000;

export const viewMethods: ApiMethods = {
  'views.open': { token: 'bot', scopes: none, run: (call) => show(call, null) },
  'views.push': {
    token: 'bot',
    scopes: none,
    run: (call) => show(call, 'on top'),
  },
  'views.update': { token: 'bot', scopes: none, run: update },
  'views.publish': { token: 'bot', scopes: none, run: publish },
};

function show({ world, args }: ApiCall, place: 'on top' | null): Fields {
  const content = checkedView(args, 'modal');
  const trigger = world.triggers.spend(args.needed('trigger_id'));
  if ('error' in trigger) throw new SlackFault(trigger.error);
  const open = [...world.modals.values()].filter(({ user }) => user === trigger.user);
  if (place === 'on top' && open.length >= stackLimit) throw new SlackFault('push_limit_reached');
  const previous = place === null ? null : (open.at(-1) ?? null);
  const view = showModal(world, { user: trigger.user, content, previous });
  return { view: toSlackView(world, view) };
}

function update({ world, args }: ApiCall): Fields {
  const before = findView(world, args);
  const content = checkedView(args, before.content.type === 'home' ? 'home' : 'modal');
  const hash = args.text('hash');
  if (hash !== '' && hash !== before.hash) throw new SlackFault('hash_conflict');
  return { view: toSlackView(world, updateView(world, before, content)) };
}

function findView(world: World, args: Arguments): View {
  const viewId = args.text('view_id');
  const externalId = args.text('external_id');
  for (const view of [...world.modals.values(), ...world.homes.values()]) {
    if (view.id === viewId) return view;
    if (externalId !== '' && view.content.external_id === externalId) return view;
  }
  throw new SlackFault('not_found');
}

function publish({ world, args }: ApiCall): Fields {
  const user = args.needed('user_id');
  if (!world.members.has(user)) throw new SlackFault('user_not_found');
  const content = checkedView(args, 'home');
  const id = world.homes.get(user)?.id ?? world.newId('V');
  const home: View = {
    id,
    user,
    content,
    hash: `${world.now().getTime()}.${world.newId('h')}`,
    rootId: id,
    previousId: null,
    values: {},
  };
  world.homes.set(user, home);
  world.tell({ kind: 'view shown', view: home });
  return { view: toSlackView(world, home) };
}

function checkedView(args: Arguments, type: 'modal' | 'home'): Fields {
  args.needed('view');
  const view = args.json('view', 'invalid_arguments');
  const faults = validateView(view, type);
  if (faults.length > 0 || !isFields(view)) {
    throw new SlackFault('invalid_arguments', {
      response_metadata: { messages: faults },
    });
  }
  if (JSON.stringify(view).length > sizeLimit) throw new SlackFault('view_too_large');
  return view;
}

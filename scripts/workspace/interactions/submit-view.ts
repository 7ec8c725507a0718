import { validateView } from '../blocks/validate-view.ts';
import { type Fields, isFields, toFields, toFieldsList, toText } from '../http/fields.ts';
import { closeView } from '../state/close-view.ts';
import { showModal } from '../state/show-modal.ts';
import { elementsOf, stateOf } from '../state/state-of.ts';
import { toSlackView } from '../state/to-slack-view.ts';
import { updateView } from '../state/update-view.ts';
import type { View, ViewValues } from '../state/view.ts';
import type { World } from '../state/world.ts';
import { interaction, type Stage } from './interaction.ts';
import { merge } from './merge-values.ts';
import { type Chosen, heldValue } from './press.ts';

/** What became of a submitted modal. */
export type Submission =
  | { readonly kind: 'closed' }
  | { readonly kind: 'errors'; readonly errors: Readonly<Record<string, string>> }
  | { readonly kind: 'updated' | 'pushed'; readonly view: View }
  /** The app did not answer in time, or with something Slack would refuse. */
  | { readonly kind: 'failed'; readonly why: string };

/** What was filled in: `filledIn[block_id]`, or `filledIn[block_id][action_id]`. */
export type FilledIn = Readonly<Record<string, Chosen | Readonly<Record<string, Chosen>>>>;

/** Submits a modal as its member. Fields that must be filled in are asked for first, as in Slack. */
export async function submitView(
  { world, delivery }: Stage,
  before: View,
  filledIn: FilledIn,
): Promise<Submission> {
  const view = { ...before, values: merge(before.values, valuesOf(before, filledIn)) };
  world.modals.set(view.id, view);
  const missing = missingIn(view);
  if (Object.keys(missing).length > 0) return { kind: 'errors', errors: missing };
  const receipt = await delivery.ask('interactive', {
    ...interaction(world, 'view_submission', view.user),
    view: toSlackView(world, view),
    response_urls: [],
  });
  if (!receipt.isAcked) return { kind: 'failed', why: receipt.reason };
  return follow(world, view, toFields(receipt.answer));
}

function follow(world: World, view: View, answer: Fields): Submission {
  switch (answer.response_action) {
    case undefined:
      closeView(world, view);
      return { kind: 'closed' };
    case 'clear':
      for (const { id, user } of world.modals.values()) {
        if (user === view.user) world.modals.delete(id);
      }
      world.tell({ kind: 'view closed', user: view.user });
      return { kind: 'closed' };
    case 'errors': {
      const errors = Object.entries(toFields(answer.errors));
      return {
        kind: 'errors',
        errors: Object.fromEntries(errors.map(([block, says]) => [block, toText(says)])),
      };
    }
    case 'update':
    case 'push':
      return replace(world, view, answer);
    default:
      return { kind: 'failed', why: `unknown response_action` };
  }
}

function replace(world: World, view: View, answer: Fields): Submission {
  const content = answer.view;
  const faults = validateView(content, 'modal');
  if (faults.length > 0 || !isFields(content)) return { kind: 'failed', why: faults.join('; ') };
  if (answer.response_action === 'update') {
    return { kind: 'updated', view: updateView(world, view, content) };
  }
  return { kind: 'pushed', view: showModal(world, { user: view.user, content, previous: view }) };
}

function valuesOf(view: View, filledIn: FilledIn): ViewValues {
  const blocks = toFieldsList(view.content.blocks);
  return Object.fromEntries(
    blocks.flatMap((block) => {
      const blockId = toText(block.block_id);
      const given = filledIn[blockId];
      return given === undefined ? [] : [[blockId, heldIn(block, given)]];
    }),
  );
}

function heldIn(block: Fields, given: FilledIn[string]): Readonly<Record<string, Fields>> {
  return Object.fromEntries(
    elementsOf(block).flatMap((element) => {
      const actionId = toText(element.action_id);
      const chosen = isChosen(given) ? given : given[actionId];
      const held = chosen === undefined ? null : heldValue(element, chosen);
      return held === null ? [] : [[actionId, held]];
    }),
  );
}

function isChosen(given: FilledIn[string]): given is Chosen {
  return typeof given.value === 'string' || Array.isArray(given.values);
}

function missingIn(view: View): Readonly<Record<string, string>> {
  const blocks = toFieldsList(view.content.blocks);
  const state = toFields(stateOf(blocks, view.values).values);
  const missing = blocks.filter((block) => {
    if (block.type !== 'input' || block.optional === true) return false;
    const actionId = toText(toFields(block.element).action_id);
    const held = toFields(toFields(state[toText(block.block_id)])[actionId]);
    return !Object.entries(held).some(([name, value]) => name !== 'type' && isGiven(value));
  });
  return Object.fromEntries(
    missing.map((block) => [toText(block.block_id), 'Please complete this required field.']),
  );
}

function isGiven(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== '';
}

import { isFields } from '../http/fields.ts';
import { plainText } from './composition.ts';
import { anything, every, fault, object, type Rule, string, yesOrNo } from './rule.ts';
import { validateBlocks } from './validate-blocks.ts';

const shared = {
  private_metadata: string({ max: 3_000 }),
  callback_id: string({ max: 255 }),
  external_id: string({ max: 255 }),
};

/** A modal with inputs needs a button to submit them. */
const submittable: Rule = (value, at) => {
  if (!isFields(value) || !Array.isArray(value.blocks) || value.submit) return [];
  const hasInput = value.blocks.some((block) => isFields(block) && block.type === 'input');
  return hasInput ? fault('missing required field: submit', at) : [];
};

const views = {
  modal: every(
    object({
      needs: { type: anything, title: plainText(24), blocks: anything },
      may: {
        ...shared,
        submit: plainText(24),
        close: plainText(24),
        clear_on_close: yesOrNo,
        notify_on_close: yesOrNo,
        submit_disabled: yesOrNo,
      },
    }),
    submittable,
  ),
  home: object({ needs: { type: anything, blocks: anything }, may: shared }),
} as const;

/** What Slack would refuse about a view, in its words; empty when it would take it. */
export function validateView(view: unknown, type: 'modal' | 'home'): readonly string[] {
  if (!isFields(view)) return fault('must be an object', '/view');
  if (view.type !== type) return fault(`view type must be ${type}`, '/view/type');
  return [
    ...views[type](view, '/view'),
    ...validateBlocks(view.blocks, type).map((says) => says.replace(':/', ':/view/')),
  ];
}

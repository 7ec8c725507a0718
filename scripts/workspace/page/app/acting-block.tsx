import { type Fields, toFields, toFieldsList, toText } from '../../http/fields.ts';
import { Element } from './element.tsx';
import { ReadingBlock } from './reading-block.tsx';
import type { OnAct } from './use-press.ts';

interface ActingBlockProps {
  readonly block: Fields;
  readonly error: string;
  readonly onPress: OnAct;
  readonly onFill: OnAct;
}

/** Whether there is something to press, choose or fill in. */
export function isActing(block: Fields): boolean {
  if (block.type === 'actions' || block.type === 'input' || block.type === 'context_actions') {
    return true;
  }
  return block.type === 'section' && ![undefined, 'image'].includes(accessoryType(block));
}

function accessoryType(block: Fields): string | undefined {
  return toText(toFields(block.accessory).type) || undefined;
}

export function ActingBlock({ block, error, onPress, onFill }: ActingBlockProps) {
  const blockId = toText(block.block_id);
  if (block.type === 'input') {
    const label = toText(toFields(block.label).text);
    const hint = toText(toFields(block.hint).text);
    const onAct = block.dispatch_action === true ? onPress : onFill;
    return (
      <div className={error === '' ? 'field' : 'field wrong'}>
        <p className="label">
          {label}
          {block.optional === true && <small> (optional)</small>}
        </p>
        <Element element={toFields(block.element)} blockId={blockId} label={label} onAct={onAct} />
        {error !== '' && <p role="alert">{error}</p>}
        {hint !== '' && <p className="hint">{hint}</p>}
      </div>
    );
  }
  if (block.type === 'section') {
    const { accessory, ...rest } = block;
    const label = toText(toFields(block.text).text);
    return (
      <div className="with-accessory">
        <ReadingBlock block={rest} />
        <Element element={toFields(accessory)} blockId={blockId} label={label} onAct={onPress} />
      </div>
    );
  }
  return (
    <div className="actions">
      {toFieldsList(block.elements).map((element, index) => (
        <Element
          key={toText(element.action_id) || index}
          element={element}
          blockId={blockId}
          label=""
          onAct={onPress}
        />
      ))}
    </div>
  );
}

import { useState } from 'react';
import { type Fields, toFields, toFieldsList, toText } from '../../http/fields.ts';
import type { FilledIn, Submission } from '../../interactions/submit-view.ts';
import { BlockList } from './block-list.tsx';
import { control } from './control.ts';
import { useScene } from './scene.ts';
import { usePress } from './use-press.ts';

interface ModalFormProps {
  readonly view: Fields;
  readonly onClose: () => Promise<void>;
}

export function ModalForm({ view, onClose }: ModalFormProps) {
  const { user } = useScene();
  const viewId = toText(view.id);
  const onPress = usePress({ viewId });
  const [values, setValues] = useState<FilledIn>({});
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [failure, setFailure] = useState('');
  const [isSending, setSending] = useState(false);
  const submit = toText(toFields(view.submit).text);
  const close = toText(toFields(view.close).text) || 'Cancel';

  async function send(): Promise<void> {
    setSending(true);
    setFailure('');
    const result = await control<Submission>('submitView', { user, viewId, values });
    setSending(false);
    setErrors(result.kind === 'errors' ? result.errors : {});
    if (result.kind === 'failed') {
      setFailure('We had some trouble connecting. Try again?');
    }
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div className="modal-body">
        {failure !== '' && <p role="alert">{failure}</p>}
        <BlockList
          blocks={toFieldsList(view.blocks)}
          errors={errors}
          onPress={onPress}
          onFill={({ blockId, actionId, chosen }) =>
            setValues((before) => ({
              ...before,
              [blockId]: { ...before[blockId], [actionId]: chosen },
            }))
          }
        />
      </div>
      <footer>
        <button type="button" onClick={() => void onClose()}>
          {close}
        </button>
        {submit !== '' && (
          <button type="submit" className="primary" disabled={isSending}>
            {submit}
          </button>
        )}
      </footer>
    </form>
  );
}

import { useEffect, useRef, useState } from 'react';
import { type Fields, toFields, toText } from '../../http/fields.ts';
import { control } from './control.ts';
import { ModalForm } from './modal-form.tsx';
import { useScene } from './scene.ts';
import { useSeen } from './use-seen.ts';

/** The member's topmost modal, over everything else. */
export function ModalView() {
  const { user, version } = useScene();
  const [closed, setClosed] = useState(0);
  const views = useSeen<readonly Fields[]>('views', { user }, version + closed);
  const [shown, setShown] = useState<Fields | null>(null);
  useEffect(() => {
    if (views !== null) setShown(views.at(-1) ?? null);
  }, [views]);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = toText(shown?.id);
  useEffect(() => {
    if (id !== '' && dialog.current?.open === false) dialog.current.showModal();
  }, [id]);
  if (shown === null) return null;

  const title = toText(toFields(shown.title).text);
  async function close(): Promise<void> {
    await control('closeView', { user, viewId: id });
    setClosed((count) => count + 1);
  }
  return (
    <dialog
      ref={dialog}
      className="modal"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        void close();
      }}
    >
      <header className="pane-header">
        <h2>{title}</h2>
        <button type="button" className="close" aria-label="Close" onClick={() => void close()}>
          ✕
        </button>
      </header>
      <ModalForm key={id} view={shown} onClose={close} />
    </dialog>
  );
}

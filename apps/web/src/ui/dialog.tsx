import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { DialogTitel } from './dialog-titel.ts';
import { keepCursor } from './keep-cursor.ts';
import './dialog.css';

interface Props {
  titel: string;
  onClose: () => void;
  children: ReactNode;
  /** False takes away the ways to close without an answer. */
  sluitbaar?: boolean;
  breed?: boolean;
}

/** A dialog over the page; mounted means open. Focus goes in, stays in, and comes back by the browser itself. */
export function Dialog({ titel, onClose, children, sluitbaar = true, breed = false }: Props) {
  const venster = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Before the window leaves the page: only then does closing give the focus back to where it came from.
  useLayoutEffect(() => {
    const element = venster.current;
    const zetCursor = keepCursor();
    if (element && !element.open) element.showModal();
    return () => {
      element?.close();
      zetCursor();
    };
  }, []);
  return (
    <dialog
      ref={venster}
      className={breed ? 'naast-venster naast-venster--breed' : 'naast-venster'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        if (sluitbaar && event.target === event.currentTarget) onClose();
      }}
    >
      <div className="naast-venster__kop">
        <h2 id={id} className="ams-heading ams-heading--3">
          {titel}
        </h2>
        {sluitbaar && (
          <button type="button" className="naast-venster__sluit" onClick={onClose} aria-label="Sluiten">
            ×
          </button>
        )}
      </div>
      <DialogTitel value={titel}>{children}</DialogTitel>
    </dialog>
  );
}

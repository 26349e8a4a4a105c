import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Badge } from '#web/ui/badge.tsx';
import { Icoon } from '#web/ui/icoon.tsx';

interface Props {
  naam: string;
  onder: ReactNode;
  /** A word about its state, behind the name. */
  merk?: string | undefined;
  /** At the right, also when closed. */
  bedrag: ReactNode;
  open: boolean;
  onOpen: () => void;
  fouten: number;
  alleenLezen: boolean;
  /** Just added: the first field that asks something, or the card itself when it is filled already. */
  vers?: boolean | undefined;
  children: ReactNode;
}

/** One regel or investering: closed it is one line, open it has its fields. */
export function Kaart({
  naam,
  onder,
  merk,
  bedrag,
  open,
  onOpen,
  fouten,
  alleenLezen,
  vers,
  children,
}: Props) {
  const id = useId();
  const kaart = useRef<HTMLElement>(null);
  const gezien = useRef(false);
  // Otherwise the keyboard stays at the button below all cards, and the new card may lie outside the screen.
  useEffect(() => {
    if (!vers || gezien.current) return;
    gezien.current = true;
    const velden = [...(kaart.current?.querySelectorAll<HTMLInputElement>('input.ams-text-input') ?? [])];
    const doel = merk ? undefined : velden.find(({ value }) => value === '');
    kaart.current?.scrollIntoView({ block: 'nearest' });
    (doel ?? kaart.current?.querySelector('button'))?.focus();
  }, [vers, merk]);
  return (
    <article ref={kaart} className={open ? 'naast-kaart naast-kaart--open' : 'naast-kaart'}>
      <div className="naast-kaart__kop">
        <button
          type="button"
          className="naast-kaart__knop"
          aria-expanded={open}
          aria-controls={id}
          onClick={onOpen}
        >
          <Icoon naam="omlaag" />
          <span>
            <span className="naast-kaart__naam">{naam}</span>
            {merk && (
              <>
                {' '}
                <Badge soort="let-op">{merk}</Badge>
              </>
            )}
            <br />
            <span className="klein zacht">{onder}</span>
            {fouten > 0 && (
              <span className="naast-kaart__onaf klein">
                <br />
                {fouten === 1 ? 'Nog 1 ding invullen' : `Nog ${fouten} dingen invullen`}
              </span>
            )}
          </span>
        </button>
        <span className="naast-kaart__bedrag">{bedrag}</span>
      </div>
      <fieldset
        id={id}
        hidden={!open}
        disabled={alleenLezen}
        className="naast-kaart__velden stapel"
        aria-label={naam}
      >
        {open && children}
      </fieldset>
    </article>
  );
}

import type { ReactNode } from 'react';
import { Link, type To } from 'react-router';
import './button.css';

interface Props {
  to: To;
  variant?: 'primary' | 'secondary' | 'tertiary';
  klein?: boolean;
  children: ReactNode;
}

/** A link that looks like a button: it goes somewhere, it does not do something. */
export function ButtonLink({ to, variant = 'primary', klein = false, children }: Props) {
  const klassen = `ams-button ams-button--${variant} naast-knop${klein ? ' naast-knop--klein' : ''}`;
  return (
    <Link to={to} className={klassen}>
      {children}
    </Link>
  );
}

import { Button as AmsButton } from '@amsterdam/design-system-react';
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import './button.css';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** One primary per page: the main action. */
  variant?: 'primary' | 'secondary' | 'tertiary';
  /** Work goes on: the button stays focusable, refuses a second click and says so. */
  bezig?: boolean;
  klein?: boolean;
  icoon?: ReactNode;
}

export function Button({
  variant = 'primary',
  bezig = false,
  klein = false,
  icoon,
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const klassen = ['naast-knop', klein && 'naast-knop--klein', className].filter(Boolean).join(' ');
  return (
    <AmsButton
      {...rest}
      variant={variant}
      className={klassen}
      aria-disabled={bezig || rest['aria-disabled'] || undefined}
      onClick={(event) => (bezig ? event.preventDefault() : onClick?.(event))}
    >
      {icoon}
      {children}
      {bezig && <span className="alleen-voorlezen"> (bezig)</span>}
    </AmsButton>
  );
}

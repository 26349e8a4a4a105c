import { type ReactNode, useState } from 'react';

/** Fields that have a sensible answer already; opens by itself when something in it needs mending, and then stays open. */
export function MeerInstellen({ moetOpen, children }: { moetOpen: boolean; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className="naast-meer"
      open={open || moetOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>Meer instellen</summary>
      {children}
    </details>
  );
}

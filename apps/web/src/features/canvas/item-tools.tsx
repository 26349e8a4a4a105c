import type { ItemLijst } from '@naast/contract/canvas-items';
import type { ReactNode } from 'react';
import { Button } from '#web/ui/button.tsx';
import { Icoon } from '#web/ui/icoon.tsx';
import type { ItemVan } from './canvas-cache.ts';
import { useCanvasVast } from './canvas-context.ts';
import { useAddItem } from './use-items.ts';

interface AddProps<L extends ItemLijst> {
  lijst: L;
  eersteVeld: keyof ItemVan<L> & string;
  /** What a new item starts with. */
  begin?: Partial<ItemVan<L>>;
  /** Where "still missing" brings you when there is none yet. */
  id?: string;
  children: ReactNode;
}

export function AddButton<L extends ItemLijst>({ lijst, eersteVeld, begin, id, children }: AddProps<L>) {
  const { schrijven } = useCanvasVast();
  const { add, bezig } = useAddItem(lijst, eersteVeld);
  if (!schrijven) return null;
  return (
    <Button
      id={id}
      variant="secondary"
      klein
      className="canvas-toevoegen"
      bezig={bezig}
      icoon={<Icoon naam="plus" maat={18} />}
      onClick={() => add(begin)}
    >
      {children}
    </Button>
  );
}

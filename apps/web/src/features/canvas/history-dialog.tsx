import { type CanvasWijziging, listWijzigingen } from '@naast/contract/canvas';
import { type BlokNr, blokTitels, describeWijziging, nameItem } from '@naast/domain/canvas';
import { useState } from 'react';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showGeleden, showMoment } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { Button } from '#web/ui/button.tsx';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { useCanvas } from './canvas-context.ts';
import './history-dialog.css';

/** Who changed what, newest first; what was typed before can be read back. */
export function HistoryDialog({ onClose }: { onClose: () => void }) {
  const { canvas } = useCanvas();
  const [na, setNa] = useState<string[]>([]);
  const laatste = na.at(-1);
  const query = useGet(
    listWijzigingen,
    { params: { id: canvas.casusId }, query: { aantal: 25, ...(laatste ? { na: laatste } : {}) } },
    { houdVast: true },
  );
  return (
    <Dialog titel="Wat er veranderde" onClose={onClose} breed>
      <Loaded query={query}>
        {({ items, volgende }) => (
          <div className="stapel">
            <div className="rij">
              <ButtonLink to={adres.casusTab(canvas.casusId, 'canvas/verleden')} variant="secondary" klein>
                Het canvas op een dag
              </ButtonLink>
              <ButtonLink to={adres.casusTab(canvas.casusId, 'canvas/vergelijken')} variant="secondary" klein>
                Twee dagen vergelijken
              </ButtonLink>
            </div>
            <ol className="canvas-geschiedenis">
              {items.map((wijziging) => (
                <Wijziging key={wijziging.nr} wijziging={wijziging} />
              ))}
            </ol>
            {items.length === 0 && <p>Er is nog niets veranderd.</p>}
            <div className="rij">
              {laatste && (
                <Button variant="secondary" klein onClick={() => setNa(na.slice(0, -1))}>
                  Nieuwer
                </Button>
              )}
              {volgende && (
                <Button variant="secondary" klein onClick={() => setNa([...na, volgende])}>
                  Ouder
                </Button>
              )}
            </div>
          </div>
        )}
      </Loaded>
    </Dialog>
  );
}

const daden: Record<CanvasWijziging['actie'], string> = {
  gemaakt: 'schreef',
  gewijzigd: 'veranderde',
  verwijderd: 'haalde iets weg',
  hersteld: 'zette iets terug',
};

function Wijziging({ wijziging }: { wijziging: CanvasWijziging }) {
  const { canvas } = useCanvas();
  const { nr, door, op, actie, blok, itemId, velden } = wijziging;
  const woorden = describeWijziging(wijziging, canvas);
  // A line that was still empty, or a link to what is gone.
  if (woorden.length === 0 && velden.length > 0) return null;
  const wat = actie === 'gewijzigd' && itemId ? nameItem(canvas, itemId) : '';
  return (
    <li>
      <p className="klein zacht">
        {door.naam} {daden[actie]} in “{blokTitels[blok as BlokNr]}”, {showGeleden(op)}.{' '}
        <Link to={`${adres.casusTab(canvas.casusId, 'canvas/verleden')}?nr=${nr}`}>
          Zo was het toen<span className="alleen-voorlezen"> ({showMoment(op)})</span>
        </Link>
      </p>
      {wat && <p className="klein">{wat}</p>}
      {woorden.map(({ naam, van, naar }) => (
        <p key={`${naam} ${van} ${naar}`} className="canvas-geschiedenis__tekst">
          <span className="canvas-geschiedenis__veld">{naam}: </span>
          {van && <del>{van}</del>} {naar && <ins>{naar}</ins>}
        </p>
      ))}
    </li>
  );
}

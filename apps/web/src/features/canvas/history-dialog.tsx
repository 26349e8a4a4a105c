import { type CanvasWijziging, listWijzigingen } from '@naast/contract/canvas';
import { type BlokNr, blokTitels } from '@naast/domain/canvas';
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
              {items.filter(hasInhoud).map((wijziging) => (
                <Wijziging key={wijziging.nr} wijziging={wijziging} casusId={canvas.casusId} />
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

// Links and orders are told by the item itself; ids say nothing to a reader.
const hasInhoud = ({ actie, velden }: CanvasWijziging): boolean =>
  velden.some(isLeesbaar) || actie === 'verwijderd' || actie === 'hersteld';
const isLeesbaar = ({ veld, van, naar }: CanvasWijziging['velden'][number]): boolean =>
  (hasTekst(van) || hasTekst(naar)) && !/Id$|^ids$|^veroorzaakt$|^breekt$|^belemmeringen$/.test(veld);

const daden: Record<CanvasWijziging['actie'], string> = {
  gemaakt: 'schreef',
  gewijzigd: 'veranderde',
  verwijderd: 'haalde iets weg',
  hersteld: 'zette iets terug',
};

function Wijziging({ wijziging, casusId }: { wijziging: CanvasWijziging; casusId: string }) {
  const { nr, door, op, actie, blok, velden } = wijziging;
  return (
    <li>
      <p className="klein zacht">
        {door.naam} {daden[actie]} in “{blokTitels[blok as BlokNr]}”, {showGeleden(op)}.{' '}
        <Link to={`${adres.casusTab(casusId, 'canvas/verleden')}?nr=${nr}`}>
          Zo was het toen<span className="alleen-voorlezen"> ({showMoment(op)})</span>
        </Link>
      </p>
      {velden.filter(isLeesbaar).map(({ veld, van, naar }) => (
        <p key={veld} className="canvas-geschiedenis__tekst">
          {hasTekst(van) && <del>{showWaarde(van)}</del>} {hasTekst(naar) && <ins>{showWaarde(naar)}</ins>}
        </p>
      ))}
    </li>
  );
}

type Waarde = CanvasWijziging['velden'][number]['van'];
const hasTekst = (waarde: Waarde): boolean => waarde !== null && waarde !== '' && waarde !== false;
const showWaarde = (waarde: Waarde): string => (waarde === true ? 'ja' : String(waarde).replaceAll('_', ' '));

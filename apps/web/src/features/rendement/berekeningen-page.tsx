import type { Casus } from '@naast/contract/casussen';
import { type BerekeningRegel, listBerekeningen } from '@naast/contract/rendement';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useOutletContext } from 'react-router';
import { showBedrag } from '#web/lib/bedrag.ts';
import { showDatum, showGeleden, today } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';
import { useNieuweBerekening } from './create-berekening.ts';
import { LijstKeuze, useGeldigeLijsten } from './lijst-keuze.tsx';
import { removeBerekening } from './remove-berekening.ts';
import './rendement.css';

/** The berekeningen of a casus. */
export function Component() {
  const casus = useOutletContext<Casus>();
  const lijst = useGet(listBerekeningen, { params: { id: casus.id } });
  const nieuw = useNieuweBerekening(casus.id);
  const lijsten = useGeldigeLijsten();
  const [prijslijstId, setPrijslijstId] = useState<string>();
  const magRekenen = casus.mijnRechten.mag === 'meewerken';
  const knop = magRekenen && (
    <Button
      bezig={nieuw.isPending}
      onClick={() =>
        nieuw.mutate({ naam: `Berekening ${showDatum(today())}`, ...(prijslijstId ? { prijslijstId } : {}) })
      }
    >
      Nieuwe berekening
    </Button>
  );
  return (
    <div className="stapel">
      <div className="rij rij--uiteen">
        <div>
          <Heading level={2}>Rendement</Heading>
          <p className="zacht">Wat kost het als we zo doorgaan, en wat met een doorbraak?</p>
        </div>
        {lijst.data && lijst.data.items.length > 0 && knop}
      </div>
      {lijst.data && lijst.data.items.filter(({ samenvatting }) => samenvatting).length > 1 && (
        <div>
          <Link to="naast-elkaar">Zet berekeningen naast elkaar</Link>
        </div>
      )}
      {magRekenen && <LijstKeuze lijsten={lijsten} gekozen={prijslijstId} onKies={setPrijslijstId} />}
      {nieuw.error && <ProblemNotice error={nieuw.error} />}
      <Loaded query={lijst}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState titel="Er is nog geen berekening" actie={knop}>
              Reken uit wat het kost als er niets verandert, en wat een doorbraak kost en bespaart.
            </EmptyState>
          ) : (
            <ul className="naast-berekeningen">
              {items.map((regel) => (
                <li key={regel.id}>
                  <Regel
                    regel={regel}
                    magRekenen={magRekenen}
                    onKopie={() => nieuw.mutate({ kopieVan: regel.id })}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
}

interface RegelProps {
  regel: BerekeningRegel;
  magRekenen: boolean;
  onKopie: () => void;
}

function Regel({ regel, magRekenen, onKopie }: RegelProps) {
  const client = useQueryClient();
  const { doorbraken, samenvatting, stand } = regel;
  return (
    <div className="naast-berekening">
      <div>
        <Link to={regel.id} className="naast-berekening__naam">
          {regel.naam}
        </Link>{' '}
        {stand === 'vastgezet' && <Badge soort="groen">Hoort bij een aanvraag</Badge>}
        {doorbraken.length > 0 && (
          <div>Over: {doorbraken.map(({ titel, zin }) => titel || zin).join(' · ')}</div>
        )}
        <div className="klein zacht">
          {regel.gewijzigdDoor}, {showGeleden(regel.gewijzigdOp)}
        </div>
      </div>
      <div className="naast-berekening__som">
        {samenvatting ? (
          <>
            <span className="klein zacht">
              {samenvatting.saldoCent < 0 ? 'Verwacht meer nodig' : 'Verwacht minder nodig'}
            </span>
            <br />
            <strong>{showBedrag(Math.abs(samenvatting.saldoCent))}</strong>
          </>
        ) : (
          <Badge soort="let-op">Nog niet af</Badge>
        )}
      </div>
      {magRekenen && (
        <div className="rij">
          <Button variant="tertiary" klein aria-label={`Kopie van ${regel.naam}`} onClick={onKopie}>
            Kopie
          </Button>
          {stand === 'concept' && (
            <Button
              variant="tertiary"
              klein
              aria-label={`Weggooien: ${regel.naam}`}
              onClick={() => void removeBerekening(client, regel)}
            >
              Weggooien
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

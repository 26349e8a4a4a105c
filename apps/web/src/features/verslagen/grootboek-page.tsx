import {
  getGrootboek,
  getGrootboekCsv,
  getGrootboekPdf,
  getGrootboekTotalen,
  type Mutatie,
} from '@naast/contract/verslag-grootboek';
import { mutatieNamen } from '@naast/domain/fonds';
import { useState } from 'react';
import { useParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showBedrag } from '#web/lib/bedrag.ts';
import { showKorteDatum } from '#web/lib/datum.ts';
import { download } from '#web/lib/download.ts';
import { useGet } from '#web/lib/query.ts';
import { Button } from '#web/ui/button.tsx';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { type Kolom, Table } from '#web/ui/table.tsx';
import { Bestanden } from './bestanden.tsx';
import { GrootboekFilter } from './grootboek-filter.tsx';
import { GrootboekTotalen } from './grootboek-totalen.tsx';
import { JaarKeuze } from './jaar-keuze.tsx';
import { MutatieDialog } from './mutatie-dialog.tsx';
import { useKeuze } from './use-keuze.ts';
import { VerslagTabs } from './verslag-tabs.tsx';
import './verslagen.css';

const showKolom = (cent: number) => (cent === 0 ? '' : showBedrag(cent));
const geld = (
  naam: string,
  welk: (m: Mutatie) => number,
  daarna: (m: Mutatie) => number,
): Kolom<Mutatie> => ({
  naam,
  toon: (m) => (
    <>
      {showKolom(welk(m))}
      <span className="naast-verslag-na">{showBedrag(daarna(m))}</span>
    </>
  ),
  getal: true,
});

const makeKolommen = (open: (mutatie: Mutatie) => void): readonly Kolom<Mutatie>[] => [
  { naam: 'Nr', toon: ({ nr }) => nr },
  { naam: 'Wanneer', toon: ({ op }) => <span className="naast-verslag-dag">{showKorteDatum(op)}</span> },
  {
    naam: 'Wat',
    kop: true,
    toon: (m) => (
      <>
        <Button variant="tertiary" klein className="naast-verslag-open" onClick={() => open(m)}>
          {mutatieNamen[m.soort]}
          <span className="alleen-voorlezen"> nummer {m.nr} bekijken</span>
        </Button>
        <span className="naast-verslag-wat">{m.omschrijving}</span>
      </>
    ),
  },
  geld(
    'Vrij',
    (m) => m.vrijCent,
    (m) => m.na.vrijCent,
  ),
  geld(
    'Toegezegd',
    (m) => m.verplichtCent,
    (m) => m.na.verplichtCent,
  ),
  geld(
    'Betaald',
    (m) => m.betaaldCent,
    (m) => m.na.betaaldCent,
  ),
];

/** Every euro of a fonds in one budgetjaar: each mutatie with the balance after it, and what they add up to. */
export function Component() {
  const { fondsId = '' } = useParams();
  const keuze = useKeuze();
  const { filter, na, ouder } = keuze;
  const [gekozen, setGekozen] = useState<Mutatie>();
  const params = { id: fondsId };
  const boek = useGet(getGrootboek, { params, query: { ...filter, na } }, { houdVast: true });
  const totalen = useGet(getGrootboekTotalen, { params, query: filter }, { houdVast: true });
  return (
    <Loaded query={boek} pagina skeleton={<Skeleton titel regels={8} />}>
      {({ fonds, saldo, budgetjaren, items, volgende }) => (
        <>
          <PageHead
            titel={`Grootboek ${saldo.budgetjaar}`}
            kruimels={[{ naam: 'Fonds', to: adres.fonds }]}
            onder={fonds.naam}
          />
          <div className="stapel">
            <VerslagTabs fondsId={fondsId} />
            <JaarKeuze jaren={budgetjaren} jaar={saldo.budgetjaar} />
            <Loaded query={totalen} skeleton={<Skeleton regels={4} />}>
              {(data) => <GrootboekTotalen totalen={data} saldo={saldo} isGefilterd={keuze.isGefilterd} />}
            </Loaded>
            <GrootboekFilter keuze={keuze} wijken={totalen.data?.wijken ?? []} />
            {items.length === 0 ? (
              <EmptyState titel="Geen regels gevonden">
                {keuze.isGefilterd
                  ? 'Kies iets anders, of laat alles zien.'
                  : 'Zodra er budget is, staat hier de eerste regel.'}
              </EmptyState>
            ) : (
              <Table
                titel="Regels, de nieuwste eerst. Onder elk bedrag staat de stand daarna."
                kolommen={makeKolommen(setGekozen)}
                rijen={items}
                sleutel={({ id }) => id}
              />
            )}
            <div className="rij rij--uiteen">
              <div className="rij">
                {na !== undefined && (
                  <Button
                    variant="secondary"
                    klein
                    onClick={() => keuze.kies('budgetjaar', String(saldo.budgetjaar))}
                  >
                    Naar de nieuwste
                  </Button>
                )}
                {volgende !== null && (
                  <ButtonLink to={ouder(volgende)} variant="secondary" klein>
                    Oudere regels
                  </ButtonLink>
                )}
              </div>
              <Bestanden
                haal={(vorm) =>
                  download(vorm === 'csv' ? getGrootboekCsv : getGrootboekPdf, { params, query: filter })
                }
              />
            </div>
            <p className="klein zacht leesbreed">
              Wat hier staat verandert nooit. Een fout wordt hersteld met een nieuwe regel. Huishoudens staan
              er met een code in.
            </p>
          </div>
          {gekozen && (
            <MutatieDialog fondsId={fondsId} mutatie={gekozen} onClose={() => setGekozen(undefined)} />
          )}
        </>
      )}
    </Loaded>
  );
}

import { getGrootboek, type Mutatie } from '@naast/contract/fonds';
import { mutatieNamen } from '@naast/domain/fonds';
import { useParams, useSearchParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showBedrag } from '#web/lib/bedrag.ts';
import { showMoment } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { type Kolom, Table } from '#web/ui/table.tsx';
import './fonds.css';

const showKolom = (cent: number) => (cent === 0 ? '' : showBedrag(cent));

const kolommen: readonly Kolom<Mutatie>[] = [
  { naam: 'Nr', toon: ({ nr }) => nr },
  { naam: 'Wanneer', toon: ({ op }) => showMoment(op) },
  { naam: 'Wat', toon: ({ soort }) => mutatieNamen[soort], kop: true },
  { naam: 'Omschrijving', toon: ({ omschrijving }) => omschrijving },
  { naam: 'Door', toon: ({ door }) => door },
  { naam: 'Vrij', toon: ({ vrijCent }) => showKolom(vrijCent), getal: true },
  { naam: 'Toegezegd', toon: ({ verplichtCent }) => showKolom(verplichtCent), getal: true },
  { naam: 'Betaald', toon: ({ betaaldCent }) => showKolom(betaaldCent), getal: true },
];

const leesGetal = (tekst: string | null) => (tekst && /^\d{1,9}$/.test(tekst) ? Number(tekst) : undefined);

/** Every mutatie of one fonds in one budgetjaar, newest first. */
export function Component() {
  const { fondsId = '' } = useParams();
  const [zoek] = useSearchParams();
  const [budgetjaar, na] = [leesGetal(zoek.get('jaar')), leesGetal(zoek.get('na'))];
  const boek = useGet(getGrootboek, { params: { id: fondsId }, query: { budgetjaar, na } });
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
            {budgetjaren.length > 1 && (
              <nav className="rij" aria-label="Budgetjaren">
                {budgetjaren.map((jaar) => (
                  <ButtonLink key={jaar} to={`?jaar=${jaar}`} variant="secondary" klein>
                    {String(jaar)}
                  </ButtonLink>
                ))}
              </nav>
            )}
            <p className="zacht leesbreed">
              Wat hier staat verandert nooit. Een fout wordt hersteld met een nieuwe regel.
            </p>
            <Table
              titel="Mutaties, de nieuwste eerst"
              kolommen={kolommen}
              rijen={items}
              sleutel={({ id }) => id}
              voet={[
                '',
                '',
                'Stand nu',
                '',
                '',
                showBedrag(saldo.vrijCent),
                showBedrag(saldo.verplichtCent),
                showBedrag(saldo.betaaldCent),
              ]}
            />
            {volgende !== null && (
              <div>
                <ButtonLink to={`?jaar=${saldo.budgetjaar}&na=${volgende}`} variant="secondary">
                  Oudere mutaties
                </ButtonLink>
              </div>
            )}
          </div>
        </>
      )}
    </Loaded>
  );
}

import { listJaarwisselingen } from '@naast/contract/verslag-boekingen';
import { Link, useParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showBedrag } from '#web/lib/bedrag.ts';
import { showDatum } from '#web/lib/datum.ts';
import { useRecht } from '#web/lib/mij.ts';
import { useGet } from '#web/lib/query.ts';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { Table } from '#web/ui/table.tsx';
import { JaarwisselingForm } from './jaarwisseling-form.tsx';
import { VerslagTabs } from './verslag-tabs.tsx';
import './verslagen.css';

/** What is left of an old year, and taking it along to the next. */
export function Component() {
  const { fondsId = '' } = useParams();
  const mag = useRecht('grootboek.beheren');
  const jaren = useGet(listJaarwisselingen, { params: { id: fondsId } });
  return (
    <Loaded query={jaren} pagina skeleton={<Skeleton titel regels={6} />}>
      {({ fonds, proeven, items }) => (
        <>
          <PageHead
            titel="Jaarwisseling"
            kruimels={[{ naam: 'Fonds', to: adres.fonds }]}
            onder={fonds.naam}
          />
          <div className="stapel stapel--wijd">
            <VerslagTabs fondsId={fondsId} />
            <p className="leesbreed">
              Na het einde van een jaar kan geld mee naar het volgende jaar. Dat zijn telkens twee regels in
              het grootboek: eraf in het oude jaar, erbij in het nieuwe. Samen zijn ze nul. Er komt dus niets
              bij en er gaat niets af.
            </p>
            <p className="leesbreed zacht">
              Komt er later geld terug van een betaling uit een oud jaar? Dan staat het in dat oude jaar, want
              daar is het betaald. Wil je het in dit jaar gebruiken? Zet het dan over met twee{' '}
              <Link to={adres.correcties(fondsId)}>correcties</Link>: eraf in het oude jaar, erbij in dit
              jaar.
            </p>
            {proeven.length === 0 ? (
              <EmptyState titel="Er is nu niets om mee te nemen">
                Een jaar kan pas mee als het voorbij is, en als er nog geld vrij of toegezegd is.
              </EmptyState>
            ) : (
              proeven.map((proef) => (
                <JaarwisselingForm
                  key={`${proef.vanJaar}-${proef.vrijCent}-${proef.verplichtCent}`}
                  fondsId={fondsId}
                  proef={proef}
                  mag={mag}
                />
              ))
            )}
            {items.length > 0 && (
              <Table
                titel="Eerdere jaarwisselingen"
                kolommen={[
                  { naam: 'Jaar', toon: ({ vanJaar }) => `${vanJaar} naar ${vanJaar + 1}`, kop: true },
                  { naam: 'Wanneer', toon: ({ op }) => showDatum(op) },
                  { naam: 'Door', toon: ({ door }) => door },
                  { naam: 'Uitleg', toon: ({ uitleg }) => uitleg },
                  {
                    naam: 'Vrij',
                    toon: ({ meeVrij, vrijCent }) => (meeVrij ? showBedrag(vrijCent) : 'bleef'),
                    getal: true,
                  },
                  {
                    naam: 'Toegezegd',
                    toon: ({ meeVerplicht, verplichtCent }) =>
                      meeVerplicht ? showBedrag(verplichtCent) : 'bleef',
                    getal: true,
                  },
                ]}
                rijen={items}
                sleutel={({ id }) => id}
              />
            )}
          </div>
        </>
      )}
    </Loaded>
  );
}

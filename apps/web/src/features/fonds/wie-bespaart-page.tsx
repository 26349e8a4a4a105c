import {
  type FondsRendement,
  getFondsRendement,
  getFondsRendementCsv,
  getFondsRendementPdf,
} from '@naast/contract/realisatie';
import { useMutation } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { download } from '#web/lib/download.ts';
import { useGet } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { Afwijkingen } from './wie-bespaart-aannames.tsx';
import { WieBespaartPartijen } from './wie-bespaart-partijen.tsx';
import './wie-bespaart.css';

/** Over all granted casussen of a fonds: who gains, expected and realised. */
export function Component() {
  const { fondsId = '' } = useParams();
  const rendement = useGet(getFondsRendement, { params: { id: fondsId } });
  return (
    <Loaded query={rendement} pagina skeleton={<Skeleton titel regels={8} />}>
      {(data) => (
        <>
          <PageHead
            titel="Wie bespaart"
            kruimels={[{ naam: 'Fonds', to: adres.fonds }]}
            onder={data.fonds.naam}
          />
          {data.casussen === 0 ? (
            <EmptyState titel="Er is nog niets om op te tellen">
              Hier komt wie er bespaart, zodra er een aanvraag met een berekening is toegekend.
            </EmptyState>
          ) : (
            <Inhoud rendement={data} />
          )}
        </>
      )}
    </Loaded>
  );
}

function Inhoud({ rendement }: { rendement: FondsRendement }) {
  const { minimum, casussen, gemeten } = rendement;
  const aantal = (n: number | null) => n ?? `minder dan ${minimum}`;
  return (
    <div className="stapel stapel--wijd">
      <div className="stapel">
        <p className="leesbreed">
          Toegekende casussen met een berekening: {aantal(casussen)}. Daarvan met een evaluatie:{' '}
          {aantal(gemeten)}. Getallen over minder dan {minimum} casussen tonen we niet.
        </p>
        <Bestanden fondsId={rendement.fonds.id} />
      </div>
      <WieBespaartPartijen partijen={rendement.perBatenhouder} />
      <Afwijkingen rendement={rendement} />
      <ul className="klein zacht leesbreed">
        <li>
          Een bedrag boven nul is wat een partij minder uitgeeft. Onder nul geeft zij meer uit of loopt zij
          geld mis.
        </li>
        <li>Gerealiseerd gaat over dezelfde regels en jaren als het verwachte bedrag ernaast.</li>
        <li>
          Wat er zonder de doorbraak was gebeurd, weet niemand. Dit overzicht bewijst dus niet dat de
          doorbraak de oorzaak is.
        </li>
        <li>Er is geen totaal: daaruit zou je een klein getal kunnen uitrekenen.</li>
      </ul>
    </div>
  );
}

function Bestanden({ fondsId }: { fondsId: string }) {
  const haal = useMutation({
    mutationFn: (vorm: 'csv' | 'pdf') =>
      download(vorm === 'csv' ? getFondsRendementCsv : getFondsRendementPdf, { params: { id: fondsId } }),
    networkMode: 'always',
    onSuccess: (naam) => showToast(`${naam} staat bij je downloads.`),
  });
  const knop = (vorm: 'csv' | 'pdf', tekst: string) => (
    <Button
      variant="secondary"
      bezig={haal.isPending && haal.variables === vorm}
      onClick={() => haal.mutate(vorm)}
    >
      {tekst}
    </Button>
  );
  return (
    <>
      <div className="rij">
        {knop('pdf', 'Download als PDF')}
        {knop('csv', 'Download voor een rekenblad')}
      </div>
      {haal.error && <ProblemNotice error={haal.error} />}
    </>
  );
}

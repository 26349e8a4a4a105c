import { getControle, getControleCsv, getControlePdf } from '@naast/contract/verslag-controle';
import { useParams, useSearchParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showBedrag } from '#web/lib/bedrag.ts';
import { download } from '#web/lib/download.ts';
import { useGet } from '#web/lib/query.ts';
import { Loaded } from '#web/ui/loaded.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { Aansluiting } from './aansluiting.tsx';
import { Bestanden } from './bestanden.tsx';
import { ControleAanvragen } from './controle-aanvragen.tsx';
import { ControleGeld } from './controle-geld.tsx';
import { JaarKeuze } from './jaar-keuze.tsx';
import { MaandGrafiek } from './maand-grafiek.tsx';
import { VerslagTabs } from './verslag-tabs.tsx';
import './verslagen.css';

/** The fonds added up for the controleur: money, aanvragen, days, and what bijzondere bijstand could have paid. */
export function Component() {
  const { fondsId = '' } = useParams();
  const [zoek] = useSearchParams();
  const jaar = zoek.get('jaar');
  const query = { budgetjaar: jaar && /^\d{4}$/.test(jaar) ? Number(jaar) : undefined };
  const params = { id: fondsId };
  const controle = useGet(getControle, { params, query });
  return (
    <Loaded query={controle} pagina skeleton={<Skeleton titel regels={10} />}>
      {(data) => (
        <>
          <PageHead
            titel={`Controle ${data.saldo.budgetjaar}`}
            kruimels={[{ naam: 'Fonds', to: adres.fonds }]}
            onder={data.fonds.naam}
          />
          <div className="stapel stapel--wijd">
            <VerslagTabs fondsId={fondsId} />
            <div className="rij rij--uiteen">
              <JaarKeuze jaren={data.budgetjaren} jaar={data.saldo.budgetjaar} />
              <Bestanden
                haal={(vorm) => download(vorm === 'csv' ? getControleCsv : getControlePdf, { params, query })}
              />
            </div>
            <p className="leesbreed">
              Vrij <strong>{showBedrag(data.saldo.vrijCent)}</strong>, toegezegd{' '}
              <strong>{showBedrag(data.saldo.verplichtCent)}</strong>, betaald{' '}
              <strong>{showBedrag(data.saldo.betaaldCent)}</strong>. Elke tabel met geld telt op tot deze
              stand. Aantallen huishoudens onder {data.minimum} laten we niet zien.
            </p>
            <Aansluiting punten={data.aansluiting} />
            <ControleGeld controle={data} />
            <MaandGrafiek maanden={data.perMaand} />
            <ControleAanvragen controle={data} />
          </div>
        </>
      )}
    </Loaded>
  );
}

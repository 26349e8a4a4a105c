import { type AanvraagBerekening, getAanvraagBerekening } from '@naast/contract/fonds-berekening';
import { toInvoer } from '@naast/domain/berekening';
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showDatum } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { Kosten } from './kosten.tsx';
import { MetUitleg } from './met-uitleg.tsx';
import { RegelLezen } from './regel-lezen.tsx';
import { Resultaat } from './resultaat.tsx';
import { Uitgangspunten } from './uitgangspunten.tsx';
import type { Som } from './werkstuk.ts';
import './rendement.css';

/** The frozen berekening of an aanvraag, every regel and every amount of it, for the commissie and the controller. */
export function Component() {
  const { aanvraagId = '' } = useParams();
  const berekening = useGet(getAanvraagBerekening, { params: { id: aanvraagId } });
  return (
    <Loaded query={berekening} pagina skeleton={<Skeleton titel regels={10} />}>
      {(data) => (
        <>
          <PageHead
            titel={`Berekening bij ${data.aanvraag.code}`}
            kruimels={[
              { naam: 'Fonds', to: adres.fonds },
              { naam: `Aanvraag ${data.aanvraag.code}`, to: adres.aanvraag(aanvraagId) },
            ]}
            onder={`Huishouden ${data.aanvraag.casusCode} · ${data.aanvraag.fonds} · staat vast sinds ${showDatum(data.gemaaktOp)}`}
          />
          <Inhoud data={data} />
        </>
      )}
    </Loaded>
  );
}

function Inhoud({ data }: { data: AanvraagBerekening }) {
  const { invoer, uitkomst, indexcijfers } = data;
  const som = useMemo<Som>(
    () => ({ invoer: toInvoer(invoer), uitkomst, cpi: indexcijfers }),
    [invoer, uitkomst, indexcijfers],
  );
  const voorlopig = useMemo(() => ({ redenen: [], som }), [som]);
  return (
    <div className="stapel stapel--wijd">
      <p className="leesbreed">
        Dit is de hele berekening, met alle regels. Druk op een bedrag: dan zie je hoe we eraan komen, tot en
        met de bron van de prijs. <Link to="/zo-rekenen-we">Zo rekenen we</Link>
      </p>
      <div className="naast-rendement">
        <MetUitleg som={som}>
          <div className="stapel">
            <Heading level={2}>Alle regels</Heading>
            {invoer.regels.map((regel) => (
              <RegelLezen key={regel.id} regel={regel} som={som} />
            ))}
            <Kosten som={som} />
            <Uitgangspunten data={data} />
          </div>
        </MetUitleg>
        <Resultaat voorlopig={voorlopig}>
          {invoer.kwaliteitVanLeven && (
            <section className="vlak stapel stapel--dicht">
              <Heading level={3}>Wat geld niet zegt</Heading>
              <p className="eigen-woorden">{invoer.kwaliteitVanLeven}</p>
            </section>
          )}
        </Resultaat>
      </div>
    </div>
  );
}

import {
  getBeschikking,
  getBeschikkingPdf,
  listBeschikkingen,
  listBrieven,
} from '@naast/contract/fonds-beschikking';
import { useParams, useSearchParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { download } from '#web/lib/download.ts';
import { useGet } from '#web/lib/query.ts';
import { useExemplaarPdf } from '#web/lib/use-exemplaar-pdf.ts';
import { Loaded } from '#web/ui/loaded.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { BeschikkingBrief } from './beschikking-brief.tsx';
import { BeschikkingExemplaren } from './beschikking-exemplaren.tsx';
import { BeschikkingForm } from './beschikking-form.tsx';
import { BeschikkingKeuze } from './beschikking-keuze.tsx';
import './beschikking.css';

/** The decision letter: to read, to print, and as numbered copies. */
export function Component() {
  const { aanvraagId = '' } = useParams();
  const params = { id: aanvraagId };
  const [zoek, setZoek] = useSearchParams();
  const gekozen = zoek.get('brief') ?? undefined;
  const keuzes = useGet(listBrieven, { params });
  const brief = useGet(getBeschikking, {
    params,
    ...(gekozen ? { query: { brief: gekozen } } : { query: {} }),
  });
  const exemplaren = useGet(listBeschikkingen, { params });
  const pdf = useExemplaarPdf((exportId) => download(getBeschikkingPdf, { params: { ...params, exportId } }));
  return (
    <>
      <PageHead
        titel={gekozen?.includes(':') ? 'Brief' : 'Beschikking'}
        kruimels={[
          { naam: 'Fonds', to: adres.fonds },
          { naam: 'Aanvraag', to: adres.aanvraag(aanvraagId) },
        ]}
      />
      <Loaded query={brief} pagina skeleton={<Skeleton regels={12} />}>
        {(data) => (
          <div className="naast-beschikking">
            <BeschikkingBrief brief={data} />
            <aside className="naast-beschikking__zijde stapel stapel--wijd" aria-label="Exemplaren">
              <BeschikkingKeuze
                items={keuzes.data?.items ?? []}
                gekozen={gekozen}
                onKies={(id) => setZoek({ brief: id })}
              />
              <Loaded query={exemplaren}>
                {({ items, magMaken }) => (
                  <>
                    {magMaken && (
                      <BeschikkingForm
                        aanvraagId={aanvraagId}
                        pdf={pdf}
                        brief={gekozen}
                        uitgereikt={items.some(({ metNamen }) => metNamen)}
                      />
                    )}
                    {pdf.fout && <ProblemNotice error={pdf.fout} />}
                    <BeschikkingExemplaren items={items} pdf={pdf} />
                  </>
                )}
              </Loaded>
            </aside>
          </div>
        )}
      </Loaded>
    </>
  );
}

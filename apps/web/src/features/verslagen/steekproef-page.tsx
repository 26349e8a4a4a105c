import {
  getSteekproef,
  getSteekproefCsv,
  getSteekproefPdf,
  type Steekproef,
} from '@naast/contract/verslag-steekproef';
import { steekproefWijzeNamen } from '@naast/domain/verslagen';
import { useParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showMoment } from '#web/lib/datum.ts';
import { download } from '#web/lib/download.ts';
import { useRecht } from '#web/lib/mij.ts';
import { useGet } from '#web/lib/query.ts';
import { Loaded } from '#web/ui/loaded.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { Bestanden } from './bestanden.tsx';
import { SteekproefPost } from './steekproef-post.tsx';
import './verslagen.css';

/** One sample: how it was drawn, and each payment with what was found. */
export function Component() {
  const { fondsId = '', steekproefId = '' } = useParams();
  const params = { id: fondsId, steekproefId };
  const steekproef = useGet(getSteekproef, { params });
  const mag = useRecht('steekproef.maken');
  return (
    <Loaded query={steekproef} pagina skeleton={<Skeleton titel regels={8} />}>
      {(data) => (
        <>
          <PageHead
            titel={`Steekproef ${data.budgetjaar}`}
            kruimels={[
              { naam: 'Fonds', to: adres.fonds },
              { naam: 'Steekproeven', to: adres.steekproeven(fondsId) },
            ]}
            onder={`${data.gecontroleerd} van ${data.regels} gecontroleerd, ${data.fouten} fout`}
          />
          <div className="stapel">
            <Trekking steekproef={data} />
            <Bestanden
              haal={(vorm) => download(vorm === 'csv' ? getSteekproefCsv : getSteekproefPdf, { params })}
            />
            <ol className="naast-verslag-lijst">
              {data.items.map((post) => (
                <li key={post.volgnr} className="vlak">
                  <SteekproefPost params={params} post={post} mag={mag && !post.betrokken} />
                </li>
              ))}
            </ol>
          </div>
        </>
      )}
    </Loaded>
  );
}

function Trekking({ steekproef }: { steekproef: Steekproef }) {
  const { op, door, omvang, totNr, wijze, zaad, herhaalbaar } = steekproef;
  return (
    <Notice soort={herhaalbaar ? 'weten' : 'let-op'} titel={`Getrokken door ${door}, ${showMoment(op)}`}>
      <p>
        Uit {omvang} betalingen, tot en met nummer {totNr} van het grootboek. {steekproefWijzeNamen[wijze]},
        met zaad {zaad}.{' '}
        {herhaalbaar
          ? 'Net nog eens getrokken met dit zaad: dezelfde betalingen.'
          : 'Net nog eens getrokken met dit zaad: er kwamen andere betalingen uit.'}
      </p>
    </Notice>
  );
}

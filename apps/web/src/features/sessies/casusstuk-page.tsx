import type { Casus } from '@naast/contract/casussen';
import { getCasusstukPdf, listCasusExports } from '@naast/contract/sessies';
import { checkExport } from '@naast/domain/sessies';
import { Link, useOutletContext } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { download } from '#web/lib/download.ts';
import { useGet } from '#web/lib/query.ts';
import { useExemplaarPdf } from '#web/lib/use-exemplaar-pdf.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';
import { CasusstukForm } from './casusstuk-form.tsx';
import { Register } from './register.tsx';
import { toExporteur } from './to-exporteur.ts';
import './sessies.css';

/** Copies of the casus for a session: make one for somebody, and see who got which. */
export function Component() {
  const casus = useOutletContext<Casus>();
  const register = useGet(listCasusExports, { params: { id: casus.id } });
  const pdf = useExemplaarPdf((exportId) =>
    download(getCasusstukPdf, { params: { id: casus.id, exportId } }),
  );
  const oordeel = checkExport(toExporteur(casus), { metNamen: false });
  const bericht = oordeel.soort === 'goed' ? '' : oordeel.bericht;
  const magMaken = casus.huishouden.stukkenMogen && bericht === '';
  return (
    <div className="stapel stapel--wijd">
      <section className="stapel leesbreed" aria-labelledby="casusstuk">
        <Heading level={2} id="casusstuk">
          Casusstuk
        </Heading>
        <p>
          Een casusstuk is een genummerd exemplaar van deze casus voor één ontvanger, bijvoorbeeld voor een
          omgekeerde toets. Er staan rollen in, zoals ouder of leerkracht, en geen namen.
        </p>
        {!casus.huishouden.stukkenMogen ? (
          <Notice soort="let-op">
            <p>
              De leden van dit huishouden zijn apart. Daarom gaat er nu geen stuk de deur uit. Na splitsen kan
              dat weer, per deel: <Link to={adres.casusTab(casus.id, 'veiligheid')}>naar Veiligheid</Link>.
            </p>
          </Notice>
        ) : magMaken ? (
          <CasusstukForm casus={casus} pdf={pdf} />
        ) : (
          <Notice>
            <p>{bericht} Vraag de contactpersoon om een exemplaar.</p>
          </Notice>
        )}
        {pdf.fout && <ProblemNotice error={pdf.fout} />}
      </section>
      <section className="stapel" aria-labelledby="register">
        <div>
          <Heading level={2} id="register">
            Wie kreeg welk exemplaar?
          </Heading>
          <p className="zacht">Dit register verandert niet meer. Elk exemplaar blijft staan.</p>
        </div>
        <Loaded query={register}>
          {({ items }) => <Register items={items} pdf={pdf} magMaken={magMaken} />}
        </Loaded>
      </section>
    </div>
  );
}

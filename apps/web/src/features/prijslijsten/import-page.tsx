import type { Prijslijst } from '@naast/contract/prijslijst';
import { getPrijslijst } from '@naast/contract/prijslijst-beheer';
import { useRef } from 'react';
import { useParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showGetal } from '#web/lib/getal.ts';
import { useRecht } from '#web/lib/mij.ts';
import { useGet } from '#web/lib/query.ts';
import { BestandFout } from '#web/ui/bestand-fout.tsx';
import { Button } from '#web/ui/button.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { NotFound } from '#web/ui/not-found.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { useImport } from './use-import.ts';
import { Verslag } from './verslag.tsx';
import { Voortgang } from './voortgang.tsx';

/** Takes a CSV into a concept: choose, look at what would change, and only then store. */
export function Component() {
  const { prijslijstId = '' } = useParams();
  const lijst = useGet(getPrijslijst, { params: { id: prijslijstId } });
  const magBeheren = useRecht('prijslijst.beheren');
  if (!magBeheren) return <NotFound />;
  return (
    <Loaded query={lijst} pagina>
      {(deze) => (
        <>
          <PageHead
            titel="Bestand inlezen"
            kruimels={[
              { naam: 'Prijslijsten', to: adres.beheer },
              { naam: `${deze.naam}, versie ${deze.nummer}`, to: adres.prijslijst(deze.id) },
            ]}
          />
          {deze.stand === 'concept' ? (
            <Inlezen lijst={deze} />
          ) : (
            <Notice titel="Deze lijst verandert niet meer">
              <p>Begin een nieuwe versie om andere prijzen in te lezen.</p>
            </Notice>
          )}
        </>
      )}
    </Loaded>
  );
}

function Inlezen({ lijst }: { lijst: Prijslijst }) {
  const inlezen = useImport(lijst);
  const kiezer = useRef<HTMLInputElement>(null);
  const { werk, controle, fout } = inlezen;
  return (
    <div className="stapel leesbreed">
      <p>
        Kies een CSV-bestand, zoals je het uit Excel opslaat. De prijzen uit het bestand komen in de plaats
        van de prijzen die er nu staan. Eerst zie je wat er verandert.
      </p>
      <div className="rij">
        <Button variant="secondary" bezig={werk !== undefined} onClick={() => kiezer.current?.click()}>
          Kies een bestand
        </Button>
        <span className="zacht">Een CSV-bestand van hoogstens 5 MB.</span>
      </div>
      <input
        ref={kiezer}
        type="file"
        hidden
        aria-label="Bestand"
        accept=".csv,.txt,text/csv"
        onChange={(event) => {
          const bestand = event.target.files?.[0];
          event.target.value = '';
          if (bestand) void inlezen.kies(bestand);
        }}
      />
      {inlezen.naam && <p>Gekozen: {inlezen.naam}</p>}
      {werk && <Voortgang werk={werk} prijslijstId={lijst.id} />}
      {inlezen.melding && (
        <div role="alert">
          <Notice soort="let-op" titel={inlezen.melding} />
        </div>
      )}
      {fout && <BestandFout error={fout} />}
      {controle && !werk && (
        <Verslag controle={controle} naam={inlezen.naam}>
          <div>
            <Button onClick={() => void inlezen.bewaar()}>
              {controle.aantalRijen === 1
                ? '1 prijs bewaren'
                : `${showGetal(controle.aantalRijen)} prijzen bewaren`}
            </Button>
          </div>
        </Verslag>
      )}
    </div>
  );
}

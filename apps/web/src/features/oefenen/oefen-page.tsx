import type { Oefenruimte } from '@naast/contract/oefenruimte';
import { useState } from 'react';
import { showMoment } from '#web/lib/datum.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { ProgressBar } from '#web/ui/progress-bar.tsx';
import { Personen } from './personen.tsx';
import { useKamer } from './use-kamer.ts';
import { leave } from './wissel.ts';
import './oefen-page.css';

/** The own oefenruimte: make it, go in as somebody, begin again, come back. */
export function Component() {
  const { query, maak } = useKamer();
  return (
    <div className="stapel stapel--wijd">
      <PageHead titel="Oefenruimte" onder="Leer Naast kennen met gezinnen die niet bestaan." />
      <Loaded query={query} pagina>
        {(kamer) => <Kamer kamer={kamer} maak={maak} />}
      </Loaded>
    </div>
  );
}

function Kamer({ kamer, maak }: { kamer: Oefenruimte; maak: () => Promise<void> }) {
  return (
    <>
      {kamer.stand === 'mislukt' && (
        <Notice soort="fout" titel="Je oefenruimte maken lukte niet">
          Er is niets van je werk veranderd. Probeer het nog een keer.
        </Notice>
      )}
      {kamer.stand === 'bezig' && <Bouw kamer={kamer} />}
      {kamer.personen.length === 0 ? (
        <Eerste kamer={kamer} maak={maak} />
      ) : (
        <Binnen kamer={kamer} maak={maak} />
      )}
    </>
  );
}

const stapNamen = [
  'de mensen en het fonds',
  'gezin Esdoorn',
  'het canvas van Esdoorn',
  'gezin Vlier',
  'de aanvraag van Hazelaar',
];

function Bouw({ kamer: { stap, stappen } }: { kamer: Oefenruimte }) {
  return (
    <div className="vlak leesbreed" role="status">
      <ProgressBar
        label="We maken je oefenruimte"
        klaar={stap}
        totaal={stappen}
        tekst={`nu: ${stapNamen[stap + 1] ?? 'bijna klaar'}`}
      />
    </div>
  );
}

function Eerste({ kamer, maak }: { kamer: Oefenruimte; maak: () => Promise<void> }) {
  return (
    <div className="stapel leesbreed">
      <p>
        In de oefenruimte staan drie verzonnen gezinnen, verzonnen collega’s en een verzonnen fonds. Je mag er
        alles proberen: een gesprek, een canvas, geld vragen, en zelf stemmen als commissielid.
      </p>
      <ul>
        <li>Hij is alleen van jou. Niemand anders kan erin.</li>
        <li>Niets gaat naar buiten: er gaat geen e-mail uit en niets telt mee.</li>
        <li>Je kunt altijd opnieuw beginnen.</li>
      </ul>
      {kamer.stand !== 'bezig' && (
        <div>
          <Button onClick={() => void maak()}>Maak mijn oefenruimte</Button>
        </div>
      )}
    </div>
  );
}

function Binnen({ kamer, maak }: { kamer: Oefenruimte; maak: () => Promise<void> }) {
  const [opnieuw, setOpnieuw] = useState(false);
  return (
    <>
      <section aria-labelledby="als-wie" className="stapel">
        <Heading level={2} id="als-wie">
          {kamer.binnen ? 'Wie wil je zijn?' : 'Ga de oefenruimte in als'}
        </Heading>
        <p className="leesbreed">
          Kies wie je speelt. Je hoeft niet opnieuw in te loggen. Bovenaan staat steeds dat je oefent.
        </p>
        <Personen personen={kamer.personen} />
      </section>
      <section aria-labelledby="opnieuw" className="stapel leesbreed">
        <Heading level={2} id="opnieuw">
          Opnieuw beginnen
        </Heading>
        <p>
          {kamer.klaarOp && `Deze oefenruimte is van ${showMoment(kamer.klaarOp)}. `}
          Wil je een schone? Dan gaat weg wat je hier oefende. Je echte werk verandert niet.
        </p>
        <div className="rij">
          <Button variant="secondary" bezig={kamer.stand === 'bezig'} onClick={() => setOpnieuw(true)}>
            Begin opnieuw
          </Button>
          {kamer.binnen && (
            <Button variant="tertiary" onClick={() => void leave()}>
              Terug naar mijn werk
            </Button>
          )}
        </div>
      </section>
      {opnieuw && (
        <Dialog titel="Opnieuw beginnen?" onClose={() => setOpnieuw(false)}>
          <div className="stapel">
            <p>Alles wat je in deze oefenruimte deed, gaat weg. Dat kun je niet terughalen.</p>
            <div className="rij">
              <Button
                onClick={() => {
                  setOpnieuw(false);
                  void maak();
                }}
              >
                Ja, begin opnieuw
              </Button>
              <Button variant="tertiary" onClick={() => setOpnieuw(false)}>
                Nee, laat staan
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  );
}

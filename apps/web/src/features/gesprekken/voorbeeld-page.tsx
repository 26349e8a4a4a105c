import { getVersie } from '@naast/contract/vragenlijsten-beheer';
import { type Vragenlijst, visibleVragen } from '@naast/domain/gesprekken';
import { useMemo, useState } from 'react';
import { Link, useParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { useGet } from '#web/lib/query.ts';
import { Button } from '#web/ui/button.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { createProefgesprek } from './proefgesprek.ts';
import { StapScherm } from './stap-scherm.tsx';
import { listStappen, type Weergave } from './stappen.ts';
import { useFocusOnStap, usePlek } from './use-plek.ts';
import { useProefantwoorden, useProefvraag } from './use-proefantwoorden.ts';
import { VeldContext } from './veld-context.ts';
import { Voortgang } from './voortgang.tsx';
import './gesprek.css';
import './voorbeeld.css';

/** A vragenlijst as a gesprek asks it: the real screens, answers steer what comes next, and nothing is kept. */
export function Component() {
  const { versieId = '' } = useParams();
  const versie = useGet(getVersie, { params: { id: versieId } });
  return (
    <div className="naast-gesprek naast-voorbeeld">
      <title>Voorbeeld van een vragenlijst · Naast</title>
      <p className="naast-voorbeeld__terug">
        <Link to={`${adres.vragenlijsten}/${versieId}`}>Terug naar de vragenlijst</Link>
      </p>
      <Loaded query={versie}>{(data) => <Voorbeeld lijst={data.inhoud} />}</Loaded>
    </div>
  );
}

function Voorbeeld({ lijst }: { lijst: Vragenlijst }) {
  const [kort, setKort] = useState(false);
  const [weergave, setWeergave] = useState<Weergave>('vraag');
  const boek = useProefantwoorden();
  const gesprek = useMemo(() => createProefgesprek(lijst, kort ? 'kort' : 'heel'), [lijst, kort]);
  const zichtbaar = visibleVragen(gesprek.vragenlijst, boek.antwoorden, gesprek.leden, gesprek);
  const stappen = listStappen(zichtbaar, weergave);
  const { plek, goTo } = usePlek(stappen, boek);
  const stap = stappen[plek];
  useFocusOnStap(stap?.sleutel ?? 'einde');
  return (
    <VeldContext value={useProefvraag}>
      <header className="naast-gesprek__kop">
        <Notice titel="Dit is een voorbeeld">
          Een verzonnen ouder met een kind van 9 krijgt deze vragen. Geef antwoord om te zien wat er dan komt.
          Er wordt niets bewaard.
        </Notice>
        <div className="rij">
          <Button variant="tertiary" klein aria-pressed={kort} onClick={() => setKort(!kort)}>
            Alleen de korte versie
          </Button>
          <Button
            variant="tertiary"
            klein
            aria-pressed={weergave === 'stuk'}
            onClick={() => setWeergave(weergave === 'stuk' ? 'vraag' : 'stuk')}
          >
            Heel stuk tegelijk
          </Button>
        </div>
        <Voortgang
          plek={plek}
          aantal={stappen.length}
          weergave={weergave}
          beantwoord={boek.antwoorden.filter(({ waarde }) => waarde !== null).length}
          totaal={zichtbaar.length}
        />
      </header>
      <div className="naast-gesprek__vel">
        {stap ? (
          <StapScherm
            key={stap.sleutel}
            gesprek={gesprek}
            boek={boek}
            stap={stap}
            eerste={plek === 0}
            vorige={plek > 0 ? () => goTo(plek - 1) : undefined}
            volgende={() => goTo(plek + 1)}
          />
        ) : (
          <Uit
            opnieuw={() => {
              boek.wis();
              goTo(0);
            }}
          />
        )}
      </div>
    </VeldContext>
  );
}

const Uit = ({ opnieuw }: { opnieuw: () => void }) => (
  <section className="naast-vraag">
    <h1 className="naast-vraag__kop" tabIndex={-1}>
      Dit waren de vragen
    </h1>
    <p>Er is niets bewaard.</p>
    <div className="rij">
      <Button variant="secondary" onClick={opnieuw}>
        Nog een keer, zonder antwoorden
      </Button>
    </div>
  </section>
);

import type { AfsprakenAntwoord } from '@naast/contract/afspraken';
import { useState } from 'react';
import { today } from '#web/lib/datum.ts';
import { useMij } from '#web/lib/mij.ts';
import { useCasus, useCasusId } from '#web/lib/use-casus.ts';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Icoon } from '#web/ui/icoon.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { AfspraakDialog } from './afspraak-dialog.tsx';
import { AfspraakRegel } from './afspraak-regel.tsx';
import { groupRegels, type Indeling, type Regel, toRegels } from './afspraken-regels.ts';
import { Keuzes } from './keuzes.tsx';
import { useAfspraken, useStand } from './use-afspraken.ts';
import { VoorGezin } from './voor-gezin.tsx';
import './afspraken.css';

/** What was agreed with the family and what has to be done: one list, by day or by person. */
export function Component() {
  const casusId = useCasusId();
  const casus = useCasus();
  return (
    <>
      <title>Afspraken · Naast</title>
      <Loaded query={useAfspraken(casusId)}>
        {(antwoord) => (
          <Afspraken
            casusId={casusId}
            antwoord={antwoord}
            schrijven={casus.data?.mijnRechten.mag === 'meewerken'}
            stukkenMogen={casus.data?.huishouden.stukkenMogen ?? false}
          />
        )}
      </Loaded>
    </>
  );
}

interface Props {
  casusId: string;
  antwoord: AfsprakenAntwoord;
  schrijven: boolean;
  /** False while leden are apart: then no letter or message goes out. */
  stukkenMogen: boolean;
}

type Open = { afspraak: AfsprakenAntwoord['afspraken'][number] | null };

function Afspraken({ casusId, antwoord, schrijven, stukkenMogen }: Props) {
  const [open, setOpen] = useState<Open>();
  const regels = toRegels(antwoord);
  const nieuw = () => setOpen({ afspraak: null });
  return (
    <div className="stapel naast-afspraken">
      <div className="rij rij--uiteen">
        <Heading level={2}>Afspraken</Heading>
        {schrijven && regels.length > 0 && (
          <Button className="naast-niet-printen" icoon={<Icoon naam="plus" />} onClick={nieuw}>
            Nieuwe afspraak
          </Button>
        )}
      </div>
      {regels.length === 0 ? (
        <EmptyState
          titel="Er is nog niets afgesproken"
          actie={schrijven && <Button onClick={nieuw}>Maak de eerste afspraak</Button>}
        >
          Wie doet wat, en wanneer? Wat het gezin zelf doet, telt net zo hard. Een afspraak hier staat ook op
          het canvas.
        </EmptyState>
      ) : (
        <div className="naast-afspraken__kolommen">
          <Lijst
            casusId={casusId}
            regels={regels}
            schrijven={schrijven}
            onWijzig={({ afspraak }) => setOpen({ afspraak })}
          />
          {schrijven && stukkenMogen && antwoord.afspraken.length > 0 && (
            <VoorGezin casusId={casusId} leden={antwoord.leden} />
          )}
        </div>
      )}
      {open && (
        <AfspraakDialog
          casusId={casusId}
          rond={antwoord}
          afspraak={open.afspraak}
          onClose={() => setOpen(undefined)}
        />
      )}
    </div>
  );
}

function Lijst({
  casusId,
  regels,
  schrijven,
  onWijzig,
}: {
  casusId: string;
  regels: readonly Regel[];
  schrijven: boolean;
  onWijzig: (regel: Regel) => void;
}) {
  const mij = useMij();
  const [indeling, setIndeling] = useState<Indeling>('dag');
  const [alles, setAlles] = useState(false);
  const setStand = useStand(casusId);
  const groepen = groupRegels(regels, { indeling, alles, vandaag: today() });
  const mag = (regel: Regel) => schrijven || (regel.taakSoort !== null && regel.gebruikerId === mij.id);
  return (
    <div className="stapel">
      <Keuzes indeling={indeling} onIndeling={setIndeling} alles={alles} onAlles={setAlles} />
      {groepen.length === 0 && <p className="zacht">Alles is gedaan. Kies “Alles” om het terug te zien.</p>}
      {groepen.map(({ naam, regels: items }) => (
        <section key={naam} className="stapel stapel--dicht" aria-label={naam}>
          <Heading level={3}>{naam}</Heading>
          <ul className="naast-afspraken__lijst">
            {items.map((regel) => (
              <AfspraakRegel
                key={regel.id}
                regel={regel}
                schrijven={mag(regel)}
                metWie={indeling === 'dag' || regel.stand !== 'open'}
                onStand={(stand) => void setStand(regel, stand)}
                onWijzig={() => onWijzig(regel)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

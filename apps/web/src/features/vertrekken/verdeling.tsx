import {
  divideVertrek,
  type VerdeelUitkomst,
  type Vertrek,
  type VertrekCasus,
} from '@naast/contract/vertrekken';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { call } from '#web/lib/call.ts';
import type { Refusal } from '#web/lib/call-types.ts';
import { ProblemError } from '#web/lib/problem-error.ts';
import { Sleutel } from '#web/lib/sleutel.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';
import { CollegaKiezer } from './collega-kiezer.tsx';
import { VerdeelRegel } from './verdeel-regel.tsx';

interface Gekozen {
  id: string;
  naam: string;
}

const uitkomstZin: Record<Exclude<VerdeelUitkomst, 'voorgesteld'>, string> = {
  al_voorgesteld: 'Er is al een collega gevraagd',
  niet_meer_van_collega: 'Deze casus heeft intussen een andere contactpersoon',
  casus_dicht: 'Deze casus is intussen gesloten',
  zelfde_persoon: 'Kies iemand anders dan wie weggaat',
  afgeschermd: 'Deze collega kan niet bij dit huishouden. Kies iemand anders',
  geen_professional: 'Deze collega kan geen contactpersoon zijn',
};

/** Chooses who takes which casus, one for all or each apart, and asks them. */
export function Verdeling({ vertrek, casussen }: { vertrek: Vertrek; casussen: readonly VertrekCasus[] }) {
  const [keuze, setKeuze] = useState<Readonly<Record<string, Gekozen>>>({});
  const [fouten, setFouten] = useState<ReadonlyMap<string, string>>(new Map());
  const stuur = useVerdelen(vertrek, keuze, setFouten);
  const aantal = casussen.filter(({ casusId }) => keuze[casusId]).length;
  const kiesAlle = (collega: Gekozen) =>
    setKeuze(Object.fromEntries(casussen.map(({ casusId }) => [casusId, collega])));
  return (
    <section className="stapel" aria-labelledby="verdelen">
      <Heading level={2} id="verdelen">
        Te verdelen
      </Heading>
      {casussen.length > 1 && (
        <CollegaKiezer
          label="Eén collega voor alle casussen"
          behalve={[vertrek.gebruiker.id]}
          onKies={kiesAlle}
        />
      )}
      <ul className="naast-verdeling">
        {casussen.map((casus) => (
          <VerdeelRegel
            key={casus.casusId}
            casus={casus}
            gekozen={keuze[casus.casusId]}
            fout={fouten.get(casus.casusId)}
            behalve={[vertrek.gebruiker.id]}
            onKies={(collega) => setKeuze(withKeuze(keuze, casus.casusId, collega))}
          />
        ))}
      </ul>
      {stuur.weigering && <ProblemNotice error={new ProblemError(stuur.weigering)} />}
      <div>
        <Button bezig={stuur.bezig} aria-disabled={aantal === 0} onClick={() => void stuur.verdeel()}>
          {knoptekst(aantal)}
        </Button>
      </div>
    </section>
  );
}

function knoptekst(aantal: number): string {
  if (aantal === 0) return 'Kies eerst een collega';
  return aantal === 1 ? 'Vragen voor 1 casus' : `Vragen voor ${aantal} casussen`;
}

function withKeuze(
  keuze: Readonly<Record<string, Gekozen>>,
  casusId: string,
  collega: Gekozen | undefined,
): Record<string, Gekozen> {
  const { [casusId]: _oud, ...rest } = keuze;
  return collega ? { ...rest, [casusId]: collega } : rest;
}

function useVerdelen(
  { id }: Vertrek,
  keuze: Readonly<Record<string, Gekozen>>,
  onFouten: (fouten: ReadonlyMap<string, string>) => void,
) {
  const queryClient = useQueryClient();
  const sleutel = useRef(new Sleutel());
  const [bezig, setBezig] = useState(false);
  const [weigering, setWeigering] = useState<Refusal>();
  async function verdeel(): Promise<void> {
    const verdeling = Object.entries(keuze).map(([casusId, { id: naarId }]) => ({ casusId, naarId }));
    if (verdeling.length === 0) return;
    setBezig(true);
    const body = { verdeling };
    const uitkomst = await call(divideVertrek, { params: { id }, body, sleutel: sleutel.current.voor(body) });
    sleutel.current = new Sleutel();
    await queryClient.invalidateQueries();
    setBezig(false);
    setWeigering(uitkomst.ok ? undefined : uitkomst);
    if (!uitkomst.ok) return;
    const mis = uitkomst.body.items.flatMap(({ casusId, uitkomst: hoe }) =>
      hoe === 'voorgesteld' ? [] : [[casusId, uitkomstZin[hoe]] as const],
    );
    onFouten(new Map(mis));
    const goed = uitkomst.body.items.length - mis.length;
    showToast(`Voor ${goed} van ${uitkomst.body.items.length} casussen is een collega gevraagd.`);
  }
  return { bezig, weigering, verdeel };
}

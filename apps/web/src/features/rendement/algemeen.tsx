import { Checkbox } from '@amsterdam/design-system-react';
import type { ConceptInvoer } from '@naast/domain/berekening';
import { type Cpi, HORIZON_MAXIMUM, listRekenjaren } from '@naast/domain/rendement';
import { useId, useState } from 'react';
import { ChoiceSet } from '#web/ui/choice-set.tsx';
import { GetalVeld } from './getal-veld.tsx';
import { MeerInstellen } from './meer-instellen.tsx';
import { KeuzeVeld, TekstVeld } from './tekst-veld.tsx';
import type { WerkstukVeld } from './use-werkstuk.ts';

export interface DoorbraakKeuze {
  id: string;
  titel: string;
  zin: string;
}

interface Props {
  veld: WerkstukVeld;
  doorbraken: readonly DoorbraakKeuze[];
  cpi: Cpi;
  alleenLezen: boolean;
}

/** What the berekening is called, which doorbraken it is about, and how far it looks ahead. */
export function Algemeen({ veld, doorbraken, cpi, alleenLezen }: Props) {
  const { naam, invoer } = veld.waarde;
  return (
    <fieldset disabled={alleenLezen} className="naast-kaal stapel" aria-label="Over deze berekening">
      <TekstVeld
        label="Naam van deze berekening"
        waarde={naam}
        maximaal={200}
        error={naam.trim() === '' ? 'Geef de berekening een naam.' : undefined}
        onChange={(nieuw) => veld.update((nu) => ({ ...nu, naam: nieuw }))}
      />
      <Doorbraken veld={veld} doorbraken={doorbraken} />
      <KeuzeVeld
        label="Hoe ver kijken we vooruit?"
        breedte="kort"
        waarde={String(invoer.horizonJaren)}
        keuzes={horizonnen}
        onChange={(jaren) => veld.updateInvoer((nu) => ({ ...nu, horizonJaren: Number(jaren) }))}
      />
      <MeerInstellen moetOpen={false}>
        <div className="stapel">
          <KeuzeVeld
            label="Prijzen van welk jaar?"
            breedte="kort"
            waarde={String(invoer.rekenjaar)}
            keuzes={listJaarkeuzes(cpi)}
            onChange={(jaar) => veld.updateInvoer((nu) => ({ ...nu, rekenjaar: Number(jaar) }))}
          />
          <Discontovoet
            waarde={invoer.discontovoet}
            onChange={(deel) => veld.updateInvoer((nu): ConceptInvoer => ({ ...nu, discontovoet: deel }))}
          />
        </div>
      </MeerInstellen>
    </fieldset>
  );
}

const horizonnen = Array.from({ length: HORIZON_MAXIMUM }, (_, i) => ({
  waarde: String(i + 1),
  naam: `${i + 1} jaar`,
}));

const listJaarkeuzes = (cpi: Cpi) =>
  listRekenjaren(cpi)
    .toReversed()
    .map((jaar) => ({ waarde: String(jaar), naam: String(jaar) }));

function Discontovoet({ waarde, onChange }: { waarde: number; onChange: (deel: number) => void }) {
  // The berekening always has a rate: while the field is empty it keeps the last one.
  const [leeg, setLeeg] = useState(false);
  return (
    <GetalVeld
      soort="procent"
      label="Later geld telt per jaar minder"
      hint="De rijksoverheid rekent met 2,25%."
      waarde={leeg ? null : waarde}
      error={leeg ? 'Vul een percentage in van 0 tot en met 100.' : undefined}
      onChange={(deel) => {
        setLeeg(deel === null);
        if (deel !== null) onChange(deel);
      }}
    />
  );
}

function Doorbraken({ veld, doorbraken }: Pick<Props, 'veld' | 'doorbraken'>) {
  const id = useId();
  const gekozen = veld.waarde.doorbraakIds;
  if (doorbraken.length === 0) {
    return (
      <p className="zacht">
        Er staan nog geen doorbraken op het canvas. Je kunt alvast rekenen en later kiezen waar het over gaat.
      </p>
    );
  }
  return (
    <ChoiceSet legend="Over welke doorbraken gaat dit?" id={id} optional>
      {doorbraken.map((doorbraak, nummer) => (
        <Checkbox
          key={doorbraak.id}
          checked={gekozen.includes(doorbraak.id)}
          onChange={(event) =>
            veld.update((nu) => ({
              ...nu,
              doorbraakIds: event.target.checked
                ? [...nu.doorbraakIds, doorbraak.id]
                : nu.doorbraakIds.filter((ander) => ander !== doorbraak.id),
            }))
          }
        >
          {doorbraak.titel || doorbraak.zin || `Doorbraak ${nummer + 1}`}
        </Checkbox>
      ))}
    </ChoiceSet>
  );
}

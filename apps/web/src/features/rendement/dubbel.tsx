import type { Lijstprijs } from '@naast/contract/prijslijst';
import { batenhouderNamen, type ConceptRegel, type Dubbelreden, findDubbel } from '@naast/domain/berekening';
import { useMemo } from 'react';
import { Notice } from '#web/ui/notice.tsx';

interface Props {
  regels: readonly ConceptRegel[];
  prijzen: readonly Lijstprijs[];
}

const redenNamen: Record<Dubbelreden, string> = {
  prijs: 'dezelfde prijs',
  gebeurtenis: 'dezelfde gebeurtenis',
  leefgebied: 'hetzelfde leefgebied',
};

/** Points at regels that may count the same saving twice. */
export function Dubbel({ regels, prijzen }: Props) {
  const gevonden = useMemo(() => {
    const gebieden = new Map(prijzen.map(({ code, leefgebied }) => [code, leefgebied]));
    return findDubbel(regels, (code) => gebieden.get(code));
  }, [regels, prijzen]);
  if (gevonden.length === 0) return null;
  const naam = (id: string) => {
    const regel = regels.find((ander) => ander.id === id);
    return regel?.omschrijving || regel?.prijs.omschrijving || '';
  };
  return (
    <Notice titel="Telt dit misschien dubbel?">
      <ul className="naast-zinnen">
        {gevonden.map(({ reden, batenhouder, regelIds }) => (
          <li key={regelIds.join()}>
            {regelIds.map(naam).join(' · ')} ({batenhouderNamen[batenhouder]}, {redenNamen[reden]})
          </li>
        ))}
      </ul>
      <p className="klein">
        Gaan ze over hetzelfde? Geef ze bij ‘Meer instellen’ dezelfde naam. Dan telt er één.
      </p>
    </Notice>
  );
}

import type { Prijslijst } from '@naast/contract/prijslijst';
import { adres } from '#web/lib/adressen.ts';
import { showDatum } from '#web/lib/datum.ts';
import { showGetal } from '#web/lib/getal.ts';
import { Heading } from '#web/ui/heading.tsx';
import { LinkList } from '#web/ui/link-list.tsx';
import { StandLabel } from './stand-label.tsx';

/** The lists of one herkomst, the newest first. */
export function LijstenGroep({ titel, lijsten }: { titel: string; lijsten: readonly Prijslijst[] }) {
  if (lijsten.length === 0) return null;
  return (
    <section className="stapel stapel--dicht">
      <Heading level={2}>{titel}</Heading>
      <LinkList
        items={lijsten}
        sleutel={({ id }) => id}
        to={({ id }) => adres.prijslijst(id)}
        naam={({ naam, nummer }) => `${naam}, versie ${nummer}`}
        onder={({ bron }) => bron}
        midden={({ geldigVanaf, geldigTot, aantalPrijzen }) =>
          `${aantalPrijzen === 1 ? '1 prijs' : `${showGetal(aantalPrijzen)} prijzen`} · vanaf ${showDatum(geldigVanaf)}${geldigTot ? ` tot en met ${showDatum(geldigTot)}` : ''}`
        }
        rechts={({ stand }) => <StandLabel stand={stand} />}
      />
    </section>
  );
}

import { type Indexreeks, listIndexreeksen } from '@naast/contract/indexreeksen';
import type { Vergelijking } from '@naast/contract/prijslijst-beheer';
import { type Prijsregel, prijsveldNamen } from '@naast/domain/prijslijst';
import { showBedrag } from '#web/lib/bedrag.ts';
import { useGet } from '#web/lib/query.ts';
import { Table } from '#web/ui/table.tsx';
import { showVeld } from './toon-veld.ts';

type Verschil = Pick<Vergelijking, 'nieuw' | 'gewijzigd' | 'verwijderd'>;

/** What differs between two lists, price by price. */
export function Verschiltabellen({ verschil }: { verschil: Verschil }) {
  const reeksen = useGet(listIndexreeksen);
  const { nieuw, gewijzigd, verwijderd } = verschil;
  return (
    <>
      {gewijzigd.length > 0 && <Veranderd verschil={verschil} reeksen={reeksen.data?.items ?? []} />}
      {nieuw.length > 0 && <Losse titel="Nieuw in deze lijst" prijzen={nieuw} />}
      {verwijderd.length > 0 && <Losse titel="Staat niet meer in deze lijst" prijzen={verwijderd} />}
    </>
  );
}

interface VeranderdProps {
  verschil: Verschil;
  reeksen: readonly Indexreeks[];
}

function Veranderd({ verschil, reeksen }: VeranderdProps) {
  const rijen = verschil.gewijzigd.flatMap(({ oud, nieuw, velden }) =>
    velden.map((veld) => ({ oud, nieuw, veld })),
  );
  return (
    <Table
      titel="Veranderd"
      kolommen={[
        {
          naam: 'Prijs',
          kop: true,
          toon: ({ nieuw, veld }) => (
            <>
              {nieuw.omschrijving}
              <div className="klein zacht">
                {nieuw.code} · {prijsveldNamen[veld].toLowerCase()}
              </div>
            </>
          ),
        },
        { naam: 'Was', toon: ({ oud, veld }) => showVeld(oud, veld, reeksen) || 'leeg' },
        { naam: 'Wordt', toon: ({ nieuw, veld }) => showVeld(nieuw, veld, reeksen) || 'leeg' },
      ]}
      rijen={rijen}
      sleutel={({ nieuw, veld }) => `${nieuw.code} ${veld}`}
    />
  );
}

function Losse({ titel, prijzen }: { titel: string; prijzen: readonly Prijsregel[] }) {
  return (
    <Table
      titel={titel}
      kolommen={[
        {
          naam: 'Prijs',
          kop: true,
          toon: ({ code, omschrijving, eenheid, peiljaar }) => (
            <>
              {omschrijving}
              <div className="klein zacht">
                {code} · per {eenheid} · prijs van {peiljaar}
              </div>
            </>
          ),
        },
        { naam: 'Bedrag', toon: ({ bedragCent }) => showBedrag(bedragCent), getal: true },
      ]}
      rijen={prijzen}
      sleutel={({ code }) => code}
    />
  );
}

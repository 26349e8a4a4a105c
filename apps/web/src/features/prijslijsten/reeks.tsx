import type { Indexreeks } from '@naast/contract/indexreeksen';
import { STANDAARDREEKS } from '@naast/domain/rendement';
import { useState } from 'react';
import { showGetal } from '#web/lib/getal.ts';
import { useRecht } from '#web/lib/mij.ts';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { type Kolom, Table } from '#web/ui/table.tsx';
import { CijferDialog } from './cijfer-dialog.tsx';
import { HernoemReeks } from './reeks-dialogen.tsx';
import { ReeksWeggooien } from './reeks-weggooien.tsx';
import { useReeks } from './use-reeks.ts';

type Cijfer = Indexreeks['cijfers'][number];

/** One index series: its figures by year, and for the beheerder what can be done with it. */
export function Reeks({ reeks }: { reeks: Indexreeks }) {
  const magBeheren = useRecht('prijslijst.beheren');
  const [open, setOpen] = useState<Partial<Cijfer> | 'naam' | 'weg'>();
  const { removeCijfer } = useReeks(reeks);
  const laatste = reeks.cijfers.at(-1)?.jaar;
  const kolommen: Kolom<Cijfer>[] = [
    { naam: 'Jaar', toon: ({ jaar }) => jaar, kop: true },
    { naam: 'Verandering', toon: ({ mutatieProcent }) => `${showGetal(mutatieProcent)}%`, getal: true },
    { naam: 'Bron', toon: ({ bron }) => bron },
  ];
  const beheer: Kolom<Cijfer> = {
    naam: 'Aanpassen',
    toon: (cijfer) => (
      <div className="rij">
        <Button
          variant="tertiary"
          klein
          aria-label={`${cijfer.jaar} aanpassen, ${reeks.naam}`}
          onClick={() => setOpen(cijfer)}
        >
          Aanpassen
        </Button>
        <Button
          variant="tertiary"
          klein
          aria-label={`${cijfer.jaar} weghalen, ${reeks.naam}`}
          onClick={() => void removeCijfer(cijfer)}
        >
          Weghalen
        </Button>
      </div>
    ),
  };
  return (
    <section className="stapel stapel--dicht">
      <Heading level={2}>{reeks.naam}</Heading>
      <p className="klein zacht">In een bestand met prijzen heet deze reeks: {reeks.code}</p>
      {magBeheren && (
        <div className="rij">
          <Button
            variant="secondary"
            onClick={() => setOpen(laatste === undefined ? {} : { jaar: laatste + 1 })}
          >
            Jaar toevoegen
          </Button>
          <Button variant="tertiary" onClick={() => setOpen('naam')}>
            Naam wijzigen
          </Button>
          {reeks.code !== STANDAARDREEKS && (
            <Button variant="tertiary" onClick={() => setOpen('weg')}>
              Reeks weggooien
            </Button>
          )}
        </div>
      )}
      {reeks.cijfers.length === 0 ? (
        <p>Er staat nog geen jaar in deze reeks.</p>
      ) : (
        <Table
          titel={reeks.naam}
          titelVerborgen
          kolommen={magBeheren ? [...kolommen, beheer] : kolommen}
          rijen={reeks.cijfers.toReversed()}
          sleutel={({ jaar }) => String(jaar)}
        />
      )}
      {open === 'naam' && <HernoemReeks reeks={reeks} onClose={() => setOpen(undefined)} />}
      {open === 'weg' && <ReeksWeggooien reeks={reeks} onClose={() => setOpen(undefined)} />}
      {typeof open === 'object' && (
        <CijferDialog reeks={reeks} cijfer={open} onClose={() => setOpen(undefined)} />
      )}
    </section>
  );
}

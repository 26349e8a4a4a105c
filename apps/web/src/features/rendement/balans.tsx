import type { Balans as BalansUitkomst } from '@naast/domain/rendement';
import { showBedrag } from '#web/lib/bedrag.ts';
import { showGetal, showProcent } from '#web/lib/getal.ts';
import { Table } from '#web/ui/table.tsx';
import { BedragKnop, GetalKnop } from './getal-knop.tsx';
import { listPosten, type Vraag, vragen } from './opbouw.ts';
import type { Som } from './werkstuk.ts';

const rijen = [
  { naam: 'Bespaart', kolom: 'baten', inleiding: 'Alles wat de doorbraak naar verwachting bespaart.' },
  { naam: 'Kost', kolom: 'investering', inleiding: 'Alles wat de doorbraak kost.' },
  { naam: 'Verschil', kolom: 'saldo', inleiding: 'Wat de doorbraak bespaart, min wat zij kost.' },
] as const;

const zonderOverdracht = ' Geld dat alleen van de een naar de ander gaat, telt hier niet mee.';

/** Budgetary and societal, always side by side. */
export function Balans({ som }: { som: Som }) {
  const { uitkomst } = som;
  return (
    <section className="stapel">
      <Table<(typeof alleRijen)[number]>
        titel="Twee manieren om te tellen"
        kolommen={[
          { naam: 'Verwacht', toon: ({ naam }) => naam, kop: true },
          { naam: 'Voor alle kassen', toon: (rij) => rij.toon(som, uitkomst, false), getal: true },
          {
            naam: 'Voor de samenleving',
            toon: (rij) => rij.toon(som, uitkomst.maatschappelijk, true),
            getal: true,
          },
        ]}
        rijen={alleRijen}
        sleutel={({ naam }) => naam}
      />
      <Zinnen som={som} />
    </section>
  );
}

const alleRijen = [
  ...rijen.map(({ naam, kolom, inleiding }) => ({
    naam,
    toon: ({ invoer, uitkomst }: Som, balans: BalansUitkomst, maatschappelijk: boolean) => (
      <BedragKnop
        cent={balans[`${kolom}Cent`]}
        titel={maatschappelijk ? `${naam}, voor de samenleving` : `${naam}, voor alle kassen`}
        inleiding={inleiding + (maatschappelijk ? zonderOverdracht : '')}
        posten={() => listPosten(invoer, uitkomst, { ...(vragen[kolom] as Vraag), maatschappelijk })}
      />
    ),
  })),
  {
    naam: 'Per euro die het kost',
    toon: (_som: Som, { ratio, batenCent, investeringCent }: BalansUitkomst) =>
      ratio === null ? (
        '–'
      ) : (
        <GetalKnop
          titel="Wat elke euro bespaart"
          inleiding={`${showBedrag(batenCent)} bespaard, gedeeld door ${showBedrag(investeringCent)} aan kosten.`}
        >
          € {showGetal(ratio)}
        </GetalKnop>
      ),
  },
];

function Zinnen({ som: { uitkomst } }: { som: Som }) {
  const { kantelpunt, investeringCent, batenCent, terugverdienMaand } = uitkomst;
  if (investeringCent === 0) return null;
  return (
    <ul className="naast-zinnen">
      <li>
        {terugverdienMaand === null ? (
          'De doorbraak verdient zich in deze jaren niet terug.'
        ) : (
          <>
            Naar verwachting is de doorbraak terugverdiend in{' '}
            <GetalKnop
              titel="Terugverdientijd"
              inleiding="De eerste maand waarin wat is bespaard ten minste zo hoog is als wat is uitgegeven. We verdelen de besparing van een jaar gelijk over de maanden. Kosten die één keer komen, tellen aan het begin van het jaar."
            >
              maand {terugverdienMaand}
            </GetalKnop>
            .
          </>
        )}
      </li>
      {kantelpunt !== null && (
        <li>
          {kantelpunt > 1 ? (
            'Ook als alles lukt, bespaart de doorbraak minder dan zij kost.'
          ) : (
            <>
              De doorbraak verdient zich terug als{' '}
              <GetalKnop
                titel="Kantelpunt"
                inleiding={`${showBedrag(investeringCent)} aan kosten, gedeeld door ${showBedrag(batenCent)} bespaard.`}
              >
                {showProcent(kantelpunt)}
              </GetalKnop>{' '}
              van de verwachte besparing lukt.
            </>
          )}
        </li>
      )}
    </ul>
  );
}

import type { Importcontrole } from '@naast/contract/prijslijst-beheer';
import { type Importfout, writeVerslag } from '@naast/domain/prijslijst';
import type { ReactNode } from 'react';
import { showGetal } from '#web/lib/getal.ts';
import { Button } from '#web/ui/button.tsx';
import { DetailsList } from '#web/ui/details-list.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { type Kolom, Table } from '#web/ui/table.tsx';
import { saveTekst } from './save-tekst.ts';
import { Verschiltabellen } from './verschiltabellen.tsx';

const hoogstensOpScherm = 100;

const kolommen: readonly Kolom<Importfout>[] = [
  { naam: 'Rij', toon: ({ rij }) => rij, getal: true },
  { naam: 'Kolom', toon: ({ kolom }) => kolom || 'hele rij', kop: true },
  { naam: 'Wat is er', toon: ({ bericht }) => bericht },
];

interface Props {
  controle: Importcontrole;
  naam: string;
  /** What to do when everything is right; stands above the prices, however many there are. */
  children: ReactNode;
}

/** What an import would change, or row by row what is wrong. */
export function Verslag({ controle, naam, children }: Props) {
  const { goed, fouten, aantalFouten } = controle;
  if (goed) return <Verandering controle={controle}>{children}</Verandering>;
  return (
    <div className="stapel">
      <div role="status">
        <Notice soort="fout" titel={aantalFouten === 1 ? 'Er is 1 fout' : `Er zijn ${aantalFouten} fouten`}>
          <p>Er is niets bewaard. Verbeter het bestand en kies het daarna opnieuw.</p>
        </Notice>
      </div>
      <div>
        <Button
          variant="secondary"
          onClick={() => saveTekst(`fouten-${naam.replace(/\.[^.]*$/, '')}.csv`, writeVerslag(fouten))}
        >
          Fouten opslaan als CSV
        </Button>
      </div>
      <Table
        titel="Wat er per rij mis is"
        kolommen={kolommen}
        rijen={fouten.slice(0, hoogstensOpScherm)}
        sleutel={({ rij, kolom, code }) => `${rij} ${kolom} ${code}`}
      />
      {aantalFouten > hoogstensOpScherm && (
        <p className="zacht">
          Hier staan de eerste {hoogstensOpScherm}. In het opgeslagen bestand staan de eerste {fouten.length}.
        </p>
      )}
    </div>
  );
}

function Verandering({ controle, children }: Omit<Props, 'naam'>) {
  const { nieuw, gewijzigd, verwijderd, gelijk, voorproef } = controle;
  const isDeel =
    nieuw + gewijzigd + verwijderd >
    voorproef.nieuw.length + voorproef.gewijzigd.length + voorproef.verwijderd.length;
  return (
    <div className="stapel">
      <div role="status">
        <Notice soort="goed" titel="Alle rijen zijn goed">
          <p>Er is nog niets bewaard.</p>
        </Notice>
      </div>
      <DetailsList
        regels={[
          ['Nieuw', showGetal(nieuw)],
          ['Veranderd', showGetal(gewijzigd)],
          ['Gaat weg, want staat niet in het bestand', showGetal(verwijderd)],
          ['Blijft gelijk', showGetal(gelijk)],
        ]}
      />
      {children}
      <Heading level={2}>Zo lezen we het bestand</Heading>
      {isDeel && <p className="zacht">Hier staan van elke soort de eerste 20.</p>}
      <Verschiltabellen verschil={voorproef} />
    </div>
  );
}

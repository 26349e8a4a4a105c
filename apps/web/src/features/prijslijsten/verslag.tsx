import type { Importcontrole } from '@naast/contract/prijslijst-beheer';
import { type Importfout, writeVerslag } from '@naast/domain/prijslijst';
import { showGetal } from '#web/lib/getal.ts';
import { Button } from '#web/ui/button.tsx';
import { DetailsList } from '#web/ui/details-list.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { type Kolom, Table } from '#web/ui/table.tsx';
import { saveTekst } from './save-tekst.ts';

const hoogstensOpScherm = 100;

const kolommen: readonly Kolom<Importfout>[] = [
  { naam: 'Rij', toon: ({ rij }) => rij, getal: true },
  { naam: 'Kolom', toon: ({ kolom }) => kolom || 'hele rij', kop: true },
  { naam: 'Wat is er', toon: ({ bericht }) => bericht },
];

/** What an import would change, or row by row what is wrong. */
export function Verslag({ controle, naam }: { controle: Importcontrole; naam: string }) {
  const { goed, fouten, aantalFouten, aantalRijen } = controle;
  if (goed) return <Verandering controle={controle} />;
  return (
    <div className="stapel" role="status">
      <Notice soort="fout" titel={aantalFouten === 1 ? 'Er is 1 fout' : `Er zijn ${aantalFouten} fouten`}>
        <p>Er is niets bewaard. Verbeter het bestand en kies het daarna opnieuw.</p>
      </Notice>
      <div>
        <Button
          variant="secondary"
          onClick={() => saveTekst(`fouten-${naam.replace(/\.[^.]*$/, '')}.csv`, writeVerslag(fouten))}
        >
          Fouten opslaan als CSV
        </Button>
      </div>
      <Table
        titel={`Fouten in ${aantalRijen === 1 ? '1 rij' : `${aantalRijen} rijen`}`}
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

function Verandering({ controle }: { controle: Importcontrole }) {
  const { nieuw, gewijzigd, verwijderd, gelijk } = controle;
  return (
    <div className="stapel" role="status">
      <Notice soort="goed" titel="Alle rijen zijn goed">
        <p>Er is nog niets bewaard.</p>
      </Notice>
      <DetailsList
        regels={[
          ['Nieuw', showGetal(nieuw)],
          ['Veranderd', showGetal(gewijzigd)],
          ['Gaat weg, want staat niet in het bestand', showGetal(verwijderd)],
          ['Blijft gelijk', showGetal(gelijk)],
        ]}
      />
    </div>
  );
}

import type { Export } from '@naast/contract/sessies';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showMoment } from '#web/lib/datum.ts';
import type { ExemplaarPdf } from '#web/lib/use-exemplaar-pdf.ts';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Table } from '#web/ui/table.tsx';

interface Props {
  items: readonly Export[];
  pdf: ExemplaarPdf;
  magMaken: boolean;
}

/** Every copy of this casus: who got it, for what, with or without names. */
export function Register({ items, pdf, magMaken }: Props) {
  if (items.length === 0) {
    return (
      <EmptyState titel="Er is nog geen exemplaar gemaakt">
        {magMaken ? 'Vul hierboven in voor wie het eerste is.' : 'Zodra er een is, staat het hier.'}
      </EmptyState>
    );
  }
  return (
    <Table
      titel="Exemplaren van deze casus"
      titelVerborgen
      kolommen={[
        { naam: 'Nr.', toon: ({ exemplaarNummer }) => exemplaarNummer, kop: true },
        { naam: 'Voor wie en waarvoor', toon: VoorWie },
        { naam: 'Gemaakt', toon: Gemaakt },
        { naam: 'Bestand', toon: (stuk) => <Bestand stuk={stuk} pdf={pdf} /> },
      ]}
      rijen={items}
      sleutel={({ id }) => id}
    />
  );
}

function VoorWie({ soort, ontvanger, doel, metNamen, reden }: Export) {
  return (
    <div className="naast-register__wie">
      <strong>{ontvanger ?? 'Afgeschermd'}</strong>
      <div>{soort === 'beschikking' ? 'brief met het besluit van het fonds' : doel}</div>
      <div className="klein zacht">
        {metNamen ? 'Met namen' : 'Zonder namen'}
        {reden && `: “${reden}”`}
      </div>
    </div>
  );
}

function Gemaakt({ gemaaktDoor, gemaaktOp, vanMij }: Export) {
  return (
    <>
      {vanMij ? 'Door jou' : `Door ${gemaaktDoor}`}
      <div className="klein zacht">{showMoment(gemaaktOp)}</div>
    </>
  );
}

/** Only who made a copy may print it again; a letter is fetched where the letter is. */
function Bestand({ stuk, pdf }: { stuk: Export; pdf: ExemplaarPdf }) {
  if (stuk.aanvraagId) return <Link to={adres.beschikking(stuk.aanvraagId)}>Naar de brief</Link>;
  if (!stuk.vanMij) return <span className="klein zacht">Alleen voor {stuk.gemaaktDoor}</span>;
  return (
    <Button
      variant="secondary"
      klein
      bezig={pdf.onderweg === stuk.id}
      aria-label={`Download exemplaar ${stuk.exemplaarNummer}`}
      onClick={() => pdf.haal(stuk.id)}
    >
      Download
    </Button>
  );
}

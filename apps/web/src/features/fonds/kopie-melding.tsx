import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import { zegRij } from '@naast/domain/fonds';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showDatum } from '#web/lib/datum.ts';
import { Notice } from '#web/ui/notice.tsx';
import type { Concept } from './use-concept.ts';

/** What has to be looked at again in a copy of an earlier aanvraag, and what did not come along. */
export function KopieMelding({ kopieVan, concept }: { kopieVan: Aanvraag['kopieVan']; concept: Concept }) {
  if (!kopieVan) return null;
  const open = concept.regels.flatMap(({ nagekeken }, i) => (nagekeken ? [] : [i + 1]));
  const opnieuw = [
    ...(open.length > 0
      ? [`Kijk regel ${zegRij(open.map(String))} na: klopt het bedrag nog, en de rekening?`]
      : []),
    ...(concept.toets.regelingReden === null ? ['Geef de antwoorden bij stap 4 opnieuw.'] : []),
    ...(concept.akkoord.op === null ? ['Vraag het gezin opnieuw om een ja.'] : []),
    ...(concept.berekeningId === null ? ['Kies de berekening opnieuw, als je die wilt meesturen.'] : []),
  ];
  return (
    <Notice soort={open.length > 0 ? 'let-op' : 'weten'} titel="Dit is een kopie">
      <p>
        Van <Link to={adres.aanvraag(kopieVan.id)}>{kopieVan.code}</Link>, {showDatum(kopieVan.op)}. Wat
        verouderd kan zijn, ging niet mee.
      </p>
      {opnieuw.length > 0 && (
        <ul className="naast-melding__lijst">
          {opnieuw.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

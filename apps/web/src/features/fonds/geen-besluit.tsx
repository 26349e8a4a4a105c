import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { useMij } from '#web/lib/mij.ts';
import { Notice } from '#web/ui/notice.tsx';

/** Votes alone bring no besluit here: says why, and who can help. */
export function GeenBesluit({ aanvraag, redenen }: { aanvraag: Aanvraag; redenen: readonly string[] }) {
  const { rollen } = useMij();
  if (redenen.length === 0) return null;
  return (
    <Notice soort="let-op" titel="Zo kan er geen besluit komen">
      {redenen.map((reden) => (
        <p key={reden}>{reden}</p>
      ))}
      {rollen.includes('fondsbeheerder') ? (
        <p>
          <Link to={adres.fondsInrichting(aanvraag.fonds.id)}>
            Wijs een plaatsvervanger aan, of een andere voorzitter
          </Link>
        </p>
      ) : (
        <p>Vraag de fondsbeheerder om een plaatsvervanger, of om een andere voorzitter.</p>
      )}
    </Notice>
  );
}

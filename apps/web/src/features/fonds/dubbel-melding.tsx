import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import { findDubbeleBinnen, standNamen } from '@naast/domain/fonds';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { Notice } from '#web/ui/notice.tsx';
import type { ConceptRegel } from './use-concept.ts';

/** Says that one line looks like something that was asked before. A warning, never a no. */
export function DubbelMelding({ dubbel, plek }: { dubbel: Aanvraag['dubbel']; plek: number }) {
  const hier = dubbel.filter((d) => d.plek === plek);
  if (hier.length === 0) return null;
  return (
    <Notice soort="let-op" titel="Dit lijkt op een andere aanvraag voor dit gezin">
      <ul className="naast-melding__lijst">
        {hier.map(({ aanvraagId, code, fonds, stand, waarin }) => (
          <li key={code}>
            {aanvraagId ? <Link to={adres.aanvraag(aanvraagId)}>{code}</Link> : code} bij {fonds} (
            {standNamen[stand].toLowerCase()}): {waarin}.
          </li>
        ))}
      </ul>
      <p>Klopt het toch? Dan kun je gewoon verder.</p>
    </Notice>
  );
}

/** Says that one line asks the same as an earlier line of this aanvraag; while it is typed. */
export function DubbelBinnen({ regels, plek }: { regels: readonly ConceptRegel[]; plek: number }) {
  const dubbel = findDubbeleBinnen(
    regels.map(({ wat, ontvanger, bedragCent, aantalMaanden, rekening }) => ({
      wat,
      ontvanger,
      bedragCent,
      totaalCent: bedragCent * aantalMaanden,
      iban: rekening?.iban ?? null,
    })),
  ).find((d) => d.plek === plek);
  if (!dubbel) return null;
  return (
    <Notice soort="let-op" titel={`Dit lijkt op regel ${dubbel.met + 1}`}>
      <p>Beide regels hebben {dubbel.waarin}. Klopt het toch? Dan kun je gewoon verder.</p>
    </Notice>
  );
}

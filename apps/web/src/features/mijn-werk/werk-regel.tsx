import { Checkbox } from '@amsterdam/design-system-react';
import type { Werk } from '@naast/contract/mijn-werk';
import { describeWanneer } from '@naast/domain/taken';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { today } from '#web/lib/datum.ts';
import { useMij } from '#web/lib/mij.ts';
import { showToast } from '#web/lib/toast.ts';

const plekken: Record<Werk['soort'], string> = {
  afspraak: 'afspraken',
  taak: 'afspraken',
  evaluatie: 'fonds',
  volgende_datum: 'dossier',
};

/** The part of the dossier in which a taak ends. */
const ankers: Partial<Record<string, string>> = {
  nazorg: '#nazorg',
  opschaling: '#hulp',
  aandachtspunt: '#bezoek',
};

/** Whose it is when that is not plain: somebody else's, or mine because I stand in. */
function describeVan({ vanMij, wie, contactpersoon }: Werk, ik: string): string {
  if (vanMij) return wie === null && contactpersoon.id !== ik ? `Voor ${contactpersoon.naam}` : '';
  return wie === contactpersoon.naam ? '' : (wie ?? '');
}

const meldGeenVerbinding = () => showToast('Er is geen verbinding. Probeer het zo nog eens.');

/** One thing that is due, with the way to it; what is up to me is ticked off right here. */
export function WerkRegel({ werk }: { werk: Werk }) {
  const client = useQueryClient();
  const mij = useMij();
  const { id, soort, wat, wanneer, casusId, casusCode, huishouden, vanMij, versie } = werk;
  // A taak that is not ticked off here ends in the dossier, with its outcome.
  const inDossier = soort === 'taak' && versie === null;
  const doel = inDossier ? 'dossier' : soort === 'evaluatie' ? `fonds/${id}` : plekken[soort];
  return (
    <li className="naast-tedoen__regel">
      <span className="naast-tedoen__vink">
        {versie !== null && vanMij ? (
          <Checkbox
            id={`werk-${id}`}
            checked={false}
            onChange={() =>
              void import('./vink-af.ts').then(({ vinkAf }) => vinkAf(client, werk), meldGeenVerbinding)
            }
            aria-label={`Gedaan: ${wat}`}
          />
        ) : (
          <span className="naast-tedoen__stip" aria-hidden="true" />
        )}
      </span>
      <Link
        to={`${adres.casusTab(casusId, doel)}${inDossier ? (ankers[werk.taakSoort ?? ''] ?? '') : ''}`}
        className="naast-tedoen__link"
      >
        <span className="naast-tedoen__wat">{wat}</span>
        <span className="klein zacht">
          {[describeVan(werk, mij.id), huishouden, casusCode].filter(Boolean).join(' · ')}
        </span>
      </Link>
      <span className="naast-tedoen__dag klein zacht">{describeWanneer(wanneer, '', today())}</span>
    </li>
  );
}

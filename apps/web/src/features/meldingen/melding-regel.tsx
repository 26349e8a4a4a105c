import type { Melding } from '@naast/contract/meldingen';
import { describeMelding } from '@naast/domain/meldingen';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showGeleden } from '#web/lib/datum.ts';

interface Props {
  melding: Melding;
  onOpen: () => void;
}

/** Where the melding is about: the aanvraag within the casus for who works there, the decision pack for who decides. */
function findAdres({ soort, aanvraag, casusId, vergaderingId, opdrachtId }: Melding): string {
  if (aanvraag)
    return casusId ? adres.casusTab(casusId, `fonds/${aanvraag.id}`) : adres.aanvraag(aanvraag.id);
  if (casusId && soort.startsWith('opschaling')) return `${adres.casusTab(casusId, 'dossier')}#hulp`;
  if (casusId) return soort === 'loket_te_laat' ? adres.casusTab(casusId, 'fonds') : adres.casus(casusId);
  if (opdrachtId) return adres.betaalopdracht(opdrachtId);
  if (vergaderingId) return adres.vergadering(vergaderingId);
  if (soort.startsWith('waarneming')) return adres.instellingen;
  return soort.startsWith('overdracht') ? '/' : adres.meldingen;
}

/** One melding; opening it makes it read. */
export function MeldingRegel({ melding, onOpen }: Props) {
  const nieuw = melding.gelezenOp === null;
  return (
    <li className={nieuw ? 'naast-meldingen__nieuw' : undefined}>
      <Link to={findAdres(melding)} onClick={() => nieuw && onOpen()}>
        {nieuw && <span className="alleen-voorlezen">Ongelezen: </span>}
        {describeMelding(melding.soort, melding.aanvraag?.code ?? null)}
      </Link>
      <span className="zacht klein">{showGeleden(melding.op)}</span>
    </li>
  );
}

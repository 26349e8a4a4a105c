import type { Casus } from '@naast/contract/casussen';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';

/** The way to shield something of one lid; only for who may. */
export function AfschermLink({ casus, naam }: { casus: Casus; naam: string }) {
  const { rollen } = casus.mijnRechten;
  if (!rollen.includes('contactpersoon') && !rollen.includes('vervanger')) return null;
  return (
    <>
      {' '}
      <Link className="klein" to={`${adres.casusTab(casus.id, 'veiligheid')}#afschermen`}>
        Afschermen<span className="alleen-voorlezen"> van iets over {naam}</span>
      </Link>
    </>
  );
}

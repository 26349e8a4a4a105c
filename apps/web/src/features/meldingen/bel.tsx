import { getMeldingenTelling } from '@naast/contract/meldingen-telling';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { useGet } from '#web/lib/query.ts';
import './bel.css';

const minuut = 60_000;

/** How much waits unread, on every page; nothing when it cannot be asked. */
export default function Bel() {
  const aantal = useGet(getMeldingenTelling, {}, { ververs: minuut }).data?.ongelezen ?? 0;
  const naam = aantal === 0 ? 'Meldingen' : `Meldingen, ${aantal} ongelezen`;
  return (
    <Link to={adres.meldingen} className="naast-bel" aria-label={naam} title={naam}>
      <svg viewBox="0 0 20 20" width="22" height="22" aria-hidden="true">
        <path d="M5 13.500V9a5 5 0 0 1 10 0v4.500l1.500 1.500h-13zM8.300 17.200a2 2 0 0 0 3.400 0" />
      </svg>
      {aantal > 0 && <span aria-hidden="true">{aantal > 99 ? '99+' : aantal}</span>}
    </Link>
  );
}

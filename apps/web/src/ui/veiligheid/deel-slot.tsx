import { listAfschermingen } from '@naast/contract/afscherming';
import { findKapitaalvorm, type Kapitaalvorm, type Leefgebied } from '@naast/domain/leefgebieden';
import { Link, useParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { useGet } from '#web/lib/query.ts';
import './veiligheid.css';

interface Props {
  lidId: string | null;
  kapitaalvorm: Kapitaalvorm;
  leefgebied: Leefgebied | null;
}

/** A small lock at what not everybody sees, for those who do; for others the whole row is not there. */
export function DeelSlot({ lidId, kapitaalvorm, leefgebied }: Props) {
  // The example canvas belongs to no casus, and locks nothing.
  const { casusId = '' } = useParams();
  const enabled = casusId !== '' && lidId !== null;
  const { data } = useGet(listAfschermingen, { params: { id: casusId } }, { enabled });
  const deel = data?.items.find(
    (d) =>
      d.lidId === lidId &&
      (d.leefgebied === null ||
        d.leefgebied === leefgebied ||
        (leefgebied === null && findKapitaalvorm(d.leefgebied) === kapitaalvorm)),
  );
  if (!deel) return null;
  return (
    <Link className="naast-slot" to={`${adres.casusTab(casusId, 'veiligheid')}#afschermen`}>
      <Slotje />
      {deel.wie === 'contactpersoon' ? 'Alleen voor de contactpersoon' : 'Alleen voor wie is gekozen'}
    </Link>
  );
}

const Slotje = () => (
  <svg
    viewBox="0 0 20 20"
    width="16"
    height="16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    aria-hidden="true"
  >
    <path d="M5.5 9h9v7h-9zM7.500 9V6.500a2.500 2.500 0 0 1 5 0V9" />
  </svg>
);

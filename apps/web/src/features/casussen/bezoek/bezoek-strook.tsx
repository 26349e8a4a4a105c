import { listAandachtspunten } from '@naast/contract/aandachtspunten';
import { aandachtspuntNamen } from '@naast/domain/casussen';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { useGet } from '#web/lib/query.ts';
import './bezoek.css';

/** What to know before you visit, on every page of the casus. Nothing when there is nothing. */
export function BezoekStrook({ casusId }: { casusId: string }) {
  const { data } = useGet(listAandachtspunten, { params: { id: casusId } });
  const geldig = (data?.items ?? []).filter(({ verlopen }) => !verlopen);
  if (geldig.length === 0) return null;
  return (
    <section className="naast-bezoek" aria-label="Als je op bezoek gaat">
      <Link to={`${adres.casusTab(casusId, 'dossier')}#bezoek`}>Op bezoek</Link>
      <ul>
        {geldig.map(({ id, soort, toelichting }) => (
          <li key={id}>
            <strong>{aandachtspuntNamen[soort]}</strong>
            {toelichting && <span className="zacht">: {toelichting}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

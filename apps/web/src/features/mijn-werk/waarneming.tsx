import { getMijnAfwezigheid } from '@naast/contract/afwezigheid';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showDatum, today } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { Notice } from '#web/ui/notice.tsx';

/** That I am noted as away today, or stand in for a colleague who is. Shows nothing otherwise. */
export default function WaarnemingNu() {
  const { data } = useGet(getMijnAfwezigheid);
  const vandaag = today();
  const nu = ({ vanaf, tot }: { vanaf: string; tot: string }) => vanaf <= vandaag && vandaag <= tot;
  const weg = data?.items.filter(nu) ?? [];
  const waarnemingen = data?.waarnemingen.filter(nu) ?? [];
  if (weg.length + waarnemingen.length === 0) return null;
  return (
    <Notice
      actie={
        <Link to={adres.instellingen} className="klein">
          Bekijk
        </Link>
      }
    >
      {weg.map(({ id, tot, waarnemer }) => (
        <p key={id}>
          Je staat op afwezig tot en met {showDatum(tot)}. {waarnemer.naam} neemt waar.
        </p>
      ))}
      {waarnemingen.map(({ id, tot, collega }) => (
        <p key={id}>
          Je neemt waar voor {collega.naam} tot en met {showDatum(tot)}. De casussen staan bij “Mijn
          casussen”.
        </p>
      ))}
    </Notice>
  );
}

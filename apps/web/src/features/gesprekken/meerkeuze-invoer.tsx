import { listRegelingen, type Regeling } from '@naast/contract/vragenlijsten';
import { useGet } from '#web/lib/query.ts';
import type { InvoerProps } from './invoer.ts';

/** Several answers, as large tiles. Regelingen say whom they are for. */
export function MeerkeuzeInvoer(props: InvoerProps) {
  return props.vraag.optiesUit === 'regelingen' ? (
    <RegelingenInvoer {...props} />
  ) : (
    <Vakjes {...props} regelingen={undefined} />
  );
}

function RegelingenInvoer(props: InvoerProps) {
  const { data } = useGet(listRegelingen);
  const regelingen = new Map(data?.items.map((regeling) => [regeling.id, regeling]));
  return <Vakjes {...props} regelingen={regelingen} />;
}

function Vakjes({
  vraag,
  inhoud,
  kopId,
  uitlegId,
  onChange,
  regelingen,
}: InvoerProps & { regelingen: ReadonlyMap<string, Regeling> | undefined }) {
  const gekozen = Array.isArray(inhoud.waarde) ? inhoud.waarde : [];
  const toggle = (waarde: string, aan: boolean) => {
    const nieuw = vraag.opties.map((o) => o.waarde).filter((w) => (w === waarde ? aan : gekozen.includes(w)));
    onChange(nieuw.length === 0 ? null : nieuw, true);
  };
  // A regeling that has ended is only shown to who chose it before.
  const opties = vraag.opties.filter(
    ({ waarde }) => !regelingen?.size || regelingen.has(waarde) || gekozen.includes(waarde),
  );
  return (
    <fieldset
      aria-labelledby={kopId}
      aria-describedby={uitlegId}
      className={regelingen ? 'naast-tegels naast-tegels--breed' : 'naast-tegels'}
    >
      {opties.map(({ waarde, naam }) => (
        <label key={waarde} className="naast-tegel">
          <input
            type="checkbox"
            checked={gekozen.includes(waarde)}
            onChange={(event) => toggle(waarde, event.target.checked)}
          />
          <span>
            {naam}
            <Uitleg regeling={regelingen?.get(waarde)} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Uitleg({ regeling }: { regeling: Regeling | undefined }) {
  if (!regeling) return null;
  return (
    <span className="naast-tegel__uitleg">
      {regeling.voorWie} {regeling.termijn}
    </span>
  );
}

import { listBerekeningen } from '@naast/contract/rendement';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { useGet } from '#web/lib/query.ts';
import type { ConceptVeld } from './use-concept.ts';
import { KeuzeVeld } from './velden.tsx';

/** The berekening that goes along; not required. */
export function BerekeningKeuze({ veld, casusId }: { veld: ConceptVeld; casusId: string }) {
  const lijst = useGet(listBerekeningen, { params: { id: casusId } });
  const items = lijst.data?.items ?? [];
  const gekozen = items.find(({ id }) => id === veld.waarde.berekeningId);
  return (
    <div className="stapel stapel--dicht">
      <KeuzeVeld
        label="Berekening"
        hint="Bij het indienen zetten we de berekening vast."
        optional
        leeg="Geen berekening"
        waarde={veld.waarde.berekeningId}
        keuzes={items.map(({ id, naam }) => ({ waarde: id, naam }))}
        onChange={(berekeningId) => veld.update({ berekeningId })}
      />
      {gekozen && !gekozen.samenvatting && (
        <p className="klein naast-fonds-tekort">
          Deze berekening is nog niet af.{' '}
          <Link to={adres.casusTab(casusId, `rendement/${gekozen.id}`)}>Maak haar eerst af</Link>
        </p>
      )}
    </div>
  );
}

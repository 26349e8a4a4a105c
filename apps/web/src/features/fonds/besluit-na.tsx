import { getBesluiten } from '@naast/contract/herzieningen';
import { type HerzieningSoort, herzieningStandNamen } from '@naast/domain/herziening';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showBedrag } from '#web/lib/bedrag.ts';
import { useGet } from '#web/lib/query.ts';
import { HulpLezen } from '#web/ui/hulp-lezen.tsx';
import { Notice } from '#web/ui/notice.tsx';

const soortWoorden: Record<HerzieningSoort, string> = {
  wijzigen: 'gewijzigd',
  intrekken: 'ingetrokken',
  terugvorderen: 'verlaagd, en er komt geld terug',
  kwijtschelden: 'aangevuld: wat terug moest, hoeft niet meer',
};

/** What happened since: who helps now, a proposal that runs, money that comes back; and the way to all of it. */
export function BesluitNa({ aanvraagId }: { aanvraagId: string }) {
  const { data } = useGet(getBesluiten, { params: { id: aanvraagId } });
  if (!data) return null;
  const geldt = data.besluiten.find((besluit) => besluit.geldt);
  const loopt = data.herzieningen.find(({ stand }) => stand === 'zienswijze' || stand === 'stemmen');
  const terugCent = data.vorderingen.reduce((som, { openCent }) => som + openCent, 0);
  return (
    <>
      {geldt?.soort && (
        <p>Dit besluit is {soortWoorden[geldt.soort]}. Het eerdere besluit geldt niet meer.</p>
      )}
      {geldt?.hulp && (
        <Notice titel="Wie helpt nu">
          <HulpLezen hulp={geldt.hulp} />
        </Notice>
      )}
      {loopt && (
        <Notice soort="let-op" titel="Er ligt een voorstel om dit te wijzigen">
          {herzieningStandNamen[loopt.stand]}. Er wordt nu niet betaald.
        </Notice>
      )}
      {terugCent > 0 && <p>Komt nog terug: {showBedrag(terugCent)}</p>}
      <p>
        <Link to={adres.besluiten(aanvraagId)}>Wijzigen, bezwaar en terugbetalen</Link>
      </p>
    </>
  );
}

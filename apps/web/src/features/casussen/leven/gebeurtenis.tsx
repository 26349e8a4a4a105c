import { cancelLevensgebeurtenis, type Levensgebeurtenis } from '@naast/contract/levensgebeurtenissen';
import { setTaakStand } from '@naast/contract/taken';
import { levensNamen } from '@naast/domain/casussen';
import { call } from '#web/lib/call.ts';
import { showDatum } from '#web/lib/datum.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { useVerversCasus } from '../use-ververs-casus.ts';

interface Props {
  casusId: string;
  gebeurtenis: Levensgebeurtenis;
  meewerken: boolean;
}

/** One change in the family, with what is to be arranged and what is done. */
export function Gebeurtenis({ casusId, gebeurtenis, meewerken }: Props) {
  const { soort, lid, datum, toelichting, stand, punten } = gebeurtenis;
  const klaar = punten.filter((punt) => punt.stand === 'gedaan').length;
  return (
    <article className="vlak stapel stapel--dicht">
      <div className="rij rij--uiteen">
        <Heading level={3}>
          {levensNamen[soort]}
          {lid && `: ${lid.naam}`}
        </Heading>
        {meewerken && <Verval casusId={casusId} gebeurtenis={gebeurtenis} />}
      </div>
      <p>
        {showDatum(datum)}
        {stand === 'niet_nodig' && <span className="zacht">. Er is niets te regelen.</span>}
        {punten.length > 0 && (
          <span className="zacht">
            {' '}
            · {klaar} van {punten.length} geregeld
          </span>
        )}
      </p>
      {toelichting && <p className="naast-vrije-tekst zacht">{toelichting}</p>}
      <ul className="naast-leven__punten">
        {punten.map((punt) => (
          <Punt key={punt.id} casusId={casusId} punt={punt} meewerken={meewerken} />
        ))}
      </ul>
    </article>
  );
}

type Levenspunt = Levensgebeurtenis['punten'][number];

function Punt({ casusId, punt, meewerken }: { casusId: string; punt: Levenspunt; meewerken: boolean }) {
  const ververs = useVerversCasus();
  const { taakId, stand, versie } = punt;
  async function zet(gedaan: boolean) {
    if (!taakId) return;
    const params = { id: casusId, taakId };
    const body = { stand: gedaan ? ('gedaan' as const) : ('open' as const) };
    const uitkomst = await call(setTaakStand, { params, versie, body });
    await ververs();
    if (!uitkomst.ok) showToast(uitkomst.problem.detail);
  }
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={stand === 'gedaan'}
          disabled={!meewerken || !taakId}
          onChange={(event) => void zet(event.target.checked)}
        />
        <span className={stand === 'open' ? undefined : 'zacht'}>{punt.wat}</span>
      </label>
      <span className="klein zacht">
        {stand === 'gedaan' ? 'Geregeld' : `Op ${showDatum(punt.wanneer)} in Mijn werk`}
      </span>
    </li>
  );
}

function Verval({ casusId, gebeurtenis }: Pick<Props, 'casusId' | 'gebeurtenis'>) {
  const ververs = useVerversCasus();
  async function verval() {
    const { id: gebeurtenisId, versie } = gebeurtenis;
    const uitkomst = await call(cancelLevensgebeurtenis, { params: { id: casusId, gebeurtenisId }, versie });
    await ververs();
    showToast(uitkomst.ok ? 'Weggehaald. De open taken zijn vervallen.' : uitkomst.problem.detail);
  }
  return (
    <Button variant="tertiary" klein onClick={() => void verval()}>
      Gaat niet door
    </Button>
  );
}

import { getInbreng, type Inbreng as InbrengData } from '@naast/contract/inbreng';
import { inspraakNamen } from '@naast/domain/vergaderingen';
import { showMoment } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { Adviseurs } from './adviseurs.tsx';
import { InspraakForm } from './inspraak-form.tsx';

/** What the family said to the commissie, and the advice of who has been there. */
export function Inbreng({ aanvraagId }: { aanvraagId: string }) {
  const query = useGet(getInbreng, { params: { id: aanvraagId } });
  return (
    <Loaded query={query}>
      {(inbreng) => (
        <>
          <Inspraak aanvraagId={aanvraagId} inbreng={inbreng} />
          <Adviseurs aanvraagId={aanvraagId} inbreng={inbreng} />
        </>
      )}
    </Loaded>
  );
}

function Inspraak({ aanvraagId, inbreng }: { aanvraagId: string; inbreng: InbrengData }) {
  const { inspraak, mag } = inbreng;
  if (inspraak.length === 0 && !mag.noteren) return null;
  return (
    <section className="stapel" aria-labelledby="inspraak">
      <Heading level={2} id="inspraak">
        Wat zegt het gezin zelf?
      </Heading>
      {inspraak.map(({ id, wie, hoe, woorden, genoteerdDoor, op }) => (
        <figure key={id} className="naast-fonds-citaat">
          <blockquote className="eigen-woorden">{woorden}</blockquote>
          <figcaption className="klein zacht">
            {wie} · {inspraakNamen[hoe].toLowerCase()} · opgeschreven door {genoteerdDoor}, {showMoment(op)}
          </figcaption>
        </figure>
      ))}
      {mag.noteren && <InspraakForm aanvraagId={aanvraagId} />}
    </section>
  );
}

import {
  type Afwezigheid as EenAfwezigheid,
  endAfwezigheid,
  getMijnAfwezigheid,
  type Waarneming,
} from '@naast/contract/afwezigheid';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { call } from '#web/lib/call.ts';
import { showDatum, today } from '#web/lib/datum.ts';
import { keyOf, useGet } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { AfwezigForm } from './afwezig-form.tsx';

const metEen = (aantal: number) => (aantal === 1 ? '1 casus' : `${aantal} casussen`);
const periode = ({ vanaf, tot }: { vanaf: string; tot: string }) =>
  vanaf === tot ? showDatum(vanaf) : `${showDatum(vanaf)} tot en met ${showDatum(tot)}`;

/** "Ik ben er even niet": from when to when, and who stands in. */
export function Afwezigheid() {
  const [nieuw, setNieuw] = useState(false);
  return (
    <section className="vlak stapel" aria-labelledby="afwezigheid">
      <Heading level={2} id="afwezigheid">
        Ik ben er even niet
      </Heading>
      <p>
        Kies een collega die waarneemt. Die werkt in die dagen mee in al jouw open casussen. Collega’s zien
        dat je er niet bent, en bij wie ze terechtkunnen.
      </p>
      <Loaded query={useGet(getMijnAfwezigheid)}>
        {({ items, waarnemingen }) => (
          <>
            {items.map((item) => (
              <Gemeld key={item.id} afwezigheid={item} />
            ))}
            {nieuw ? (
              <AfwezigForm onKlaar={() => setNieuw(false)} />
            ) : (
              <div>
                <Button variant="secondary" onClick={() => setNieuw(true)}>
                  {items.length === 0 ? 'Afwezig melden' : 'Andere dagen melden'}
                </Button>
              </div>
            )}
            {waarnemingen.length > 0 && <Waarnemingen items={waarnemingen} />}
          </>
        )}
      </Loaded>
    </section>
  );
}

function Gemeld({ afwezigheid }: { afwezigheid: EenAfwezigheid }) {
  const client = useQueryClient();
  const [bezig, setBezig] = useState(false);
  const { id, vanaf, waarnemer, aantalCasussen, gemeldDoor } = afwezigheid;
  async function stop() {
    setBezig(true);
    const uitkomst = await call(endAfwezigheid, { params: { id } });
    await client.invalidateQueries({ queryKey: keyOf(getMijnAfwezigheid) });
    setBezig(false);
    showToast(uitkomst.ok ? `${waarnemer.naam} neemt niet meer waar.` : uitkomst.problem.detail);
  }
  return (
    <article className="stapel stapel--dicht">
      <p>
        <strong>{periode(afwezigheid)}</strong>
        <br />
        {waarnemer.naam} ({waarnemer.functie}, {waarnemer.organisatie}) neemt waar in {metEen(aantalCasussen)}
        .{gemeldDoor && ` ${gemeldDoor} heeft dit voor je gemeld.`}
      </p>
      <Overgeslagen items={afwezigheid.overgeslagen} />
      <div>
        <Button variant="tertiary" klein bezig={bezig} onClick={() => void stop()}>
          {vanaf <= today() ? 'Ik ben er weer' : 'Gaat niet door'}
        </Button>
      </div>
    </article>
  );
}

function Overgeslagen({ items }: { items: EenAfwezigheid['overgeslagen'] }) {
  if (items.length === 0) return null;
  return (
    <>
      <p>Niet in {items.length === 1 ? 'deze casus' : 'deze casussen'}:</p>
      <ul>
        {items.map(({ casusId, huishouden, vervanger, tot }) => (
          <li key={casusId}>
            <Link to={adres.casusTab(casusId, 'dossier')}>{huishouden}</Link>:{' '}
            {vervanger
              ? `${vervanger} vervangt al${tot ? ` tot en met ${showDatum(tot)}` : ''}.`
              : 'kies daar zelf een vervanger.'}
          </li>
        ))}
      </ul>
    </>
  );
}

function Waarnemingen({ items }: { items: readonly Waarneming[] }) {
  return (
    <div className="stapel stapel--dicht">
      <Heading level={3}>Jij neemt waar</Heading>
      <ul>
        {items.map((waarneming) => (
          <li key={waarneming.id}>
            Voor <strong>{waarneming.collega.naam}</strong>, {periode(waarneming)}
            {waarneming.aantalCasussen > 0 && `, in ${metEen(waarneming.aantalCasussen)}`}.
          </li>
        ))}
      </ul>
    </div>
  );
}

import { Checkbox } from '@amsterdam/design-system-react';
import { setAanwezigen, type Vergadering } from '@naast/contract/vergaderingen';
import { call } from '#web/lib/call.ts';
import { Heading } from '#web/ui/heading.tsx';
import { useNaWijziging } from './use-vergadering.ts';

/** Who sits in the commissie that day, and who of them is there. */
export function Aanwezig({ vergadering }: { vergadering: Vergadering }) {
  const { id, leden, magLeiden, stand } = vergadering;
  const naWijziging = useNaWijziging();
  const invullen = magLeiden && (stand === 'gepland' || stand === 'bezig');
  const zet = async (gebruikerId: string, er: boolean) => {
    const gebruikerIds = leden
      .filter((lid) => (lid.gebruikerId === gebruikerId ? er : lid.aanwezig))
      .map((lid) => lid.gebruikerId);
    naWijziging(await call(setAanwezigen, { params: { id }, body: { gebruikerIds } }));
  };
  return (
    <section className="stapel" aria-labelledby="aanwezig">
      <Heading level={2} id="aanwezig">
        Wie is er?
      </Heading>
      {leden.length === 0 && <p className="zacht">Op die dag zit er niemand in de commissie.</p>}
      <ul className="naast-vergadering__leden">
        {leden.map(({ gebruikerId, naam, isVoorzitter, aanwezig }) => {
          const wie = isVoorzitter ? `${naam} (voorzitter)` : naam;
          return (
            <li key={gebruikerId}>
              {invullen ? (
                <Checkbox checked={aanwezig} onChange={({ target }) => zet(gebruikerId, target.checked)}>
                  {wie}
                </Checkbox>
              ) : (
                <>
                  {wie} <span className="zacht">{aanwezig ? 'aanwezig' : ''}</span>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import { type GesprekRegel, listGesprekken } from '@naast/contract/gesprekken';
import { useGet } from '#web/lib/query.ts';
import { useCasus, useCasusId } from '#web/lib/use-casus.ts';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { GesprekKaart } from './gesprek-kaart.tsx';
import './gesprekken.css';

/** The gesprekken of a casus: go on with one, read the answers, or begin a new one. */
export function Component() {
  const casusId = useCasusId();
  const gesprekken = useGet(listGesprekken, { params: { id: casusId } });
  const mag = useCasus().data?.mijnRechten.mag === 'meewerken';
  return (
    <section className="stapel" aria-labelledby="gesprekken">
      <Heading level={2} id="gesprekken">
        Gesprek
      </Heading>
      <p className="zacht leesbreed">
        Samen aan tafel: hoe gaat het nu, en waar wil je naartoe? De antwoorden zijn van het gezin zelf.
      </p>
      <Loaded query={gesprekken}>
        {({ items }) => (items.length === 0 ? <Geen mag={mag} /> : <Lijst items={items} mag={mag} />)}
      </Loaded>
    </section>
  );
}

function Geen({ mag }: { mag: boolean }) {
  return (
    <EmptyState
      titel="Er is nog geen gesprek"
      actie={
        <div className="rij">
          {mag && <ButtonLink to="nieuw">Begin een gesprek</ButtonLink>}
          <ButtonLink to="papier" variant="tertiary">
            Lege lijst printen
          </ButtonLink>
        </div>
      }
    >
      Begin met de korte versie van 10 vragen, of neem de hele lijst. Je kunt altijd pauze nemen.
    </EmptyState>
  );
}

function Lijst({ items, mag }: { items: readonly GesprekRegel[]; mag: boolean }) {
  const loopt = items.some(({ stand }) => stand !== 'afgerond');
  return (
    <>
      <div className="rij">
        <ButtonLink to="antwoorden" variant="secondary">
          Antwoorden lezen
        </ButtonLink>
        <ButtonLink to="voorstellen" variant="secondary">
          Overnemen op het canvas
        </ButtonLink>
        <ButtonLink to="papier" variant="tertiary">
          Lege lijst printen
        </ButtonLink>
        {mag && (
          <ButtonLink to="nieuw" variant={loopt ? 'tertiary' : 'primary'}>
            Nieuw gesprek
          </ButtonLink>
        )}
      </div>
      <ul className="naast-gesprekken">
        {items.map((gesprek) => (
          <li key={gesprek.id}>
            <GesprekKaart gesprek={gesprek} mag={mag} />
          </li>
        ))}
      </ul>
    </>
  );
}

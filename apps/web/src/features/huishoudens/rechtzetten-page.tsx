import type { Casus } from '@naast/contract/casussen';
import { isOpen } from '@naast/domain/casussen';
import { useOutletContext } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Opgeschreven } from './leven/opgeschreven.tsx';
import { Verplaatsen } from './leven/verplaatsen.tsx';
import './leven/leven.css';

/** Everybody makes mistakes: something at the wrong person, a casus at the wrong household, stopped by mistake. */
export function Component() {
  const casus = useOutletContext<Casus>();
  const { rollen } = casus.mijnRechten;
  const magVerplaatsen = rollen.includes('contactpersoon') || rollen.includes('teamleider');
  return (
    <div className="stapel stapel--wijd">
      <title>{`Rechtzetten · ${casus.huishouden.naam} · Naast`}</title>
      <section className="stapel" aria-labelledby="persoon">
        <Heading level={2} id="persoon">
          Iets staat bij de verkeerde persoon
        </Heading>
        <Opgeschreven casus={casus} />
      </section>
      {!isOpen(casus.fase) && <TenOnrechteDicht casus={casus} />}
      {magVerplaatsen && (
        <section className="stapel" aria-labelledby="gezin">
          <Heading level={2} id="gezin">
            Deze casus hoort bij een ander gezin
          </Heading>
          <Verplaatsen casus={casus} />
        </section>
      )}
    </div>
  );
}

function TenOnrechteDicht({ casus }: { casus: Casus }) {
  const isTeamleider = casus.mijnRechten.rollen.includes('teamleider');
  return (
    <section className="vlak stapel leesbreed" aria-labelledby="dicht">
      <Heading level={2} id="dicht">
        Deze casus is te vroeg gestopt of afgesloten
      </Heading>
      <p>
        {isTeamleider
          ? 'Jij kunt de casus terugzetten, met een reden. De contactpersoon en ieders toegang zijn dan weer zoals ze waren. Heeft het gezin intussen een nieuwe open casus, dan kan het niet.'
          : 'De teamleider van de contactpersoon kan de casus terugzetten. Vraag het daar, en zeg erbij waarom.'}
      </p>
      {isTeamleider && (
        <div>
          <ButtonLink variant="secondary" klein to={adres.casusTab(casus.id, 'dossier')}>
            Naar de fase
          </ButtonLink>
        </div>
      )}
    </section>
  );
}

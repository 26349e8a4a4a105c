import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import { calculateGevraagd } from '@naast/domain/fonds';
import { showBedrag } from '#web/lib/bedrag.ts';
import { AanvraagBijlagen } from '#web/ui/bijlagen/bijlagen.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { SaveState } from '#web/ui/save-state.tsx';
import { AdviesLijst } from './advies-lijst.tsx';
import { AkkoordVelden } from './akkoord-velden.tsx';
import { BerekeningKeuze } from './berekening-keuze.tsx';
import { ConceptBotsing } from './concept-botsing.tsx';
import { DoorbraakKeuze } from './doorbraak-keuze.tsx';
import { Handtekening } from './handtekening.tsx';
import { Indienen } from './indienen.tsx';
import { Intrekken } from './intrekken.tsx';
import { KopieMelding } from './kopie-melding.tsx';
import { RegelKaarten } from './regel-kaarten.tsx';
import { SpoedVelden } from './spoed-velden.tsx';
import { ToetsVelden } from './toets-velden.tsx';
import { useConcept } from './use-concept.ts';
import { TekstVeld } from './velden.tsx';
import { VrijBudget } from './vrij-budget.tsx';
import { WieBeslist } from './wie-beslist.tsx';
import { WieVraagt } from './wie-vraagt.tsx';

/** The whole aanvraag in one go: left what is asked, right what still misses and what the commissie will see. */
export function ConceptEditor({ aanvraag }: { aanvraag: Aanvraag }) {
  const veld = useConcept(aanvraag);
  const { waarde, update } = veld;
  return (
    <div className="naast-fonds-twee">
      <div className="naast-fonds-bewaard rij">
        <SaveState staat={veld.staat} opnieuw={veld.flush} />
        <ConceptBotsing veld={veld} />
      </div>
      <fieldset
        disabled={!aanvraag.mijn.magWijzigen}
        className="naast-fonds-kaal stapel stapel--wijd"
        aria-label="De aanvraag"
      >
        <KopieMelding kopieVan={aanvraag.kopieVan} concept={waarde} />
        <section className="stapel">
          <Heading level={3}>1. Waarvoor</Heading>
          <DoorbraakKeuze veld={veld} casusId={aanvraag.casus.id ?? ''} />
        </section>
        <section className="stapel">
          <Heading level={3}>2. Wat is er nodig</Heading>
          <RegelKaarten aanvraag={aanvraag} veld={veld} />
          <p className="naast-fonds-totaal">
            Samen <strong>{showBedrag(calculateGevraagd(waarde.regels))}</strong>
          </p>
        </section>
        <section className="stapel">
          <Heading level={3}>3. Toelichting en berekening</Heading>
          <TekstVeld
            label="Wat moet de commissie nog weten?"
            hint="Namen van het gezin vervangen we bij het indienen, bijvoorbeeld door “ouder”."
            optional
            rows={4}
            maximaal={4000}
            waarde={waarde.toelichting}
            onChange={(toelichting) => update({ toelichting })}
          />
          <BerekeningKeuze veld={veld} casusId={aanvraag.casus.id ?? ''} />
          <SpoedVelden veld={veld} />
        </section>
        <section className="stapel">
          <Heading level={3}>4. Past het bij het fonds?</Heading>
          <ToetsVelden veld={veld} />
        </section>
        <section className="stapel">
          <Heading level={3}>5. Het ja van het gezin</Heading>
          <AkkoordVelden veld={veld} />
          <Handtekening aanvraagId={aanvraag.id} versie={aanvraag.versie} flush={veld.flush} />
        </section>
        <section className="stapel">
          <Heading level={3}>6. Bijlagen</Heading>
          <AanvraagBijlagen aanvraagId={aanvraag.id} />
        </section>
      </fieldset>
      <aside className="naast-fonds-zijde naast-fonds-zijde--vast stapel" aria-label="Indienen en advies">
        <WieVraagt aanvraag={aanvraag} smal />
        <WieBeslist aanvraag={aanvraag} />
        <Indienen aanvraag={aanvraag} veld={veld} />
        <Intrekken aanvraag={aanvraag} />
        <VrijBudget fondsId={aanvraag.fonds.id} gevraagdCent={calculateGevraagd(waarde.regels)} />
        <AdviesLijst advies={aanvraag.advies} inConcept />
      </aside>
    </div>
  );
}

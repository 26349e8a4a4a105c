import type { Gesprek } from '@naast/contract/gesprekken';
import { calculateVoortgang, visibleVragen } from '@naast/domain/gesprekken';
import { showDatum } from '#web/lib/datum.ts';
import { Button } from '#web/ui/button.tsx';
import { ButtonLink } from '#web/ui/button-link.tsx';
import type { Antwoordboek } from './use-antwoorden.ts';
import { useStand } from './use-stand.ts';

const Lezen = ({ gesprek, variant }: { gesprek: Gesprek; variant: 'primary' | 'secondary' }) => (
  <ButtonLink to={`/casussen/${gesprek.casusId}/gesprek/antwoorden`} variant={variant}>
    Antwoorden lezen
  </ButtonLink>
);

export function Afgerond({ gesprek }: { gesprek: Gesprek }) {
  return (
    <section className="naast-vraag">
      <h1 className="naast-vraag__kop">Dit gesprek is afgerond</h1>
      <p>
        {gesprek.afgerondOp && `Afgerond op ${showDatum(gesprek.afgerondOp)}. `}Er verandert niets meer aan.
        Is er iets anders geworden? Begin dan een nieuw gesprek.
      </p>
      <div className="rij">
        <Lezen gesprek={gesprek} variant="primary" />
      </div>
    </section>
  );
}

export function AlleenKijken({ gesprek }: { gesprek: Gesprek }) {
  return (
    <section className="naast-vraag">
      <h1 className="naast-vraag__kop">Dit gesprek is nog bezig</h1>
      <p>Je mag de antwoorden lezen. Wil je meedoen aan het gesprek? Vraag het de contactpersoon.</p>
      <div className="rij">
        <Lezen gesprek={gesprek} variant="primary" />
      </div>
    </section>
  );
}

export function Gepauzeerd({ gesprek, boek }: { gesprek: Gesprek; boek: Antwoordboek }) {
  const { change, bezig } = useStand(gesprek);
  const zichtbaar = visibleVragen(gesprek.vragenlijst, boek.antwoorden, gesprek.leden, gesprek);
  const { beantwoord, totaal } = calculateVoortgang(zichtbaar, boek.antwoorden);
  return (
    <section className="naast-vraag">
      <h1 className="naast-vraag__kop">Dit gesprek staat op pauze</h1>
      <p>
        {beantwoord} van de {totaal} vragen hebben een antwoord. Alles is bewaard. Je gaat verder waar je was.
      </p>
      <div className="rij">
        <Button onClick={() => void change('hervatting')} bezig={bezig}>
          Verder gaan
        </Button>
        <Lezen gesprek={gesprek} variant="secondary" />
      </div>
    </section>
  );
}

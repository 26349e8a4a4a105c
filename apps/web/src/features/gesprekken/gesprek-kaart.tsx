import type { GesprekRegel } from '@naast/contract/gesprekken';
import { type Gesprekstand, gesprekwijzeNamen, meetmomentNamen } from '@naast/domain/gesprekken';
import { showDatum } from '#web/lib/datum.ts';
import { Badge } from '#web/ui/badge.tsx';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { ProgressBar } from '#web/ui/progress-bar.tsx';

const standNamen: Record<Gesprekstand, string> = {
  bezig: 'Bezig',
  gepauzeerd: 'Op pauze',
  afgerond: 'Afgerond',
};

/** One gesprek in the list: when, with whom, how far. */
export function GesprekKaart({ gesprek, mag }: { gesprek: GesprekRegel; mag: boolean }) {
  const { stand, voortgang, leden, omvang } = gesprek;
  const open = stand !== 'afgerond';
  return (
    <article className="vlak naast-gesprekken__kaart">
      <div className="rij rij--uiteen">
        <h3 className="ams-heading ams-heading--3">{meetmomentNamen[gesprek.meetmoment]}</h3>
        <Badge soort={stand === 'afgerond' ? 'groen' : 'rustig'}>{standNamen[stand]}</Badge>
      </div>
      <p>
        Met {joinNamen(leden.map(({ naam }) => naam))} · {omvang === 'kort' ? 'korte versie' : 'hele lijst'}
      </p>
      <p className="zacht klein">
        {gesprek.gehoudenOp &&
          `${gesprekwijzeNamen[gesprek.wijze]} gehouden op ${showDatum(gesprek.gehoudenOp)}. `}
        Begonnen op {showDatum(gesprek.begonnenOp)} door {gesprek.begonnenDoor}
        {gesprek.afgerondOp && `, afgerond op ${showDatum(gesprek.afgerondOp)}`}
      </p>
      <ProgressBar label="Vragen met een antwoord" klaar={voortgang.beantwoord} totaal={voortgang.totaal} />
      {open && mag && (
        <div className="rij">
          <ButtonLink to={gesprek.id}>
            {stand === 'gepauzeerd' ? 'Verder gaan' : 'Verder met dit gesprek'}
          </ButtonLink>
        </div>
      )}
    </article>
  );
}

/** Names as people say them: `Marja`, `Marja en Daan`, `Marja, Daan en Noor`. */
export function joinNamen(namen: readonly string[]): string {
  return new Intl.ListFormat('nl', { type: 'conjunction' }).format(namen);
}

import type { Gesprek } from '@naast/contract/gesprekken';
import { antwoordSleutel, describeAntwoord, type Vraag } from '@naast/domain/gesprekken';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import type { Stap } from './stappen.ts';
import type { Antwoordboek, Inhoud } from './use-antwoorden.ts';

interface Props {
  gesprek: Gesprek;
  boek: Antwoordboek;
  stappen: readonly Stap[];
  goTo: (plek: number) => void;
  bezig: boolean;
  onStand: (gebeurtenis: 'pauze' | 'afronding') => void;
}

// Somebody else may be at the table by now.
const geheim = 'een vraag onder vier ogen';

interface Regel {
  plek: number;
  sleutel: string;
  vraag: Vraag;
  /** The question, with its section and whom it is about. */
  tekst: string;
  inhoud: Inhoud;
}

/** After the last question: what they want to talk about, what is still open, and the choice to finish. */
export function Einde({ gesprek, boek, stappen, goTo, bezig, onStand }: Props) {
  const regels = listRegels(gesprek, boek, stappen);
  // Somebody else sits at the table: sensitive answers are not read out here.
  const bespreken = regels.filter(({ inhoud, vraag }) => inhoud.wilBespreken && !vraag.gevoelig);
  const open = regels.filter(({ inhoud }) => inhoud.waarde === null);
  return (
    <section className="naast-vraag naast-einde">
      <h1 className="naast-vraag__kop" tabIndex={-1}>
        Dit waren de vragen
      </h1>
      <p>Dank je wel. Alles is bewaard. Je kunt nog terug om iets te veranderen.</p>
      {bespreken.length > 0 && (
        <div className="naast-einde__deel">
          <Heading level={2}>Hier wil ik over praten</Heading>
          <ul className="naast-einde__lijst">
            {bespreken.map(({ sleutel, vraag, tekst, inhoud }) => (
              <li key={sleutel}>
                <span className="zacht">{tekst}</span>
                {inhoud.waarde !== null && (
                  <p className="eigen-woorden" dir="auto">
                    {describeAntwoord(vraag, inhoud.waarde)}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {open.length > 0 && <NogOpen open={open} goTo={goTo} />}
      <div className="naast-gesprek__knoppen">
        <Button variant="secondary" onClick={() => goTo(stappen.length - 1)}>
          Vorige
        </Button>
        <Button variant="secondary" bezig={bezig} onClick={() => onStand('pauze')}>
          Later verder
        </Button>
        <Button bezig={bezig} onClick={() => onStand('afronding')}>
          Gesprek afronden
        </Button>
      </div>
      <p className="zacht klein">Na het afronden verandert er niets meer aan deze antwoorden.</p>
    </section>
  );
}

function NogOpen({ open, goTo }: { open: readonly Regel[]; goTo: (plek: number) => void }) {
  return (
    <details className="naast-einde__deel">
      <summary>
        {open.length === 1 ? 'Eén vraag heeft' : `${open.length} vragen hebben`} nog geen antwoord
      </summary>
      <ul className="naast-einde__lijst">
        {open.map(({ sleutel, plek, tekst }) => (
          <li key={sleutel}>
            <button type="button" className="naast-tekstknop" onClick={() => goTo(plek)}>
              {tekst}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function listRegels(gesprek: Gesprek, boek: Antwoordboek, stappen: readonly Stap[]): Regel[] {
  return stappen.flatMap((stap, plek) =>
    stap.vragen.map((vraag) => {
      const sleutel = antwoordSleutel(vraag.code, stap.lidId);
      const naam = gesprek.leden.find(({ id }) => id === stap.lidId)?.naam;
      const sectie = gesprek.vragenlijst.secties[stap.sectie]?.titel;
      // A figure names its subject itself.
      const delen =
        vraag.soort === 'schaal'
          ? [naam, vraag.vraag]
          : [sectie, naam, vraag.gevoelig ? geheim : vraag.vraag];
      return {
        plek,
        sleutel,
        vraag,
        tekst: delen.filter(Boolean).join(' · '),
        inhoud: boek.find(sleutel).inhoud,
      };
    }),
  );
}

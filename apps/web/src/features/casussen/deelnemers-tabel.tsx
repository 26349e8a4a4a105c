import type { KaartDeelnemer, Kaartlijn } from '@naast/contract/deelnemerskaart';
import { showDatum } from '#web/lib/datum.ts';
import { Button } from '#web/ui/button.tsx';
import { Table } from '#web/ui/table.tsx';
import { describeHoeveelheid } from './describe-kring.ts';

interface Props {
  titel: string;
  rijen: readonly KaartDeelnemer[];
  lijnen: readonly Kaartlijn[];
  magWijzigen: boolean;
  onWijzig: (deelnemer: KaartDeelnemer) => void;
  onEraf: (deelnemer: KaartDeelnemer) => void;
}

/** One circle of people: who, what they do, since when. */
export function DeelnemersTabel({ titel, rijen, lijnen, magWijzigen, onWijzig, onEraf }: Props) {
  if (rijen.length === 0) return null;
  return (
    <div className="vlak naast-deelnemers">
      <Table
        titel={titel}
        kolommen={[
          { naam: 'Wie', kop: true, toon: (wie) => <Wie wie={wie} /> },
          { naam: 'Wat nu', toon: (wie) => <WatNu wie={wie} lijnen={lijnen} /> },
          { naam: 'Sinds', toon: describeDuur },
          ...(magWijzigen
            ? [
                {
                  naam: 'Doen',
                  toon: (wie: KaartDeelnemer) => (
                    <span className="naast-deelnemer__knoppen">
                      <Button
                        variant="tertiary"
                        klein
                        aria-label={`${wie.naam} veranderen`}
                        onClick={() => onWijzig(wie)}
                      >
                        Veranderen
                      </Button>
                      <Button
                        variant="tertiary"
                        klein
                        aria-label={`${wie.naam} eraf halen`}
                        onClick={() => onEraf(wie)}
                      >
                        Eraf halen
                      </Button>
                    </span>
                  ),
                },
              ]
            : []),
        ]}
        rijen={rijen}
        sleutel={({ id }) => id}
      />
    </div>
  );
}

function Wie({ wie: { naam, rol, organisatie } }: { wie: KaartDeelnemer }) {
  const onder = [rol, organisatie].filter(Boolean).join(' · ');
  return (
    <>
      {naam}
      {onder && <div className="naast-deelnemer__onder klein zacht">{onder}</div>}
    </>
  );
}

/** In their own words, and the products behind it. */
function WatNu({ wie, lijnen }: { wie: KaartDeelnemer; lijnen: readonly Kaartlijn[] }) {
  return (
    <>
      {wie.aanbod}
      {wie.producten.map(({ id, aantal, per }) => {
        const prijs = lijnen.find(({ productId }) => productId === id)?.prijs;
        return prijs ? (
          <div key={id} className="klein zacht">
            {prijs.omschrijving}: {describeHoeveelheid(aantal, per, prijs.eenheid)}
          </div>
        ) : null;
      })}
    </>
  );
}

function describeDuur({ vanaf, tot }: KaartDeelnemer): string {
  if (tot !== null)
    return vanaf === null
      ? `tot en met ${showDatum(tot)}`
      : `${showDatum(vanaf)} tot en met ${showDatum(tot)}`;
  return vanaf === null ? 'niet bekend' : showDatum(vanaf);
}

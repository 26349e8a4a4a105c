import type { Lijstprijs } from '@naast/contract/prijslijst';
import { type ConceptRegel, fillSjabloon, type Sjabloon, sjablonen } from '@naast/domain/berekening';
import { Dialog } from '#web/ui/dialog.tsx';

interface Props {
  prijzen: readonly Lijstprijs[];
  horizonJaren: number;
  onKies: (regels: ConceptRegel[]) => void;
  onClose: () => void;
}

/** Situations that occur often. Their figures are a start, and say so until somebody confirms them. */
export function SjabloonKiezer({ prijzen, horizonJaren, onKies, onClose }: Props) {
  return (
    <Dialog titel="Begin met een voorbeeld" onClose={onClose} breed>
      <div className="stapel">
        <p>
          Een voorbeeld zet regels klaar. De aantallen zijn startwaarden. Kijk bij elke regel of ze kloppen
          voor dit gezin, en bevestig ze dan.
        </p>
        <ul className="naast-prijzen">
          {sjablonen.map((sjabloon) => (
            <li key={sjabloon.sleutel}>
              <Voorbeeld
                sjabloon={sjabloon}
                vul={() => fillSjabloon(sjabloon, prijzen, horizonJaren, () => crypto.randomUUID())}
                onKies={onKies}
              />
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

interface VoorbeeldProps {
  sjabloon: Sjabloon;
  vul: () => ReturnType<typeof fillSjabloon>;
  onKies: Props['onKies'];
}

function Voorbeeld({ sjabloon: { naam, uitleg }, vul, onKies }: VoorbeeldProps) {
  const { regels, ontbreekt } = vul();
  const inhoud = (
    <span>
      <span className="naast-prijs__naam">{naam}</span>
      <br />
      <span>{uitleg}</span>
      <br />
      <span className="klein zacht">
        {regels.map(({ omschrijving }) => omschrijving).join(' · ')}
        {ontbreekt.length > 0 && ` Niet in deze prijslijst: ${ontbreekt.join(', ')}.`}
      </span>
    </span>
  );
  if (regels.length === 0) return <div className="naast-prijs naast-prijs--lezen">{inhoud}</div>;
  return (
    <button type="button" className="naast-prijs" onClick={() => onKies(regels)}>
      {inhoud}
    </button>
  );
}

import type { VertrekCasus } from '@naast/contract/vertrekken';
import { faseNamen } from '@naast/domain/casussen';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { Button } from '#web/ui/button.tsx';
import { CollegaKiezer } from './collega-kiezer.tsx';

interface Props {
  casus: VertrekCasus;
  gekozen: { id: string; naam: string } | undefined;
  fout: string | undefined;
  behalve: readonly string[];
  onKies: (collega: { id: string; naam: string } | undefined) => void;
}

/** One casus to divide, and who will be asked. */
export function VerdeelRegel({ casus, gekozen, fout, behalve, onKies }: Props) {
  const naam = casus.huishoudenNaam ?? casus.code;
  const nee = casus.overdracht?.stand === 'afgewezen' ? casus.overdracht.naar : undefined;
  return (
    <li>
      <div>
        <Link to={adres.casus(casus.casusId)}>
          <strong>{naam}</strong>
        </Link>
        <p className="klein zacht">
          {casus.code} · {faseNamen[casus.fase]}
        </p>
        {nee && <p className="klein">{nee.naam} zei nee. Kies iemand anders.</p>}
        {fout && <p className="klein naast-verdeling__fout">{fout}.</p>}
      </div>
      {gekozen ? (
        <div className="rij">
          <span>
            Vragen aan <strong>{gekozen.naam}</strong>
          </span>
          <Button variant="tertiary" klein onClick={() => onKies(undefined)}>
            Kies iemand anders<span className="alleen-voorlezen"> voor {naam}</span>
          </Button>
        </div>
      ) : (
        <CollegaKiezer
          label={`Wie neemt ${naam} over?`}
          hideLabel
          behalve={[...behalve, ...(nee ? [nee.id] : [])]}
          onKies={onKies}
        />
      )}
    </li>
  );
}

import { type CanvasLid, hasKinderkaart, kaartVanaf, type Tekort } from '@naast/domain/canvas';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { today } from '#web/lib/datum.ts';
import { Blok } from './blok.tsx';
import { useCanvas, veldId } from './canvas-context.ts';
import { CanvasText } from './canvas-text.tsx';
import { BlokTekst } from './tekst-blok.tsx';
import { useEigenWoorden } from './use-tekst.ts';

/** Block 2: the family's perspectief and the own words of each lid, the largest on the page. */
export function PerspectiefBlok({ tekorten }: { tekorten: readonly Tekort[] }) {
  const { canvas } = useCanvas();
  const jaar = Number(today().slice(0, 4));
  const leden = canvas.leden.filter(
    ({ id, geboortejaar }) =>
      geboortejaar === null ||
      jaar - geboortejaar >= kaartVanaf ||
      canvas.eigenWoorden.some((w) => w.lidId === id && w.woorden !== ''),
  );
  return (
    <Blok nr={2} tekorten={tekorten}>
      <BlokTekst nr={2} groot />
      <ul className="canvas-stemmen">
        {leden.map((lid) => (
          <LidStem key={lid.id} lid={lid} kind={isKind(lid.geboortejaar, jaar)} />
        ))}
      </ul>
    </Blok>
  );
}

const isKind = (geboortejaar: number | null, jaar: number): boolean =>
  geboortejaar !== null && jaar - geboortejaar < 18;

interface StemProps {
  lid: CanvasLid;
  kind: boolean;
}

function LidStem({ lid, kind }: StemProps) {
  const { canvas } = useCanvas();
  const woorden = canvas.eigenWoorden.find((w) => w.lidId === lid.id);
  if (!woorden) return null;
  return <Stem lid={lid} kind={kind} woorden={woorden} />;
}

/** A child from eight has a card with its own question. */
function Stem({ lid, kind, woorden }: StemProps & { woorden: Parameters<typeof useEigenWoorden>[0] }) {
  const { canvas, levend } = useCanvas();
  const veld = useEigenWoorden(woorden);
  const metKaart = levend && hasKinderkaart(lid, Number(today().slice(0, 4)));
  return (
    <li className={kind ? 'canvas-stem canvas-stem--kaart' : 'canvas-stem'}>
      <CanvasText
        id={veldId(lid.id, 'woorden')}
        veld={veld}
        label={kind ? `De kaart van ${lid.naam}` : `${lid.naam} zegt`}
        toonLabel
        soort="eigen-woorden"
        hint={
          kind
            ? 'Wat wil jij dat er anders wordt? Wat moet zo blijven?'
            : 'Wat wil je zelf, in je eigen woorden?'
        }
      />
      {metKaart && (
        <Link
          className="klein canvas-kaart-link"
          to={adres.casusTab(canvas.casusId, `canvas/kinderkaart/${lid.id}`)}
        >
          Kaart bekijken of afdrukken<span className="alleen-voorlezen"> van {lid.naam}</span>
        </Link>
      )}
    </li>
  );
}

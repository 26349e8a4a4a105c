import { isNietOpgepakt, kapitaalvormNamen, leefgebiedNamen, listLeefgebieden } from '@naast/domain/canvas';
import { memo } from 'react';
import { Greep } from '#web/ui/orde/greep.tsx';
import { DeelSlotLater } from '#web/ui/veiligheid/deel-slot-later.tsx';
import type { ItemVan } from './canvas-cache.ts';
import { CanvasCheck } from './canvas-check.tsx';
import { CanvasChoice } from './canvas-choice.tsx';
import { useMensen, veldId } from './canvas-context.ts';
import { CanvasText } from './canvas-text.tsx';
import { ExtraText } from './extra-text.tsx';
import { ItemMenu } from './item-menu.tsx';
import { noemItem } from './noem-item.ts';
import { useItemVeld, type Vorm, veldVorm } from './use-item-veld.ts';

type Situatie = ItemVan<'situaties'>;

const cijfers = Array.from({ length: 10 }, (_, i) => ({ waarde: String(i + 1), naam: String(i + 1) }));
const cijferVorm: Vorm<'situaties', string | null> = {
  lees: ({ cijfer }) => (cijfer === null ? null : String(cijfer)),
  schrijf: (waarde) => ({ cijfer: waarde === null ? null : Number(waarde) }),
};

interface Props {
  situatie: Situatie;
}

/** One row of block 3: about what and whom, the family's figure, their words, and the facts. */
export const SituatieRegel = memo(function SituatieRegel({ situatie }: Props) {
  const id = (veld: keyof Situatie) => veldId(situatie.id, veld);
  return (
    <li className="canvas-situatie">
      <Waarover situatie={situatie} />
      <DeelSlotLater {...situatie} />
      <CanvasText
        id={id('woorden')}
        veld={useItemVeld('situaties', situatie, veldVorm('woorden'))}
        label="In eigen woorden"
        hint="Hoe gaat het? In de woorden van het gezin."
        soort="eigen-woorden"
      />
      <ExtraText
        id={id('feiten')}
        veld={useItemVeld('situaties', situatie, veldVorm('feiten'))}
        label="Feiten"
        knop="feiten"
        soort="klein"
      />
      <CanvasCheck
        id={id('bespreken')}
        veld={useItemVeld('situaties', situatie, veldVorm('bespreken'), 0)}
        label="Hier wil ik over praten"
      />
      {situatie.bespreken && <Opgepakt situatie={situatie} />}
    </li>
  );
});

/** What the family wants to talk about does not get lost: it stays pointed out until somebody writes what was done. */
function Opgepakt({ situatie }: { situatie: Situatie }) {
  const veld = useItemVeld('situaties', situatie, veldVorm('opgepakt'));
  return (
    <div
      className={isNietOpgepakt(situatie) ? 'canvas-opgepakt canvas-opgepakt--nog-niet' : 'canvas-opgepakt'}
    >
      {isNietOpgepakt(situatie) && <p className="klein">Niemand pakte dit nog op.</p>}
      <CanvasText
        id={veldId(situatie.id, 'opgepakt')}
        veld={veld}
        label="Wat doen we hiermee?"
        toonLabel
        hint="Bijvoorbeeld: we praten er dinsdag over."
        soort="klein"
      />
    </div>
  );
}

function Waarover({ situatie }: Props) {
  const { leden } = useMensen();
  const gebieden = listLeefgebieden(situatie.kapitaalvorm);
  const over = situatie.leefgebied
    ? leefgebiedNamen[situatie.leefgebied]
    : kapitaalvormNamen[situatie.kapitaalvorm];
  const naam = noemItem(situatie.woorden, `Regel over ${over}`);
  return (
    <div className="canvas-situatie__kop">
      <Greep id={situatie.id} naam={naam} />
      <span className="canvas-cijfer">
        <CanvasChoice
          id={veldId(situatie.id, 'cijfer')}
          veld={useItemVeld('situaties', situatie, cijferVorm, 0)}
          label="Eigen cijfer, van 1 tot 10"
          keuzes={cijfers}
          leeg="–"
        />
      </span>
      <CanvasChoice
        id={veldId(situatie.id, 'leefgebied')}
        veld={useItemVeld('situaties', situatie, veldVorm('leefgebied'), 0)}
        label="Waarover"
        keuzes={gebieden.map((code) => ({ waarde: code, naam: leefgebiedNamen[code] }))}
        leeg="Alles bij elkaar"
      />
      <CanvasChoice
        id={veldId(situatie.id, 'lidId')}
        veld={useItemVeld('situaties', situatie, veldVorm('lidId'), 0)}
        label="Over wie"
        keuzes={leden.map((lid) => ({ waarde: lid.id, naam: lid.naam }))}
        leeg="Iedereen"
      />
      <ItemMenu lijst="situaties" item={situatie} naam={naam} />
    </div>
  );
}

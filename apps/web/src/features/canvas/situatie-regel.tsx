import { leefgebiedNamen, listLeefgebieden } from '@naast/domain/canvas';
import type { ItemVan } from './canvas-cache.ts';
import { CanvasCheck } from './canvas-check.tsx';
import { CanvasChoice } from './canvas-choice.tsx';
import { useCanvas, veldId } from './canvas-context.ts';
import { CanvasText } from './canvas-text.tsx';
import { ExtraText } from './extra-text.tsx';
import { RemoveButton } from './item-tools.tsx';
import { useItemVeld, type Vorm, veldVorm } from './use-item-veld.ts';

type Situatie = ItemVan<'situaties'>;

const cijfers = Array.from({ length: 10 }, (_, i) => ({ waarde: String(i + 1), naam: String(i + 1) }));
const cijferVorm: Vorm<'situaties', string | null> = {
  lees: ({ cijfer }) => (cijfer === null ? null : String(cijfer)),
  schrijf: (waarde) => ({ cijfer: waarde === null ? null : Number(waarde) }),
};

/** One row of block 3: about what and whom, the family's figure, their words, and the facts. */
export function SituatieRegel({ situatie }: { situatie: Situatie }) {
  const id = (veld: keyof Situatie) => veldId(situatie.id, veld);
  return (
    <li className="canvas-situatie">
      <Waarover situatie={situatie} />
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
    </li>
  );
}

function Waarover({ situatie }: { situatie: Situatie }) {
  const { canvas } = useCanvas();
  const gebieden = listLeefgebieden(situatie.kapitaalvorm);
  const naam = situatie.leefgebied ? leefgebiedNamen[situatie.leefgebied] : 'Deze regel';
  return (
    <div className="canvas-situatie__kop">
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
        keuzes={canvas.leden.map((lid) => ({ waarde: lid.id, naam: lid.naam }))}
        leeg="Iedereen"
      />
      <RemoveButton lijst="situaties" item={situatie} naam={naam} />
    </div>
  );
}

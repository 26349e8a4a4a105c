import { type BelemmeringSoort, belemmeringSoorten, belemmeringSoortNamen } from '@naast/domain/canvas';
import { memo } from 'react';
import { Greep } from '#web/ui/orde/greep.tsx';
import type { ItemVan } from './canvas-cache.ts';
import { CanvasChoice } from './canvas-choice.tsx';
import { useCanvasVast, veldId } from './canvas-context.ts';
import { CanvasText } from './canvas-text.tsx';
import { ExtraText } from './extra-text.tsx';
import { ItemMenu } from './item-menu.tsx';
import { KoppelKeuze } from './koppel-keuze.tsx';
import { noemItem } from './noem-item.ts';
import { useItemVeld, type Vorm, veldVorm } from './use-item-veld.ts';

type Belemmering = ItemVan<'belemmeringen'>;

const soorten = belemmeringSoorten.map((waarde) => ({ waarde, naam: belemmeringSoortNamen[waarde] }));
const soortVorm: Vorm<'belemmeringen', BelemmeringSoort | null> = {
  lees: ({ soort }) => soort,
  schrijf: (soort) => (soort === null ? {} : { soort }),
};

interface Props {
  belemmering: Belemmering;
  nr: number;
}

/** One belemmering: what it is, which rule or loket, and what it causes. */
export const BelemmeringRegel = memo(function BelemmeringRegel({ belemmering, nr }: Props) {
  const id = (veld: keyof Belemmering) => veldId(belemmering.id, veld);
  const { schrijven } = useCanvasVast();
  const naam = noemItem(belemmering.omschrijving, `Belemmering ${nr}`);
  const soort = useItemVeld('belemmeringen', belemmering, soortVorm, 0);
  return (
    <li className="canvas-belemmering" id={`belemmering-${belemmering.id}`}>
      <Greep id={belemmering.id} naam={naam} />
      <span className="canvas-nr" aria-hidden="true">
        {nr}
      </span>
      <div className="canvas-belemmering__inhoud">
        <CanvasText
          id={id('omschrijving')}
          veld={useItemVeld('belemmeringen', belemmering, veldVorm('omschrijving'))}
          label={`Belemmering ${nr}`}
          hint="Wat houdt het tegen?"
        />
        <div className="canvas-rij">
          <ExtraText
            id={id('regel')}
            veld={useItemVeld('belemmeringen', belemmering, veldVorm('regel'))}
            label="Regel"
            knop="regel"
            soort="klein"
          />
          <ExtraText
            id={id('loket')}
            veld={useItemVeld('belemmeringen', belemmering, veldVorm('loket'))}
            label="Loket"
            knop="loket"
            soort="klein"
          />
          <ExtraText
            id={id('wetsartikel')}
            veld={useItemVeld('belemmeringen', belemmering, veldVorm('wetsartikel'))}
            label="Wetsartikel"
            knop="wetsartikel"
            soort="klein"
          />
          {schrijven && (
            <CanvasChoice id={id('soort')} veld={soort} label="Waar" toonLabel keuzes={soorten} />
          )}
        </div>
        <KoppelKeuze lijst="belemmeringen" item={belemmering} veld="veroorzaakt" label="Veroorzaakt" />
      </div>
      <ItemMenu lijst="belemmeringen" item={belemmering} naam={naam} />
    </li>
  );
});

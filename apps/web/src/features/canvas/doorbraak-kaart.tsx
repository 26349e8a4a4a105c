import { domeinen, domeinNamen, hoeken, hoekVragen, routeNamen, routes } from '@naast/domain/canvas';
import { loketRoutes } from '@naast/domain/loketverzoeken';
import { memo } from 'react';
import { Link } from 'react-router';
import { Greep } from '#web/ui/orde/greep.tsx';
import { AntwoordGezin } from './antwoord-gezin.tsx';
import type { ItemVan } from './canvas-cache.ts';
import { CanvasChoice } from './canvas-choice.tsx';
import { useCanvasVast, veldId } from './canvas-context.ts';
import { CanvasText } from './canvas-text.tsx';
import { DoorbraakTekst } from './doorbraak-tekst.tsx';
import { Driehoek } from './driehoek.tsx';
import { ItemMenu } from './item-menu.tsx';
import { KoppelKeuze } from './koppel-keuze.tsx';
import { noemItem } from './noem-item.ts';
import { useItemVeld, veldVorm } from './use-item-veld.ts';

type Doorbraak = ItemVan<'doorbraken'>;
interface Props {
  doorbraak: Doorbraak;
  nr: number;
}

/** One doorbraak: the sentence, what it breaks, its route, the three corners, and the family's answer. */
export const DoorbraakKaart = memo(function DoorbraakKaart({ doorbraak, nr }: Props) {
  return (
    <li className="canvas-doorbraak">
      <div className="canvas-doorbraak__kop">
        <Kop doorbraak={doorbraak} nr={nr} />
        <KoppelKeuze lijst="doorbraken" item={doorbraak} veld="breekt" label="Breekt" />
        <AntwoordGezin doorbraak={doorbraak} nr={nr} />
      </div>
      <div className="canvas-doorbraak__waarom">
        <div className="canvas-hoeken">
          <Driehoek teksten={doorbraak} />
          {hoeken.map((hoek) => (
            <DoorbraakTekst
              key={hoek}
              doorbraak={doorbraak}
              veld={hoek}
              label={hoekVragen[hoek].naam}
              hint={hoekVragen[hoek].vraag}
              vast
            />
          ))}
        </div>
        <div className="canvas-zonder">
          <DoorbraakTekst
            doorbraak={doorbraak}
            veld="eerderGeprobeerd"
            label="Eerder geprobeerd"
            hint="Wat is al gevraagd of geprobeerd, en wat gebeurde er?"
            vast
          />
          <DoorbraakTekst
            doorbraak={doorbraak}
            veld="nulscenarioVandaag"
            label="Als er niets gebeurt: nu"
            hint="Hoe gaat het nu, zonder deze doorbraak?"
            vast
          />
          <DoorbraakTekst
            doorbraak={doorbraak}
            veld="nulscenarioDreigend"
            label="Als er niets gebeurt: straks"
            hint="Wat dreigt er?"
          />
          <DoorbraakTekst
            doorbraak={doorbraak}
            veld="kindZelf"
            label="Wat zegt het kind zelf"
            hint="Als het over een kind gaat: zijn of haar eigen woorden."
          />
        </div>
      </div>
    </li>
  );
});

function Kop({ doorbraak, nr }: Props) {
  const { levend } = useCanvasVast();
  const naam = noemItem(doorbraak.titel, `Doorbraak ${nr}`);
  return (
    <header className="stapel stapel--dicht">
      <div className="canvas-doorbraak__regel">
        <Greep id={doorbraak.id} naam={naam} />
        <span className="canvas-nr" aria-hidden="true">
          {nr}
        </span>
        <CanvasText
          id={veldId(doorbraak.id, 'titel')}
          veld={useItemVeld('doorbraken', doorbraak, veldVorm('titel'))}
          label={`Korte naam van doorbraak ${nr}`}
          hint="Korte naam"
          soort="kop"
        />
        <ItemMenu lijst="doorbraken" item={doorbraak} naam={naam} />
      </div>
      <CanvasText
        id={veldId(doorbraak.id, 'zin')}
        veld={useItemVeld('doorbraken', doorbraak, veldVorm('zin'))}
        label={`Doorbraak ${nr} in één zin`}
        hint="De doorbraak in één zin"
        soort="eigen-woorden"
      />
      <div className="canvas-rij">
        <CanvasChoice
          id={veldId(doorbraak.id, 'route')}
          veld={useItemVeld('doorbraken', doorbraak, veldVorm('route'), 0)}
          label="Route"
          toonLabel
          keuzes={routes.map((waarde) => ({ waarde, naam: routeNamen[waarde] }))}
          leeg="Kies een route"
        />
        <CanvasChoice
          id={veldId(doorbraak.id, 'domein')}
          veld={useItemVeld('doorbraken', doorbraak, veldVorm('domein'), 0)}
          label="Domein"
          toonLabel
          keuzes={domeinen.map((waarde) => ({ waarde, naam: domeinNamen[waarde] }))}
          leeg="Geen van deze"
        />
      </div>
      {levend && loketRoutes.some((route) => route === doorbraak.route) && (
        <Link to="../fonds#loketten" relative="path" className="klein canvas-naar-loket">
          Maak de brief voor het loket
        </Link>
      )}
    </header>
  );
}

import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import { AdviesLijst } from './advies-lijst.tsx';
import { BerekeningKort } from './berekening-kort.tsx';
import { Besluit } from './besluit.tsx';
import { CanvasLezen } from './canvas-lezen.tsx';
import { DoorbraakLezen } from './doorbraak-lezen.tsx';
import { Geschiedenis } from './geschiedenis.tsx';
import { Inbreng } from './inbreng.tsx';
import { Intrekken } from './intrekken.tsx';
import { NaarCommissie } from './naar-commissie.tsx';
import { PakketBijlagen } from './pakket-bijlagen.tsx';
import { Perspectief } from './perspectief.tsx';
import { Regels } from './regels.tsx';
import { Stand } from './stand.tsx';
import { Stemmen } from './stemmen.tsx';
import { Uitvoering } from './uitvoering.tsx';
import { useTake } from './use-take.ts';
import { Verslag } from './verslag.tsx';
import { Vragen } from './vragen.tsx';
import { WieBeslist } from './wie-beslist.tsx';

/** The decision pack on one page: left what is asked and why, right what the commissie does with it. */
export function Pakket({
  aanvraag,
  vergaderingId,
}: {
  aanvraag: Aanvraag;
  vergaderingId?: string | undefined;
}) {
  useTake(aanvraag);
  const { pakket } = aanvraag;
  if (!pakket) return <p>Deze aanvraag is ingetrokken voordat hij was ingediend.</p>;
  const gekozen = pakket.canvas.doorbraken.filter(({ id }) => aanvraag.doorbraakIds.includes(id));
  return (
    <div className="naast-fonds-twee naast-fonds-pakket">
      <Stand aanvraag={aanvraag} />
      <a href="#behandeling" className="naast-fonds-sprong">
        Naar stemmen en vragen
      </a>
      <div className="naast-fonds-inhoud stapel stapel--wijd">
        <Perspectief pakket={pakket} />
        {gekozen.map((doorbraak) => (
          <DoorbraakLezen key={doorbraak.id} doorbraak={doorbraak} belemmeringen={pakket.canvas.inDeWeg} />
        ))}
        <Regels aanvraag={aanvraag} />
        {pakket.berekening && <BerekeningKort berekening={pakket.berekening} aanvraagId={aanvraag.id} />}
        <AdviesLijst advies={aanvraag.advies} />
        <PakketBijlagen aanvraag={aanvraag} />
        <CanvasLezen pakket={pakket} />
        <Geschiedenis stappen={aanvraag.geschiedenis} />
      </div>
      <aside id="behandeling" className="naast-fonds-zijde stapel stapel--wijd" aria-label="Behandeling">
        <Besluit aanvraag={aanvraag} />
        <Uitvoering aanvraag={aanvraag} />
        <WieBeslist aanvraag={aanvraag} />
        <Stemmen aanvraag={aanvraag} />
        <NaarCommissie aanvraag={aanvraag} />
        {vergaderingId && <Verslag aanvraagId={aanvraag.id} vergaderingId={vergaderingId} />}
        <Vragen aanvraag={aanvraag} />
        <Inbreng aanvraagId={aanvraag.id} />
        <Intrekken aanvraag={aanvraag} />
      </aside>
    </div>
  );
}

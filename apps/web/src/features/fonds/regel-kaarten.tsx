import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import { type Domein, domeinNamen } from '@naast/domain/fonds';
import { showToast } from '#web/lib/toast.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Button } from '#web/ui/button.tsx';
import { Icoon } from '#web/ui/icoon.tsx';
import { DubbelBinnen, DubbelMelding } from './dubbel-melding.tsx';
import { RegelBedrag } from './regel-bedrag.tsx';
import { RegelOntvanger } from './regel-ontvanger.tsx';
import { RegelVoorliggend } from './regel-voorliggend.tsx';
import { type ConceptRegel, type ConceptVeld, legeRegel } from './use-concept.ts';
import { KeuzeVeld, TekstVeld } from './velden.tsx';

/** What a part of one line works with. */
export interface RegelDeel {
  regel: ConceptRegel;
  fout: (veld: string) => string | undefined;
  onChange: (deel: Partial<ConceptRegel>) => void;
}

interface Props {
  aanvraag: Aanvraag;
  veld: ConceptVeld;
}

/** What is asked for, line by line. */
export function RegelKaarten({ aanvraag, veld }: Props) {
  const { regels } = veld.waarde;
  const foutBij = (pad: string) => aanvraag.controle.find((fout) => fout.veld === pad)?.bericht;
  const begonnen = (regel: ConceptRegel) =>
    regel.wat !== '' || regel.ontvanger !== '' || regel.bedragCent > 0;
  return (
    <div className="stapel">
      {regels.map((regel, plek) => (
        <RegelKaart
          // A line gets its id at the first save; by its place it keeps its focus then.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={plek}
          aanvraag={aanvraag}
          regels={regels}
          plek={plek}
          regel={regel}
          fout={(naam) => (begonnen(regel) ? foutBij(`regels.${plek}.${naam}`) : undefined)}
          onChange={(deel) => veld.updateRegel(plek, { nagekeken: true, ...deel })}
          onWeg={() => removeRegel(veld, plek)}
        />
      ))}
      <div>
        <Button
          variant="secondary"
          icoon={<Icoon naam="plus" />}
          onClick={() => veld.update({ regels: [...regels, legeRegel] })}
        >
          {regels.length === 0 ? 'Eerste regel toevoegen' : 'Nog een regel'}
        </Button>
      </div>
    </div>
  );
}

/** Takes a line out; putting it back gives it its old place. */
function removeRegel(veld: ConceptVeld, plek: number): void {
  const { regels } = veld.waarde;
  const weg = regels[plek];
  if (!weg) return;
  veld.update({ regels: regels.filter((_, i) => i !== plek) });
  showToast(`Regel ${plek + 1} is weggehaald.`, () => veld.insertRegel(plek, weg));
}

interface KaartProps extends RegelDeel {
  aanvraag: Aanvraag;
  regels: readonly ConceptRegel[];
  plek: number;
  onWeg: () => void;
}

function RegelKaart({ aanvraag, regels, plek, onWeg, ...deel }: KaartProps) {
  const { regel, fout, onChange } = deel;
  return (
    <fieldset className="vlak naast-fonds-regel">
      <legend className="alleen-voorlezen">Regel {plek + 1}</legend>
      {!regel.nagekeken && (
        <div className="rij">
          <Badge soort="let-op">Uit een eerdere aanvraag</Badge>
          <Button variant="secondary" klein onClick={() => onChange({ nagekeken: true })}>
            Klopt nog
          </Button>
        </div>
      )}
      <DubbelMelding dubbel={aanvraag.dubbel} plek={plek} />
      <DubbelBinnen regels={regels} plek={plek} />
      <TekstVeld
        label="Wat is er nodig?"
        maximaal={500}
        waarde={regel.wat}
        error={fout('wat')}
        onChange={(wat) => onChange({ wat })}
      />
      <RegelOntvanger {...deel} />
      <RegelBedrag {...deel} />
      <KeuzeVeld<Domein>
        label="Waar hoort het bij?"
        leeg="Nergens van dit fonds"
        breedte="middel"
        waarde={regel.domein}
        keuzes={aanvraag.fonds.domeinen.map((waarde) => ({ waarde, naam: domeinNamen[waarde] }))}
        onChange={(domein) => onChange({ domein })}
      />
      <RegelVoorliggend {...deel} casusId={aanvraag.casus.id ?? ''} />
      <TekstVeld
        label="Waarom kan een regeling dit niet betalen?"
        optional
        rows={2}
        maximaal={2000}
        waarde={regel.voorliggend}
        onChange={(voorliggend) => onChange({ voorliggend })}
      />
      <div>
        <Button variant="tertiary" klein onClick={onWeg}>
          Regel {plek + 1} weghalen
        </Button>
      </div>
    </fieldset>
  );
}

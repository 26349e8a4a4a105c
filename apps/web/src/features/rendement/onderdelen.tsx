import type { Lijstprijs } from '@naast/contract/prijslijst';
import {
  type ConceptInvoer,
  type ConceptRegel,
  createInvestering,
  createRegel,
} from '@naast/domain/berekening';
import { useState } from 'react';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Dubbel } from './dubbel.tsx';
import { InvesteringKaart } from './investering-kaart.tsx';
import { KaartOvername } from './kaart-overname.tsx';
import { PrijsKiezer } from './prijs-kiezer.tsx';
import { listNamen, RegelKaart } from './regel-kaart.tsx';
import { countFouten, findFouten } from './regel-veld.ts';
import { SjabloonKiezer } from './sjabloon-kiezer.tsx';
import type { WerkstukVeld } from './use-werkstuk.ts';
import { changeInvestering, changeRegel, removeDeel, type Voorlopig } from './werkstuk.ts';

interface Props {
  casusId: string;
  veld: WerkstukVeld;
  voorlopig: Voorlopig;
  prijzen: readonly Lijstprijs[];
  alleenLezen: boolean;
  /** Whoever comes from the map of deelnemers starts with taking it over. */
  begintMetKaart: boolean;
}

interface OpenProps extends Props {
  /** Id of the one card that is open. */
  open: string | undefined;
  onOpen: (id: string | undefined) => void;
  /** Id of the card that was added last: it takes the keyboard. */
  vers: string | undefined;
  onAdd: (id: string | undefined) => void;
}

/** The left side: what changes, and what the doorbraak costs. */
export function Onderdelen(props: Props) {
  const [open, setOpen] = useState<string>();
  const [vers, setVers] = useState<string>();
  const add = (id: string | undefined) => {
    setOpen(id);
    setVers(id);
  };
  const kaarten = { open, onOpen: setOpen, vers, onAdd: add };
  return (
    <>
      <Regels {...props} {...kaarten} />
      <Investeringen {...props} {...kaarten} />
    </>
  );
}

function Regels(props: OpenProps) {
  const { casusId, veld, prijzen, alleenLezen, begintMetKaart, onAdd } = props;
  const [kiezen, setKiezen] = useState<'prijs' | 'sjabloon' | 'kaart' | undefined>(
    begintMetKaart && !alleenLezen ? 'kaart' : undefined,
  );
  const { regels, horizonJaren } = veld.waarde.invoer;
  const add = (nieuw: readonly ConceptRegel[]) => {
    veld.updateInvoer((nu) => ({ ...nu, regels: [...nu.regels, ...nieuw] }));
    onAdd(nieuw[0]?.id);
    setKiezen(undefined);
  };
  return (
    <section className="stapel stapel--dicht" aria-labelledby="regels">
      <Heading level={2} id="regels">
        Wat verandert er door de doorbraak?
      </Heading>
      {regels.length === 0 && (
        <p className="zacht">
          Denk aan hulp die stopt, een opname die niet hoeft, of een huis dat blijft. Kies er een prijs bij.
        </p>
      )}
      {regels.map((_, nummer) => (
        <Regel key={regels[nummer]?.id} {...props} nummer={nummer} />
      ))}
      {!alleenLezen && (
        <div className="rij">
          <Button
            id="erbij-regels"
            variant={regels.length === 0 ? 'primary' : 'secondary'}
            onClick={() => setKiezen('prijs')}
          >
            Kies wat er verandert
          </Button>
          <Button variant="secondary" onClick={() => setKiezen('kaart')}>
            Neem over uit de kaart van deelnemers
          </Button>
          <Button variant="tertiary" onClick={() => setKiezen('sjabloon')}>
            Begin met een voorbeeld
          </Button>
        </div>
      )}
      <Dubbel regels={regels} prijzen={prijzen} />
      {kiezen === 'prijs' && (
        <PrijsKiezer
          prijzen={prijzen}
          onKies={(prijs) => add([createRegel(crypto.randomUUID(), prijs, horizonJaren)])}
          onClose={() => setKiezen(undefined)}
        />
      )}
      {kiezen === 'kaart' && (
        <KaartOvername casusId={casusId} veld={veld} prijzen={prijzen} onClose={() => setKiezen(undefined)} />
      )}
      {kiezen === 'sjabloon' && (
        <SjabloonKiezer
          prijzen={prijzen}
          horizonJaren={horizonJaren}
          onKies={add}
          onClose={() => setKiezen(undefined)}
        />
      )}
    </section>
  );
}

function Regel({
  nummer,
  veld,
  voorlopig,
  prijzen,
  alleenLezen,
  open,
  onOpen,
  vers,
}: OpenProps & { nummer: number }) {
  const { invoer } = veld.waarde;
  const regel = invoer.regels[nummer];
  if (!regel) return null;
  const { redenen, som } = voorlopig;
  const cellen = som?.uitkomst.cellen.regels.filter(({ id }) => id === regel.id) ?? [];
  return (
    <RegelKaart
      regel={regel}
      lijstprijs={prijzen.find(({ code }) => code === regel.prijs.code)}
      overlapgroepen={listNamen(invoer, 'overlapgroep')}
      gebeurtenissen={listNamen(invoer, 'gebeurtenis')}
      fout={findFouten(redenen, 'regels', nummer)}
      fouten={countFouten(redenen, 'regels', nummer)}
      batenCent={
        cellen.length === 0 ? undefined : cellen.reduce((totaal, { baatCent }) => totaal + baatCent, 0)
      }
      teltNiet={som?.uitkomst.nietMeegeteld.includes(regel.id) ?? false}
      alleenLezen={alleenLezen}
      open={open === regel.id}
      vers={vers === regel.id}
      onOpen={() => onOpen(open === regel.id ? undefined : regel.id)}
      onChange={(deel) => veld.updateInvoer((nu) => changeRegel(nu, regel.id, deel))}
      onRemove={() => removeWithUndo(veld, 'regels', nummer, 'De regel is weggehaald.')}
    />
  );
}

function Investeringen({ veld, voorlopig, alleenLezen, open, onOpen, vers, onAdd }: OpenProps) {
  const { investeringen } = veld.waarde.invoer;
  const add = () => {
    const nieuw = createInvestering(crypto.randomUUID());
    veld.updateInvoer((nu) => ({ ...nu, investeringen: [...nu.investeringen, nieuw] }));
    onAdd(nieuw.id);
  };
  return (
    <section className="stapel stapel--dicht" aria-labelledby="kosten">
      <Heading level={2} id="kosten">
        Wat kost de doorbraak?
      </Heading>
      {investeringen.length === 0 && (
        <p className="zacht">Denk aan een schuld die in één keer weggaat, of aan uren.</p>
      )}
      {investeringen.map((investering, nummer) => (
        <InvesteringKaart
          key={investering.id}
          investering={investering}
          fout={findFouten(voorlopig.redenen, 'investeringen', nummer)}
          fouten={countFouten(voorlopig.redenen, 'investeringen', nummer)}
          alleenLezen={alleenLezen}
          open={open === investering.id}
          vers={vers === investering.id}
          onOpen={() => onOpen(open === investering.id ? undefined : investering.id)}
          onChange={(deel) => veld.updateInvoer((nu) => changeInvestering(nu, investering.id, deel))}
          onRemove={() => removeWithUndo(veld, 'investeringen', nummer, 'De kosten zijn weggehaald.')}
        />
      ))}
      {!alleenLezen && (
        <div>
          <Button id="erbij-investeringen" variant="secondary" onClick={add}>
            Voeg kosten toe
          </Button>
        </div>
      )}
    </section>
  );
}

/** Takes one away, and offers to put it back where it was. */
function removeWithUndo(
  veld: WerkstukVeld,
  lijst: 'regels' | 'investeringen',
  nummer: number,
  melding: string,
): void {
  const weg = veld.waarde.invoer[lijst][nummer];
  if (!weg) return;
  veld.updateInvoer((nu) => removeDeel(nu, weg.id));
  // The button that was pressed is gone with its card; the one that adds stands in the same place.
  document.getElementById(`erbij-${lijst}`)?.focus();
  showToast(melding, () =>
    veld.updateInvoer(
      (nu): ConceptInvoer => ({ ...nu, [lijst]: nu[lijst].toSpliced(nummer, 0, weg as never) }),
    ),
  );
}

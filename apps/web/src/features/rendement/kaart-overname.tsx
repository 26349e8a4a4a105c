import { type Deelnemerskaart, getDeelnemerskaart } from '@naast/contract/deelnemerskaart';
import type { Lijstprijs } from '@naast/domain/berekening';
import {
  applyOvername,
  type Kaartlijn,
  type Overname,
  planOvername,
  undoOvername,
} from '@naast/domain/deelnemers';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { useGet } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { OvernameRij } from './overname-rij.tsx';
import type { WerkstukVeld } from './use-werkstuk.ts';

interface Props {
  casusId: string;
  veld: WerkstukVeld;
  prijzen: readonly Lijstprijs[];
  onClose: () => void;
}

/** Shows what the map of deelnemers would add to this berekening, and adds it in one press. */
export function KaartOvername({ casusId, ...rest }: Props) {
  const kaart = useGet(getDeelnemerskaart, { params: { id: casusId } });
  return (
    <Dialog titel="Neem over uit de kaart van deelnemers" onClose={rest.onClose} breed>
      <Loaded query={kaart}>
        {(data) =>
          data.lijnen.length === 0 ? (
            <EmptyState
              titel="Op de kaart staan nog geen producten"
              actie={<Link to={`/casussen/${casusId}/deelnemers`}>Naar de deelnemers</Link>}
            >
              Schrijf bij een professional op wat die levert, en hoe vaak. Dan kun je het hier overnemen.
            </EmptyState>
          ) : (
            <Voorbeeld lijnen={toLijnen(data)} {...rest} />
          )
        }
      </Loaded>
    </Dialog>
  );
}

/** The organisatie goes along, never the name of a person. */
function toLijnen({ items, lijnen }: Deelnemerskaart): Kaartlijn[] {
  const organisatie = new Map(items.map((wie) => [wie.id, wie.organisatie || wie.rol]));
  return lijnen.map(({ productId, deelnemerId, prijs: { code }, perJaar }) => ({
    productId,
    code,
    perJaar,
    organisatie: organisatie.get(deelnemerId) ?? '',
  }));
}

interface VoorbeeldProps extends Omit<Props, 'casusId'> {
  lijnen: readonly Kaartlijn[];
}

function Voorbeeld({ lijnen, veld, prijzen, onClose }: VoorbeeldProps) {
  const { regels, horizonJaren } = veld.waarde.invoer;
  const plan = useMemo(
    () => planOvername(lijnen, regels, prijzen, horizonJaren, () => crypto.randomUUID()),
    [lijnen, regels, prijzen, horizonJaren],
  );
  // A regel typed by hand with the same price may be the same thing: whoever knows ticks it.
  const [om, setOm] = useState<ReadonlySet<string>>(new Set());
  const gekozen = plan.filter((deel) => isAan(deel) !== om.has(deel.lijn.productId));
  const neemOver = () => {
    veld.updateInvoer((nu) => ({ ...nu, regels: applyOvername(nu.regels, gekozen) }));
    showToast(describeKlaar(gekozen.length), () =>
      veld.updateInvoer((nu) => ({ ...nu, regels: undoOvername(nu.regels, gekozen) })),
    );
    onClose();
  };
  return (
    <div className="stapel">
      <p>
        Dit doen professionals nu voor het gezin. We zetten bij ‘met doorbraak’ eerst hetzelfde aantal. Vul
        daarna zelf in wat er verandert: pas dan bespaart een regel iets.
      </p>
      <ul className="naast-prijzen">
        {plan.map((deel) => (
          <li key={deel.lijn.productId}>
            <OvernameRij
              deel={deel}
              prijs={prijzen.find(({ code }) => code === deel.lijn.code)}
              aan={gekozen.includes(deel)}
              onChange={() => setOm(toggle(om, deel.lijn.productId))}
            />
          </li>
        ))}
      </ul>
      <div className="rij">
        <Button disabled={gekozen.length === 0} onClick={neemOver}>
          {gekozen.length === 0 ? 'Er is niets over te nemen' : describeKnop(gekozen.length)}
        </Button>
        <Button variant="tertiary" onClick={onClose}>
          Toch niet
        </Button>
      </div>
    </div>
  );
}

const isAan = (deel: Overname): boolean =>
  (deel.soort === 'nieuw' && !deel.lijktOp) || deel.soort === 'ander_aantal';

function toggle(set: ReadonlySet<string>, waarde: string): ReadonlySet<string> {
  const nieuw = new Set(set);
  if (!nieuw.delete(waarde)) nieuw.add(waarde);
  return nieuw;
}

const describeKnop = (aantal: number): string =>
  aantal === 1 ? 'Neem deze regel over' : `Neem deze ${aantal} regels over`;

const describeKlaar = (aantal: number): string =>
  aantal === 1 ? 'De regel is overgenomen.' : `${aantal} regels zijn overgenomen.`;

import { type Afscherming, liftAfscherming, listAfschermingen } from '@naast/contract/afscherming';
import type { Casus } from '@naast/contract/casussen';
import { describeDeel } from '@naast/domain/veiligheid';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { call } from '#web/lib/call.ts';
import { useGet } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { AfschermDialog } from './afscherm-dialog.tsx';
import { BijlagenVan } from './bijlagen-van.tsx';

/** What of one lid only some may see. */
export function AfschermSectie({ casus }: { casus: Casus }) {
  const [open, setOpen] = useState<Afscherming | 'nieuw'>();
  useAnker();
  return (
    <section className="vlak stapel" aria-labelledby="afschermen">
      <div className="rij rij--uiteen">
        <Heading level={3} id="afschermen">
          Afschermen
        </Heading>
        <Button variant="secondary" klein onClick={() => setOpen('nieuw')}>
          Iets afschermen
        </Button>
      </div>
      <p>
        Kies een lid en een onderwerp. Wat daarover op het canvas, in gesprekken en bij de bijlagen staat,
        bestaat dan niet voor anderen. Het gaat ook niet mee in een aanvraag of casusstuk.
      </p>
      <Loaded query={useGet(listAfschermingen, { params: { id: casus.id } })}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="zacht">Er is nu niets afgeschermd.</p>
          ) : (
            <ul className="naast-veiligheidslijst">
              {items.map((deel) => (
                <Deel key={deel.id} casus={casus} deel={deel} onWijzig={() => setOpen(deel)} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <BijlagenVan casus={casus} />
      {open && (
        <AfschermDialog
          casus={casus}
          deel={open === 'nieuw' ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  );
}

/** A link to this part comes here when the page has loaded. */
function useAnker(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === '#afschermen') document.getElementById('afschermen')?.scrollIntoView({ block: 'start' });
  }, [hash]);
}

const describeLezers = ({ wie, lezers }: Afscherming): string =>
  wie === 'contactpersoon'
    ? 'Alleen de contactpersoon en de vervanger'
    : `De contactpersoon, de vervanger, ${lezers.map(({ naam }) => naam).join(', ')}`;

function Deel({ casus, deel, onWijzig }: { casus: Casus; deel: Afscherming; onWijzig: () => void }) {
  const queryClient = useQueryClient();
  const lid = casus.leden.find(({ id }) => id === deel.lidId)?.naam ?? 'iemand die hier woonde';
  const open = async () => {
    const uitkomst = await call(liftAfscherming, { params: { id: casus.id, afschermingId: deel.id } });
    await queryClient.invalidateQueries();
    showToast(uitkomst.ok ? 'Wie de casus ziet, ziet dit nu ook weer.' : uitkomst.problem.detail);
  };
  return (
    <li className="stapel">
      <div>
        <strong>
          {describeDeel(deel.leefgebied)} van {lid}
        </strong>
        <br />
        <span className="klein">{describeLezers(deel)}</span>
        {deel.metEigenWoorden && <span className="klein"> · ook de eigen woorden van {lid}</span>}
      </div>
      <div className="rij">
        <Button variant="tertiary" klein onClick={onWijzig}>
          Veranderen wie dit ziet
        </Button>
        <Button variant="tertiary" klein onClick={() => void open()}>
          Niet meer afschermen
        </Button>
      </div>
    </li>
  );
}

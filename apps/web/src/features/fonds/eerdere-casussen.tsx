import type { Casus } from '@naast/contract/casussen';
import { listCasusAanvragen } from '@naast/contract/fonds-kaart';
import { getHuishouden } from '@naast/contract/huishoudens';
import { adres } from '#web/lib/adressen.ts';
import { useGet } from '#web/lib/query.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Kaart } from './kaart.tsx';
import { KopieMaken } from './kopie-maken.tsx';

/** Aanvragen of earlier casussen of this household that I may see, to begin from again. */
export function EerdereCasussen({ casus }: { casus: Casus }) {
  const huishouden = useGet(getHuishouden, { params: { id: casus.huishouden.id } });
  const eerdere = huishouden.data?.casussen.filter(({ id }) => id !== casus.id) ?? [];
  return eerdere.map(({ id, code }) => <VanCasus key={id} vanId={id} code={code} casusId={casus.id} />);
}

function VanCasus({ vanId, code, casusId }: { vanId: string; code: string; casusId: string }) {
  const aanvragen = useGet(listCasusAanvragen, { params: { id: vanId } });
  const items = aanvragen.data?.items.filter(({ stand }) => stand !== 'concept') ?? [];
  if (items.length === 0) return null;
  return (
    <section className="stapel stapel--dicht" aria-label={`Aanvragen uit casus ${code}`}>
      <Heading level={3}>Eerder gevraagd, in casus {code}</Heading>
      <ul className="naast-fonds-lijst naast-fonds-lijst--naast-elkaar">
        {items.map((kaart) => (
          <li key={kaart.id}>
            <Kaart kaart={kaart} naar={adres.casusTab(vanId, `fonds/${kaart.id}`)} />
            <KopieMaken kaart={kaart} casusId={casusId} />
          </li>
        ))}
      </ul>
    </section>
  );
}

import { Loaded } from '#web/ui/loaded.tsx';
import { AanvraagLijst } from './aanvraag-lijst.tsx';
import { useAanvragen } from './use-aanvragen.ts';

/** For the betaler: what is granted and not paid or released in full. */
export default function TeBetalen() {
  return (
    <Loaded query={useAanvragen('besloten')}>
      {({ items }) => (
        <AanvraagLijst
          id="te-betalen"
          titel="Te betalen"
          items={items.filter(({ uitkomst }) => uitkomst !== 'afgewezen')}
          wanneer={() => 'Toegekend, nog niet alles betaald'}
          leeg={<p className="zacht">Er is nu niets te betalen.</p>}
        />
      )}
    </Loaded>
  );
}

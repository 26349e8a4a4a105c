import { Loaded } from '#web/ui/loaded.tsx';
import { AanvraagLijst } from './aanvraag-lijst.tsx';
import { useAanvragen } from './use-aanvragen.ts';

/** For the controleur: what is paid and not checked yet. */
export default function TeVerantwoorden() {
  return (
    <Loaded query={useAanvragen('uitbetaald')}>
      {({ items }) => (
        <AanvraagLijst
          id="te-verantwoorden"
          titel="Nog te controleren"
          items={items}
          wanneer={() => 'Alles is betaald'}
          leeg={<p className="zacht">Er is nu niets te controleren.</p>}
        />
      )}
    </Loaded>
  );
}

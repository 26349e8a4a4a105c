import type { AanvraagKaart } from '@naast/contract/fonds-kaart';
import { showDatum } from '#web/lib/datum.ts';
import { Loaded } from '#web/ui/loaded.tsx';
import { AanvraagLijst } from './aanvraag-lijst.tsx';
import { useAanvragen } from './use-aanvragen.ts';

const magNog = (kaart: AanvraagKaart) => !kaart.heeftBeletsel && kaart.mijnStem === null;

/** For a commissielid: what I may vote on and have not voted on yet. */
export default function TeStemmen() {
  const ingediend = useAanvragen('ingediend');
  const inBehandeling = useAanvragen('in_behandeling');
  return (
    <Loaded query={ingediend}>
      {(nieuw) => (
        <Loaded query={inBehandeling}>
          {(lopend) => (
            <AanvraagLijst
              id="te-stemmen"
              titel="Hier kun je over stemmen"
              items={[...nieuw.items, ...lopend.items].filter(magNog)}
              wanneer={({ uiterlijkOp }) => uiterlijkOp && `Besluit voor ${showDatum(uiterlijkOp)}`}
              leeg={<p className="zacht">Er wacht nu geen aanvraag op jouw stem.</p>}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

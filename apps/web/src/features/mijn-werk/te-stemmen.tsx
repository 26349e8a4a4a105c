import type { AanvraagKaart } from '@naast/contract/fonds-kaart';
import { showDatum } from '#web/lib/datum.ts';
import { useMij } from '#web/lib/mij.ts';
import { Loaded } from '#web/ui/loaded.tsx';
import { AanvraagLijst } from './aanvraag-lijst.tsx';
import { useAanvragen } from './use-aanvragen.ts';

// Where two decided, one of them still has to record it.
const isVastTeLeggen = ({ wijze, mijnStem, aantalStemmen }: AanvraagKaart) =>
  wijze !== 'commissie' && mijnStem === 'voor' && aantalStemmen === 2;
const wacht = (kaart: AanvraagKaart) =>
  kaart.magBeslissen && (kaart.mijnStem === null || isVastTeLeggen(kaart));

const describeWanneer = (kaart: AanvraagKaart) => {
  if (isVastTeLeggen(kaart)) return 'Leg het besluit vast';
  const dag = kaart.wijze === 'commissie' ? kaart.uiterlijkOp : kaart.streefdag;
  return dag && `${kaart.spoed ? 'Spoed · ' : ''}Besluit voor ${showDatum(dag)}`;
};

/** What I may decide on and have not voted on yet: as commissielid, or as one of the two who decide. */
export default function TeStemmen() {
  const isLid = useMij().rollen.includes('commissielid');
  const ingediend = useAanvragen('ingediend');
  const inBehandeling = useAanvragen('in_behandeling');
  return (
    <Loaded query={ingediend}>
      {(nieuw) => (
        <Loaded query={inBehandeling}>
          {(lopend) => {
            const items = [...nieuw.items, ...lopend.items].filter(wacht);
            // Who decides only now and then needs no empty list.
            if (items.length === 0 && !isLid) return null;
            return (
              <AanvraagLijst
                id="te-stemmen"
                titel="Hier kun je over stemmen"
                items={items}
                wanneer={describeWanneer}
                leeg={<p className="zacht">Er wacht nu geen aanvraag op jouw stem.</p>}
              />
            );
          }}
        </Loaded>
      )}
    </Loaded>
  );
}

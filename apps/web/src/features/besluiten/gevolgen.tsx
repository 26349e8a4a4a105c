import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import type { Besluiten } from '@naast/contract/herzieningen';
import { isVerlaging, planRegel, zienswijzeDagen } from '@naast/domain/herziening';
import { showBedrag } from '#web/lib/bedrag.ts';
import { Notice } from '#web/ui/notice.tsx';

interface Props {
  aanvraag: Aanvraag;
  data: Besluiten;
  /** What each line would get, in cents; undefined while it is being typed. */
  bedragen: readonly (number | undefined)[];
}

/** What a proposal does with the money, before it is made; the grootboek books the same. */
export function Gevolgen({ aanvraag, data, bedragen }: Props) {
  const { besluit } = aanvraag;
  if (!besluit) return null;
  const plannen = besluit.regels.map((regel, plek) => {
    const kwijtgescholdenCent = data.vorderingen
      .filter(({ regelId }) => regelId === regel.regelId)
      .reduce((som, vordering) => som + vordering.kwijtgescholdenCent, 0);
    return planRegel({ ...regel, kwijtgescholdenCent }, bedragen[plek] ?? 0);
  });
  const som = (wat: 'vrijvalCent' | 'toekenningCent' | 'vorderingCent') =>
    plannen.reduce((totaal, plan) => totaal + plan[wat], 0);
  const minder = isVerlaging(
    besluit.regels,
    besluit.regels.map((_regel, plek) => ({ toegekendCent: bedragen[plek] ?? 0 })),
  );
  return (
    <Notice titel="Wat gebeurt er met het geld?">
      <ul>
        <li>Wordt nog betaald: {showBedrag(som('toekenningCent'))}</li>
        {som('vrijvalCent') > 0 && (
          <li>Wat nu vastligt, komt eerst vrij: {showBedrag(som('vrijvalCent'))}</li>
        )}
        {som('vorderingCent') > 0 && <li>Moet terugkomen: {showBedrag(som('vorderingCent'))}</li>}
      </ul>
      {minder && (
        <p>
          Het gezin krijgt minder. Daarom vragen we eerst wat het ervan vindt. Daar zijn {zienswijzeDagen}{' '}
          dagen voor.
        </p>
      )}
    </Notice>
  );
}

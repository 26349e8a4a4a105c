import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import { submitAanvraag } from '@naast/contract/fonds-stappen';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { read } from '#web/lib/query.ts';
import { Sleutel } from '#web/lib/sleutel.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';
import { Overnemen } from './overnemen.tsx';
import type { ConceptVeld } from './use-concept.ts';
import { useNaStap } from './use-stap.ts';

/** `Regel 2: Schrijf op wat er nodig is.` */
const sayReden = ({ veld, bericht }: Aanvraag['controle'][number]): string => {
  const plek = /^regels\.(\d+)\./.exec(veld)?.[1];
  return plek === undefined ? bericht : `Regel ${Number(plek) + 1}: ${bericht}`;
};

/** What still misses, and the button that hands it in. */
export function Indienen({ aanvraag, veld }: { aanvraag: Aanvraag; veld: ConceptVeld }) {
  const naStap = useNaStap();
  const sleutel = useRef(new Sleutel());
  const { id, versie, controle, mijn } = aanvraag;
  const indienen = useMutation({
    mutationFn: () =>
      read(submitAanvraag, { params: { id }, versie, sleutel: sleutel.current.voor({ id, versie }) }),
    onSuccess: () => naStap('De aanvraag is ingediend. Wie beslist kan hem nu lezen.'),
  });
  const bewaard = veld.staat.soort === 'rust' || veld.staat.soort === 'opgeslagen';
  const vast = veld.staat.soort === 'mislukt' || veld.staat.soort === 'botsing';
  // Asked while the last words were still on their way: they go first, then the aanvraag.
  const [wacht, setWacht] = useState(false);
  useEffect(() => {
    if (!wacht || !(bewaard || vast)) return;
    setWacht(false);
    if (bewaard && controle.length === 0) indienen.mutate();
  }, [wacht, bewaard, vast, controle, indienen]);
  const dienIn = () => {
    if (bewaard) return indienen.mutate();
    veld.flush();
    setWacht(true);
  };
  if (!mijn.acties.includes('indienen'))
    return mijn.magOvernemen ? (
      <Overnemen aanvraag={aanvraag} />
    ) : (
      <Notice>
        {aanvraag.aanvrager.naam} begon deze aanvraag en kan hem indienen. Is er een nieuwe contactpersoon?
        Die kan hem overnemen.
      </Notice>
    );
  return (
    <div className="stapel stapel--dicht">
      {controle.length > 0 ? (
        <Notice soort="let-op" titel="Dit is nog nodig om in te dienen">
          <ul className="naast-melding__lijst">
            {[...new Set(controle.map(sayReden))].map((bericht) => (
              <li key={bericht}>{bericht}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <Notice soort="goed" titel="De aanvraag is compleet">
          <p>Na het indienen staan het canvas en de berekening vast.</p>
        </Notice>
      )}
      {indienen.error && <ProblemNotice error={indienen.error} />}
      {controle.length === 0 && (
        <div>
          <Button bezig={indienen.isPending || wacht} onClick={dienIn}>
            Aanvraag indienen
          </Button>
        </div>
      )}
    </div>
  );
}

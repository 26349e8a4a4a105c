import { getAanvraag } from '@naast/contract/fonds-aanvraag';
import {
  type Handtekening as Gezet,
  getHandtekening,
  removeHandtekening,
} from '@naast/contract/fonds-handtekening';
import { tekenvak, tekenWijzeNamen, vervalRedenZinnen, writePad } from '@naast/domain/bijlagen';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { showDatum, showMoment } from '#web/lib/datum.ts';
import { keyOf, read, useGet } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';
import { TekenDialog } from './teken-dialog.tsx';
import './handtekening.css';

interface Props {
  aanvraagId: string;
  /** Of the aanvraag as it is now: with each saving the signature is looked at again. */
  versie: number;
  /** Saves what was typed, before there is something to sign. */
  flush?: () => void;
}

/** The signed yes of the inwoner: to sign, to see, and when it no longer holds. */
export function Handtekening({ aanvraagId, versie, flush }: Props) {
  const params = { id: aanvraagId };
  const client = useQueryClient();
  const [tekent, setTekent] = useState(false);
  const query = useGet(getHandtekening, { params });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new versie may have made the signature lapse
  useEffect(() => {
    void client.invalidateQueries({ queryKey: keyOf(getHandtekening) });
  }, [client, versie]);
  const opnieuw = () => {
    void client.invalidateQueries({ queryKey: keyOf(getHandtekening) });
    void client.invalidateQueries({ queryKey: keyOf(getAanvraag) });
  };
  return (
    <Loaded query={query}>
      {({ geldig, handtekeningen, nu, magTekenen }) => {
        const [laatste] = handtekeningen;
        return (
          <div className="stapel">
            {geldig ? (
              <Geldig
                zin={`${tekenWijzeNamen[geldig.wijze]} op ${geldig.wijze === 'papier' ? showDatum(geldig.getekendOp) : showMoment(geldig.getekendOp)}.`}
                gezet={laatste}
              />
            ) : (
              laatste?.vervallenReden === 'gewijzigd' && (
                <Notice soort="let-op" titel="De handtekening geldt niet meer">
                  <p>
                    {laatste.naam} tekende op {showMoment(laatste.getekendOp)}. {vervalRedenZinnen.gewijzigd}{' '}
                    Lees de aanvraag samen opnieuw, en laat opnieuw tekenen.
                  </p>
                </Notice>
              )
            )}
            {magTekenen && (
              <div className="rij">
                <Button
                  variant="secondary"
                  onClick={() => {
                    flush?.();
                    setTekent(true);
                  }}
                >
                  {geldig ? 'Opnieuw laten tekenen' : 'Laten tekenen'}
                </Button>
                {geldig && <Weghalen aanvraagId={aanvraagId} opnieuw={opnieuw} />}
              </div>
            )}
            {tekent && (
              <TekenDialog
                aanvraagId={aanvraagId}
                nu={nu}
                onSluit={() => setTekent(false)}
                onGetekend={() => {
                  setTekent(false);
                  opnieuw();
                  showToast('De handtekening is bewaard.');
                }}
              />
            )}
          </div>
        );
      }}
    </Loaded>
  );
}

function Geldig({ zin, gezet }: { zin: string; gezet: Gezet | undefined }) {
  return (
    <Notice soort="goed" titel={gezet ? `${gezet.naam} zei ja` : 'Het gezin heeft getekend'}>
      <p>
        {zin}
        {gezet ? ` ${gezet.genoteerdDoor} was erbij.` : ''}
      </p>
      {gezet?.streken && (
        <svg
          className="naast-handtekening"
          viewBox={`0 0 ${tekenvak.breedte} ${tekenvak.hoogte}`}
          role="img"
          aria-label={`Handtekening van ${gezet.naam}`}
        >
          <path
            d={writePad(gezet.streken)}
            fill="none"
            strokeWidth="3"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      )}
      {gezet && (
        <details className="naast-fonds-meer">
          <summary>Wat er is getekend</summary>
          <pre className="naast-akkoordtekst">{gezet.tekst}</pre>
        </details>
      )}
    </Notice>
  );
}

function Weghalen({ aanvraagId, opnieuw }: { aanvraagId: string; opnieuw: () => void }) {
  const weg = useMutation({
    mutationFn: () => read(removeHandtekening, { params: { id: aanvraagId }, sleutel: crypto.randomUUID() }),
    onSettled: opnieuw,
    onSuccess: () => showToast('De handtekening is weggehaald.'),
  });
  return (
    <>
      <Button variant="tertiary" klein bezig={weg.isPending} onClick={() => weg.mutate()}>
        Handtekening weghalen
      </Button>
      {weg.error && <ProblemNotice error={weg.error} />}
    </>
  );
}

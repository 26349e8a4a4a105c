import { Checkbox } from '@amsterdam/design-system-react';
import {
  type Bijlage,
  getBijlageBestand,
  listAanvraagBijlagen,
  listCasusBijlagen,
  removeBijlage,
  restoreBijlage,
  updateBijlage,
} from '@naast/contract/bijlagen';
import { bijlageSoortGegevens, scanNamen } from '@naast/domain/bijlagen';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { showMoment } from '#web/lib/datum.ts';
import { download } from '#web/lib/download.ts';
import { keyOf, read } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Badge } from '../badge.tsx';
import { Button } from '../button.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import { BijlageOmschrijving } from './bijlage-omschrijving.tsx';

const showGrootte = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} kB`
    : `${(bytes / 1024 / 1024).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`;

/** Reads the lists of files again, after one changed. */
export function useBijlagenOpnieuw(): () => void {
  const client = useQueryClient();
  return () => {
    for (const route of [listCasusBijlagen, listAanvraagBijlagen])
      void client.invalidateQueries({ queryKey: keyOf(route) });
  };
}

interface Props {
  bijlage: Bijlage;
  /** Beside an aanvraag somebody says who may see it. */
  delen: boolean;
  /** Where the aanvraag of this file is, on the page of the casus. */
  naarAanvraag?: ((id: string) => string) | undefined;
}

/** One file: what it is, who added it, who sees it; to save, to describe, to take away with a way back. */
export function BijlageKaart({ bijlage, delen, naarAanvraag }: Props) {
  const opnieuw = useBijlagenOpnieuw();
  const [schrijft, setSchrijft] = useState(false);
  const haal = useMutation({
    networkMode: 'always',
    mutationFn: () => download(getBijlageBestand, { params: { id: bijlage.id } }),
    onSuccess: (naam) => showToast(`${naam} staat bij je downloads.`),
  });
  const weg = useRemove(bijlage, opnieuw);
  const { mag, aanvraag } = bijlage;
  return (
    <li className="naast-bijlage">
      <div className="naast-bijlage__kop">
        <Wat bijlage={bijlage} naarAanvraag={aanvraag ? naarAanvraag : undefined} />
        <div className="rij">
          {mag.openen && (
            <Button
              variant="secondary"
              klein
              bezig={haal.isPending}
              onClick={() => haal.mutate()}
              aria-label={`Bewaren: ${bijlage.naam}`}
            >
              Bewaren
            </Button>
          )}
          {mag.wijzigen && !schrijft && (
            <Button variant="tertiary" klein onClick={() => setSchrijft(true)}>
              {bijlage.omschrijving ? 'Tekst veranderen' : 'Wat is het?'}
            </Button>
          )}
          {mag.verwijderen && (
            <Button
              variant="tertiary"
              klein
              bezig={weg.isPending}
              onClick={() => weg.mutate()}
              aria-label={`Weghalen: ${bijlage.naam}`}
            >
              Weghalen
            </Button>
          )}
        </div>
      </div>
      {(haal.error ?? weg.error) && <ProblemNotice error={(haal.error ?? weg.error) as Error} />}
      {schrijft && (
        <BijlageOmschrijving
          bijlage={bijlage}
          onKlaar={() => {
            setSchrijft(false);
            opnieuw();
          }}
        />
      )}
      {delen && aanvraag && <Delen bijlage={bijlage} opnieuw={opnieuw} />}
    </li>
  );
}

function Wat({ bijlage, naarAanvraag }: Pick<Props, 'bijlage' | 'naarAanvraag'>) {
  const { naam, omschrijving, soort, grootte, scan, op, door, aanvraag } = bijlage;
  return (
    <div>
      <p className="naast-bijlage__naam">{naam}</p>
      {omschrijving && omschrijving !== naam && <p>{omschrijving}</p>}
      <p className="klein zacht">
        {bijlageSoortGegevens[soort].naam} · {showGrootte(grootte)} · {door ? `${door}, ` : ''}
        {showMoment(op)}
        {aanvraag && naarAanvraag && (
          <>
            {' · '}
            <Link to={naarAanvraag(aanvraag.id)}>Aanvraag {aanvraag.code}</Link>
          </>
        )}
      </p>
      <div className="rij">
        <Badge soort={scan === 'schoon' ? 'groen' : scan === 'geweigerd' ? 'let-op' : 'rustig'}>
          {scanNamen[scan]}
        </Badge>
        {bijlage.voorCommissie && <Badge soort="let-op">Voor de commissie</Badge>}
        {bijlage.isRekening && <Badge>Rekening</Badge>}
      </div>
    </div>
  );
}

function useRemove(bijlage: Bijlage, opnieuw: () => void) {
  const terug = useMutation({
    mutationFn: () => read(restoreBijlage, { params: { id: bijlage.id }, sleutel: crypto.randomUUID() }),
    onSettled: opnieuw,
    onError: (fout) => showToast(fout.message),
  });
  return useMutation({
    mutationFn: () => read(removeBijlage, { params: { id: bijlage.id }, versie: bijlage.versie }),
    onSettled: opnieuw,
    onSuccess: () =>
      showToast(`${bijlage.naam} is weggehaald. Dertig dagen lang kan het terug.`, () => terug.mutate()),
  });
}

/** Who else sees this file: nobody until somebody says so, with the warning about names beside it. */
function Delen({ bijlage, opnieuw }: { bijlage: Bijlage; opnieuw: () => void }) {
  const zet = useMutation({
    mutationFn: (body: { voorCommissie?: boolean; isRekening?: boolean }) =>
      read(updateBijlage, { params: { id: bijlage.id }, versie: bijlage.versie, body }),
    onSettled: opnieuw,
  });
  const { wijzigen } = bijlage.mag;
  if (!wijzigen) return null;
  return (
    <div className="naast-bijlage__delen">
      <Checkbox
        checked={bijlage.voorCommissie}
        disabled={zet.isPending}
        onChange={(event) => zet.mutate({ voorCommissie: event.target.checked })}
      >
        De commissie mag dit zien
      </Checkbox>
      <Checkbox
        checked={bijlage.isRekening}
        disabled={zet.isPending}
        onChange={(event) => zet.mutate({ isRekening: event.target.checked })}
      >
        Dit is een rekening: wie betaalt ziet hem na het besluit
      </Checkbox>
      {(bijlage.voorCommissie || bijlage.isRekening) && (
        <p className="klein">
          <strong>Let op namen.</strong> Wij halen geen namen uit het bestand zelf. Staat er een naam, adres
          of BSN in? Maak het eerst onleesbaar. Na het indienen gaat een bijlage van de commissie niet meer
          weg.
        </p>
      )}
      {zet.error && <ProblemNotice error={zet.error} />}
    </div>
  );
}

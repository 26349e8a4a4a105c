import type { SteekproefRegel } from '@naast/contract/verslag-steekproef';
import { domeinNamen } from '@naast/domain/fonds';
import { steekproefOordeelNamen } from '@naast/domain/verslagen';
import { useState } from 'react';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showBedrag } from '#web/lib/bedrag.ts';
import { showDatum, showMoment } from '#web/lib/datum.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { BevindingForm } from './bevinding-form.tsx';

interface Props {
  params: { id: string; steekproefId: string };
  post: SteekproefRegel;
  mag: boolean;
}

/** One drawn payment: what it was, and what the controleur found. */
export function SteekproefPost({ params, post, mag }: Props) {
  const { aanvraag, bevinding } = post;
  const [open, setOpen] = useState(false);
  return (
    <div className="stapel stapel--dicht">
      <div className="rij rij--uiteen">
        <Heading level={2}>
          {post.volgnr}. {showBedrag(post.bedragCent)}
        </Heading>
        <Badge soort={bevinding === null ? 'rustig' : bevinding.oordeel === 'in_orde' ? 'groen' : 'let-op'}>
          {bevinding === null ? 'Nog niet gecontroleerd' : steekproefOordeelNamen[bevinding.oordeel]}
        </Badge>
      </div>
      <p>
        {post.wat}. Betaald aan {post.ontvanger} op {showDatum(post.op)}, nummer {post.nr} in het grootboek.
      </p>
      <p className="klein zacht">
        <Link to={adres.aanvraag(aanvraag.id)}>Aanvraag {aanvraag.code}</Link> · huishouden{' '}
        {aanvraag.casusCode}
        {post.wijk && ` · ${post.wijk}`}
        {post.domein && ` · ${domeinNamen[post.domein]}`}
      </p>
      {bevinding && (
        <p>
          {bevinding.tekst && <>{bevinding.tekst} </>}
          <span className="klein zacht">
            {bevinding.door}, {showMoment(bevinding.op)}
          </span>
        </p>
      )}
      {post.betrokken && (
        <p className="klein zacht">Je deed al iets bij deze aanvraag. Een ander controleert.</p>
      )}
      {mag && !open && (
        <div>
          <Button variant="secondary" klein onClick={() => setOpen(true)}>
            {bevinding ? 'Opnieuw controleren' : 'Controleren'}
          </Button>
        </div>
      )}
      {mag && open && <BevindingForm params={params} post={post} onKlaar={() => setOpen(false)} />}
    </div>
  );
}

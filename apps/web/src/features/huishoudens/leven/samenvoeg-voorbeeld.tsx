import {
  getSamenvoegVoorbeeld,
  mergeHuishoudens,
  type SamenvoegKant,
  unmergeHuishoudens,
  type SamenvoegVoorbeeld as Voorbeeld,
} from '@naast/contract/huishoudens-samenvoegen';
import { tekst } from '@naast/contract/veld';
import { faseNamen, isOpen } from '@naast/domain/casussen';
import type { Dubbel } from '@naast/domain/huishoudens';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import * as z from 'zod/mini';
import { adres } from '#web/lib/adressen.ts';
import { call } from '#web/lib/call.ts';
import { useGet } from '#web/lib/query.ts';
import { Sleutel } from '#web/lib/sleutel.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { DetailsList } from '#web/ui/details-list.tsx';
import { Form } from '#web/ui/form.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { ParenKeuze } from './paren-keuze.tsx';

const en = new Intl.ListFormat('nl', { type: 'conjunction' });

interface Props {
  blijftId: string;
  wegId: string;
  /** The other one stays instead. */
  onDraaiOm: () => void;
}

/** The two households beside each other, and what becomes of them. */
export function SamenvoegVoorbeeld({ blijftId, wegId, onDraaiOm }: Props) {
  const query = useGet(getSamenvoegVoorbeeld, { params: { id: blijftId, wegId } });
  return (
    <Loaded query={query}>
      {(voorbeeld) => (
        <div className="stapel stapel--wijd">
          <div className="naast-kanten">
            <Kant kant={voorbeeld.blijft} titel="Dit gezin blijft" blijft />
            <Kant kant={voorbeeld.weg} titel="Dit gezin gaat erin op" />
          </div>
          <div>
            <Button variant="secondary" klein onClick={onDraaiOm}>
              Omdraaien: {voorbeeld.weg.naam} blijft
            </Button>
          </div>
          {voorbeeld.beletsels.length > 0 ? (
            <Beletsels voorbeeld={voorbeeld} />
          ) : (
            <Samenvoegen key={voorbeeld.blijft.id} voorbeeld={voorbeeld} />
          )}
        </div>
      )}
    </Loaded>
  );
}

function Kant({ kant, titel, blijft = false }: { kant: SamenvoegKant; titel: string; blijft?: boolean }) {
  return (
    <section className={`vlak stapel${blijft ? ' naast-kant--blijft' : ''}`} aria-label={titel}>
      <p className="klein zacht">{titel}</p>
      <Heading level={2}>{kant.naam}</Heading>
      <DetailsList
        regels={[
          ['Wijk', kant.wijk],
          ['Taal', `${kant.taal}${kant.tolk ? ', met tolk' : ''}`],
          [
            'Wie',
            en.format(kant.leden.map((l) => (l.geboortejaar ? `${l.naam} (${l.geboortejaar})` : l.naam))),
          ],
          ['Casussen', en.format(kant.casussen.map((c) => `${c.code} (${faseNamen[c.fase].toLowerCase()})`))],
          ['Gesprekken', String(kant.gesprekken)],
          ['Afspraken', String(kant.afspraken)],
          ['Aanvragen', String(kant.aanvragen)],
        ]}
      />
    </section>
  );
}

function Beletsels({ voorbeeld: { beletsels, blijft, weg } }: { voorbeeld: Voorbeeld }) {
  const open = [...blijft.casussen, ...weg.casussen].filter(({ fase }) => isOpen(fase));
  return (
    <Notice soort="let-op" titel="Samenvoegen kan nu niet">
      <ul>
        {beletsels.includes('niet_van_beide') && (
          <li>
            Dit doet wie voor beide gezinnen staat: de contactpersoon van allebei, hun teamleider, of de
            praktijkverbinder. Vraag een van hen.
          </li>
        )}
        {beletsels.includes('afgeschermd') && (
          <li>Deze gezinnen zijn voor de veiligheid uit elkaar gehouden. Dat blijft zo.</li>
        )}
        {beletsels.includes('beide_open') && (
          <li>
            Beide gezinnen hebben een open casus, en er is altijd één plan. Kies met het gezin welk plan
            verdergaat, en stop of sluit de andere casus. Kom dan hier terug.
          </li>
        )}
      </ul>
      {beletsels.includes('beide_open') && (
        <div className="rij">
          {open.map(({ id, code }) => (
            <ButtonLink key={id} variant="secondary" klein to={adres.casusTab(id, 'dossier')}>
              Naar casus {code}
            </ButtonLink>
          ))}
        </div>
      )}
    </Notice>
  );
}

const redenForm = z.object({ reden: tekst(500) });

function Samenvoegen({ voorbeeld }: { voorbeeld: Voorbeeld }) {
  const { blijft, weg, dubbelen } = voorbeeld;
  const [paren, setParen] = useState<Dubbel[]>(dubbelen);
  const [sleutel] = useState(() => new Sleutel());
  const klaar = useKlaar(blijft);
  const form = useContractForm(redenForm, {
    defaultValues: { reden: 'Het gezin stond er twee keer in.' },
    submit: ({ reden }) => {
      const body = { wegId: weg.id, dubbelen: paren, reden };
      return call(mergeHuishoudens, { params: { id: blijft.id }, body, sleutel: sleutel.voor(body) });
    },
    onSaved: ({ body }) => void klaar(body.id),
  });
  return (
    <Form form={form}>
      <section className="vlak stapel" aria-labelledby="dubbel">
        <Heading level={2} id="dubbel">
          Wie is dezelfde persoon?
        </Heading>
        <p>
          Van twee keer dezelfde maken we één. Wat over die persoon is opgeschreven, komt bij elkaar. Wie
          alleen bij {weg.naam} staat, komt erbij.
        </p>
        <ParenKeuze
          weg={weg.leden.filter((lid) => !blijft.leden.some(({ id }) => id === lid.id))}
          blijft={blijft.leden}
          paren={paren}
          leeg="iemand anders: komt erbij"
          onChange={setParen}
        />
      </section>
      <Gevolgen voorbeeld={voorbeeld} />
      <TextField form={form} name="reden" label="Waarom is dit hetzelfde gezin?" />
      <div>
        <Button type="submit" bezig={form.formState.isSubmitting}>
          Samenvoegen
        </Button>
      </div>
    </Form>
  );
}

/** What happens, and what of it does not come back. */
function Gevolgen({ voorbeeld: { blijft, weg, fondsBeslist } }: { voorbeeld: Voorbeeld }) {
  return (
    <Notice titel="Dit gebeurt er">
      <ul>
        <li>
          De casussen, gesprekken en aanvragen van {weg.naam} gaan mee naar {blijft.naam}.
        </li>
        <li>Het oude adres blijft werken: het opent {blijft.naam}. Er wordt niets weggegooid.</li>
        <li>Het fonds telt wat beide gezinnen in twaalf maanden vroegen bij elkaar op.</li>
        <li>
          Tot 30 dagen daarna kan het met één knop terug. Wat er intussen in een casus is geschreven, blijft
          in die casus.
        </li>
        {fondsBeslist && (
          <li>
            <strong>Dit komt niet terug:</strong> er loopt een aanvraag. Stemmen van wie bij een van de twee
            gezinnen hoort vervallen, en wat is opgeteld blijft opgeteld.
          </li>
        )}
      </ul>
    </Notice>
  );
}

/** To the household that stayed, with the way back in the toast. */
function useKlaar(blijft: SamenvoegKant) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return async (samenvoegingId: string) => {
    await queryClient.invalidateQueries();
    navigate(adres.huishouden(blijft.id), { replace: true });
    showToast(`Het is nu één gezin: ${blijft.naam}.`, () => {
      void call(unmergeHuishoudens, { params: { id: blijft.id, samenvoegingId } }).then(async (uitkomst) => {
        await queryClient.invalidateQueries();
        if (!uitkomst.ok) showToast(uitkomst.problem.detail);
      });
    });
  };
}

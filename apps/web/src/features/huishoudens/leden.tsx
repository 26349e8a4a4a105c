import { endLid, type Huishouden, type Lid, updateLid } from '@naast/contract/huishoudens';
import { gezinsrolNamen } from '@naast/domain/huishoudens';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { call } from '#web/lib/call.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { type ContractForm, useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { showConflict } from '#web/ui/show-conflict.ts';
import { useVersie } from '#web/ui/use-versie.ts';
import { OokElders } from './leven/lid-elders.tsx';
import { LidVelden, type LidWaarden, lidForm, toLidWaarden } from './lid-velden.tsx';
import { restoreLid } from './restore-lid.ts';

/** Who belongs to the household; each lid can be changed in its place. */
export function Leden({ huishouden }: { huishouden: Huishouden }) {
  const [open, setOpen] = useState<string>();
  if (huishouden.leden.length === 0) return <p className="zacht">Er staat nog niemand op de lijst.</p>;
  return (
    <ul className="naast-lijst">
      {huishouden.leden.map((lid) => (
        <li key={lid.id} className="naast-lid">
          {open === lid.id ? (
            <LidWijzigen huishoudenId={huishouden.id} lid={lid} klaar={() => setOpen(undefined)} />
          ) : (
            <LidRegel huishouden={huishouden} lid={lid} wijzig={() => setOpen(lid.id)} />
          )}
        </li>
      ))}
    </ul>
  );
}

const geboren = ({ geboortejaar, geboortemaand }: Lid): string =>
  geboortejaar === null
    ? ''
    : ` · geboren in ${geboortemaand === null ? '' : `${geboortemaand}-`}${geboortejaar}`;

/** Where this person lives too; only households that you may see. */
function Elders({ huishouden, lidId }: { huishouden: Huishouden; lidId: string }) {
  const elders = huishouden.ookElders.filter((e) => e.lidId === lidId);
  if (elders.length === 0) return null;
  return (
    <span className="klein">
      <br />
      Woont ook in{' '}
      {elders.map(({ huishouden: ander }, i) => (
        <span key={ander.id}>
          {i > 0 && ' en '}
          <Link to={adres.huishouden(ander.id)}>gezin {ander.naam}</Link>
        </span>
      ))}
    </span>
  );
}

function LidRegel({ huishouden, lid, wijzig }: { huishouden: Huishouden; lid: Lid; wijzig: () => void }) {
  const queryClient = useQueryClient();
  async function remove() {
    const uitkomst = await call(endLid, { params: { id: huishouden.id, lidId: lid.id } });
    await queryClient.invalidateQueries();
    if (!uitkomst.ok) return showToast(uitkomst.problem.detail);
    showToast(`${lid.naam} hoort niet meer bij dit gezin.`, () => {
      void restoreLid(huishouden.id, lid).then(() => queryClient.invalidateQueries());
    });
  }
  return (
    <div className="rij rij--uiteen">
      <span>
        <strong>{lid.naam}</strong>
        <br />
        <span className="klein zacht">
          {gezinsrolNamen[lid.gezinsrol]}
          {geboren(lid)}
        </span>
        <Elders huishouden={huishouden} lidId={lid.id} />
      </span>
      {huishouden.magWijzigen && (
        <span className="rij">
          <Button variant="tertiary" klein onClick={wijzig} aria-label={`${lid.naam} veranderen`}>
            Veranderen
          </Button>
          <Button
            variant="tertiary"
            klein
            onClick={() => void remove()}
            aria-label={`${lid.naam} eraf halen`}
          >
            Eraf halen
          </Button>
          {huishouden.casussen.length > 0 && <OokElders huishouden={huishouden} lid={lid} />}
        </span>
      )}
    </div>
  );
}

function LidWijzigen({ huishoudenId, lid, klaar }: { huishoudenId: string; lid: Lid; klaar: () => void }) {
  const queryClient = useQueryClient();
  const versie = useVersie(lid.versie);
  const form: ContractForm<LidWaarden> = useContractForm(lidForm, {
    defaultValues: toLidWaarden(lid),
    submit: ({ geboortejaar = null, geboortemaand = null, ...rest }) =>
      call(updateLid, {
        params: { id: huishoudenId, lidId: lid.id },
        versie: versie.nu(),
        body: { ...rest, geboortejaar, geboortemaand },
      }),
    onSaved: async () => {
      await queryClient.invalidateQueries();
      klaar();
    },
    onRefused: (weigering) => showConflict(form, weigering, versie.zet),
  });
  return (
    <Form form={form}>
      <LidVelden form={form} />
      <div className="rij">
        <Button type="submit" klein bezig={form.formState.isSubmitting}>
          Bewaren
        </Button>
        <Button variant="tertiary" klein onClick={klaar}>
          Laat zoals het was
        </Button>
      </div>
    </Form>
  );
}

import type { Huishouden } from '@naast/contract/huishoudens';
import { addFamilieband, type Elderslid, type Familie } from '@naast/contract/huishoudens-familie';
import { id } from '@naast/contract/veld';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as z from 'zod/mini';
import { call } from '#web/lib/call.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { EldersZoeker } from './elders-zoeker.tsx';
import { noemElders } from './use-elders.ts';

const bandForm = z.object({ ouderId: id, kindId: id });

interface Props {
  huishouden: Huishouden;
  familie: Familie;
  klaar: () => void;
}

/** Says who is whose parent; somebody of another household is looked up first and then stands in both lists. */
export function BandForm({ huishouden, familie, klaar }: Props) {
  const queryClient = useQueryClient();
  const [elders, setElders] = useState<readonly Elderslid[]>([]);
  const form = useContractForm(bandForm, {
    defaultValues: { ouderId: undefined, kindId: undefined },
    submit: (body, { sleutel }) => call(addFamilieband, { params: { id: huishouden.id }, body, sleutel }),
    onSaved: async () => {
      await queryClient.invalidateQueries();
      klaar();
    },
  });
  const bekend = familie.leden.map((lid) => ({ waarde: lid.id, naam: lid.naam }));
  const keuzes = [
    ...bekend,
    ...elders
      .filter((lid) => !bekend.some(({ waarde }) => waarde === lid.id))
      .map((lid) => ({ waarde: lid.id, naam: noemElders(lid) })),
  ];
  return (
    <div className="stapel">
      <Form form={form}>
        <div className="naast-lid__velden">
          <SelectField form={form} name="ouderId" label="Wie is de ouder?" keuzes={keuzes} />
          <SelectField form={form} name="kindId" label="Wie is het kind?" keuzes={keuzes} />
        </div>
        <div className="rij">
          <Button type="submit" klein bezig={form.formState.isSubmitting}>
            Bewaren
          </Button>
          <Button variant="tertiary" klein onClick={klaar}>
            Laat maar
          </Button>
        </div>
      </Form>
      <details>
        <summary>Woont een van de twee in een ander gezin? Zoek die er eerst bij</summary>
        <EldersZoeker
          huishoudenId={huishouden.id}
          label="Wie zoek je?"
          knop="In de lijst zetten"
          waaromNiet={({ id: lidId }) =>
            keuzes.some(({ waarde }) => waarde === lidId) ? 'staat in de lijst hierboven' : undefined
          }
          onKies={(lid) => setElders((er) => [...er, lid])}
        />
      </details>
    </div>
  );
}

import {
  createRegeling,
  type RegelingInLijst,
  regelingBody,
  searchRegelingen,
  updateRegeling,
} from '@naast/contract/regelingen';
import { domeinen, domeinNamen } from '@naast/domain/canvas';
import { regelingSoorten, regelingSoortNamen } from '@naast/domain/regelingen';
import { useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { call } from '#web/lib/call.ts';
import type { Refusal } from '#web/lib/call-types.ts';
import { keyOf } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { CheckboxGroupField } from '#web/ui/checkbox-group-field.tsx';
import { type ContractForm, useContractForm } from '#web/ui/contract-form.ts';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { showConflict } from '#web/ui/show-conflict.ts';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useVersie } from '#web/ui/use-versie.ts';
import { Versies } from './versies.tsx';

interface Props {
  /** Undefined for a new one. */
  regeling: RegelingInLijst | undefined;
  onClose: () => void;
}

const leeg = {
  naam: '',
  voorWie: '',
  bedoeldVoor: '',
  trefwoorden: '',
  domeinen: [],
  link: '',
  termijn: '',
  actief: true,
};

/** Writes one regeling; every version that is saved is kept. */
export function RegelingDialog({ regeling, onClose }: Props) {
  const form = useRegelingForm(regeling, onClose);
  return (
    <Dialog titel={regeling ? regeling.naam : 'Regeling erbij zetten'} onClose={onClose} breed>
      <Form form={form}>
        <TextField form={form} name="naam" label="Naam" />
        <SelectField
          form={form}
          name="soort"
          label="Wat voor soort is het?"
          keuzes={regelingSoorten.map((waarde) => ({ waarde, naam: regelingSoortNamen[waarde] }))}
        />
        <TextAreaField form={form} name="voorWie" label="Voor wie?" optional />
        <TextAreaField
          form={form}
          name="bedoeldVoor"
          label="Voor welke kosten?"
          hint="Dit staat in het advies bij een aanvraag."
          optional
        />
        <TextAreaField
          form={form}
          name="trefwoorden"
          label="Woorden waaraan je zulke kosten herkent"
          hint="Met komma’s ertussen, zoals: bed, koelkast. Staat zo’n woord in een aanvraag? Dan wijst Naast op deze regeling."
          optional
        />
        <CheckboxGroupField
          form={form}
          name="domeinen"
          label="Bij welk domein van een fonds past het?"
          optional
          keuzes={domeinen.map((waarde) => ({ waarde, naam: domeinNamen[waarde] }))}
        />
        <TextField form={form} name="link" label="Link" hint="Begint met https://" optional />
        <TextField
          form={form}
          name="termijn"
          label="Hoe lang duurt het meestal?"
          hint="Bijvoorbeeld: Het antwoord komt binnen 8 weken. Of tot wanneer je het kunt aanvragen."
          optional
        />
        <div className="rij">
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Regeling bewaren
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            Niet bewaren
          </Button>
        </div>
      </Form>
      {regeling && <Versies regelingId={regeling.id} />}
    </Dialog>
  );
}

function useRegelingForm(regeling: RegelingInLijst | undefined, klaar: () => void) {
  const client = useQueryClient();
  const versie = useVersie(regeling?.versie ?? 1);
  const form: ContractForm<z.input<typeof regelingBody>, z.output<typeof regelingBody>> = useContractForm(
    regelingBody,
    {
      defaultValues: regeling ?? leeg,
      submit: async (body, { sleutel }): Promise<{ ok: true } | Refusal> =>
        regeling
          ? call(updateRegeling, { params: { id: regeling.id }, versie: versie.nu(), body })
          : call(createRegeling, { body, sleutel }),
      onSaved: () => {
        void client.invalidateQueries({ queryKey: keyOf(searchRegelingen) });
        showToast('De regeling is bewaard.');
        klaar();
      },
      onRefused: (weigering) => showConflict(form, weigering, versie.zet),
    },
  );
  return form;
}

import type { Casus } from '@naast/contract/casussen';
import { createOpschaling, createOpschalingBody } from '@naast/contract/opschalingen';
import { addDagen, type Trede, treden, tredeUitleg } from '@naast/domain/casussen';
import { call } from '#web/lib/call.ts';
import { today } from '#web/lib/datum.ts';
import { useMij } from '#web/lib/mij.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { CollegaField } from '#web/ui/collega-field.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useVerversCasus } from '../use-ververs-casus.ts';

interface Props {
  casus: Casus;
  trede: Trede;
  onClose: () => void;
}

/** Who has no account of their own in Naast. */
const inWoorden: readonly Trede[] = ['casuistiek', 'bestuur', 'maatwerkloket'];

function useVraagForm({ casus, trede, onClose }: Props) {
  const ververs = useVerversCasus();
  return useContractForm(createOpschalingBody, {
    defaultValues: {
      trede,
      vraag: '',
      aanGebruikerId: undefined,
      aanWie: inWoorden.includes(trede) ? tredeUitleg[trede].naam : '',
      antwoordVoor: addDagen(today(), tredeUitleg[trede].dagen),
    },
    submit: (body, { sleutel }) => call(createOpschaling, { params: { id: casus.id }, body, sleutel }),
    onSaved: ({ body }) => {
      showToast(
        body.kijktMee
          ? `${body.aanGebruiker?.naam} krijgt een melding en kijkt mee tot het antwoord er is.`
          : 'De vraag staat op de ladder. Op de dag van het antwoord krijg je een taak.',
      );
      void ververs();
      onClose();
    },
  });
}

/** A question one step up: to whom, and until when. */
export function VraagDialog(props: Props) {
  const form = useVraagForm(props);
  const { id: ik } = useMij();
  const gekozen = form.watch('aanGebruikerId');
  return (
    <Dialog titel="Hulp vragen" onClose={props.onClose}>
      <Form form={form}>
        <SelectField
          form={form}
          name="trede"
          label="Op welke trede?"
          keuzes={treden.map((waarde) => ({ waarde, naam: tredeUitleg[waarde].naam }))}
        />
        <CollegaField
          form={form}
          name="aanGebruikerId"
          label="Aan welke collega?"
          hint="Ziet de collega deze casus nog niet? Dan kijkt die mee tot het antwoord er is."
          behalve={[ik]}
          optional
        />
        {!gekozen && (
          <TextField
            form={form}
            name="aanWie"
            label="Of aan wie anders?"
            hint="Een groep, het bestuur, een loket. Dan schrijf je het antwoord zelf op."
          />
        )}
        <TextAreaField
          form={form}
          name="vraag"
          label="Wat is je vraag?"
          hint="Eén vraag, zo precies als je kunt."
        />
        <DateField form={form} name="antwoordVoor" label="Wanneer heb je antwoord nodig?" min={today()} />
        <div className="rij">
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Vraag stellen
          </Button>
          <Button variant="tertiary" onClick={props.onClose}>
            Toch niet
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

import { type Commissielid, endCommissielid, setVoorzitter } from '@naast/contract/fonds-commissie';
import { call } from '#web/lib/call.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { dagOver } from './dag-over.ts';

interface Props {
  fondsId: string;
  lid: Commissielid;
  wat: 'einde' | 'voorzitter';
  /** With the sentence about what happened, or nothing when it was put off. */
  onKlaar: (tekst?: string) => void;
}

/** Ending a membership, or making a member voorzitter: both from a day, both kept to be read. */
export function LidDialog(props: Props) {
  return props.wat === 'einde' ? <Einde {...props} /> : <Voorzitter {...props} />;
}

function Einde({ fondsId, lid, onKlaar }: Props) {
  const form = useContractForm(endCommissielid.schema.body, {
    defaultValues: { laatsteDag: dagOver(0) },
    submit: (body, { sleutel }) =>
      call(endCommissielid, { params: { id: fondsId, lidId: lid.id }, versie: lid.versie, body, sleutel }),
    onSaved: () => onKlaar(`${lid.gebruiker.naam} stopt in de commissie.`),
  });
  return (
    <Dialog titel={`${lid.gebruiker.naam} laten stoppen`} onClose={() => onKlaar()}>
      <Form form={form}>
        <p>Stemmen bij aanvragen die nog lopen, tellen na de laatste dag niet meer mee.</p>
        <DateField
          form={form}
          name="laatsteDag"
          label="Laatste dag"
          hint="Moet het nu meteen? Kies gisteren."
        />
        <div className="rij">
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Laten stoppen
          </Button>
          <Button variant="tertiary" onClick={() => onKlaar()}>
            Niet doen
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

function Voorzitter({ fondsId, lid, onKlaar }: Props) {
  const form = useContractForm(setVoorzitter.schema.body, {
    defaultValues: { vanaf: dagOver(1) },
    submit: (body, { sleutel }) =>
      call(setVoorzitter, { params: { id: fondsId, lidId: lid.id }, versie: lid.versie, body, sleutel }),
    onSaved: () => onKlaar(`${lid.gebruiker.naam} wordt voorzitter.`),
  });
  return (
    <Dialog titel={`${lid.gebruiker.naam} voorzitter maken`} onClose={() => onKlaar()}>
      <Form form={form}>
        <p>De voorzitter van nu blijft gewoon lid. Er is altijd één voorzitter.</p>
        <DateField form={form} name="vanaf" label="Vanaf" />
        <div className="rij">
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Voorzitter maken
          </Button>
          <Button variant="tertiary" onClick={() => onKlaar()}>
            Niet doen
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

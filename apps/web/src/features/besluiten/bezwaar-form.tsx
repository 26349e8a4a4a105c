import { createBezwaar } from '@naast/contract/bezwaren';
import {
  type Bezwaarsoort,
  bezwaarVan,
  bezwaarVanNamen,
  bezwaarWijzeNamen,
  bezwaarWijzen,
  calculateTermijnen,
} from '@naast/domain/bezwaar';
import { call } from '#web/lib/call.ts';
import { showDatum } from '#web/lib/datum.ts';
import { Button } from '#web/ui/button.tsx';
import { CheckboxField } from '#web/ui/checkbox-field.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { Form } from '#web/ui/form.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { RadioGroupField } from '#web/ui/radio-group-field.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { useNaBesluit } from './use-na-besluit.ts';

interface Props {
  aanvraagId: string;
  besluitId: string;
  soort: Bezwaarsoort;
  bekendOp: string | null;
  onKlaar: () => void;
}

const isDag = (dag: string | undefined): dag is string => /^\d{4}-\d{2}-\d{2}$/.test(dag ?? '');

/** Registers what came in; the terms are shown as the days are filled in. */
export function BezwaarForm({ aanvraagId, besluitId, soort, bekendOp, onKlaar }: Props) {
  const na = useNaBesluit();
  const form = useContractForm(createBezwaar.schema.body, {
    defaultValues: {
      besluitId,
      ...(bekendOp ? { bekendOp } : {}),
      van: 'inwoner',
      inhoud: '',
      metCommissie: false,
    },
    submit: (body, { sleutel }) => call(createBezwaar, { params: { id: aanvraagId }, body, sleutel }),
    onSaved: () => {
      onKlaar();
      na(soort === 'bezwaar' ? 'Het bezwaar is geregistreerd.' : 'De klacht is geregistreerd.');
    },
  });
  const [bekend, ontvangen, metCommissie] = form.watch(['bekendOp', 'ontvangenOp', 'metCommissie']);
  return (
    <Form form={form} className="vlak stapel">
      <Heading level={3}>{soort === 'bezwaar' ? 'Bezwaar registreren' : 'Klacht registreren'}</Heading>
      <DateField form={form} name="bekendOp" label="Wanneer kreeg het gezin de brief?" />
      <DateField form={form} name="ontvangenOp" label="Wanneer kwam het binnen?" />
      <RadioGroupField
        form={form}
        name="hoe"
        label="Hoe kwam het binnen?"
        keuzes={bezwaarWijzen.map((waarde) => ({ waarde, naam: bezwaarWijzeNamen[waarde] }))}
      />
      <RadioGroupField
        form={form}
        name="van"
        label="Van wie komt het?"
        keuzes={bezwaarVan.map((waarde) => ({ waarde, naam: bezwaarVanNamen[waarde] }))}
      />
      <TextAreaField
        form={form}
        name="inhoud"
        label="Waarom is het gezin het niet eens?"
        hint="In hun eigen woorden. Namen halen we weg."
      />
      {soort === 'bezwaar' && (
        <CheckboxField form={form} name="metCommissie" label="Een bezwaarcommissie geeft advies" />
      )}
      {isDag(bekend) && isDag(ontvangen) && (
        <Termijn
          soort={soort}
          bekendOp={bekend}
          ontvangenOp={ontvangen}
          metCommissie={metCommissie === true}
        />
      )}
      <div className="rij">
        <Button type="submit" bezig={form.formState.isSubmitting}>
          Registreren
        </Button>
        <Button variant="tertiary" onClick={onKlaar}>
          Toch niet
        </Button>
      </div>
    </Form>
  );
}

function Termijn(feiten: Parameters<typeof calculateTermijnen>[0]) {
  const { termijnEinde, opTijd, beslisVoor } = calculateTermijnen(feiten);
  return (
    <Notice soort={opTijd ? 'weten' : 'let-op'} titel={opTijd ? 'Op tijd' : 'Te laat'}>
      {termijnEinde && <p>De laatste dag voor bezwaar is {showDatum(termijnEinde)}.</p>}
      {!opTijd && <p>Het telt mee als er een goede reden is dat het later kwam.</p>}
      <p>Antwoord uiterlijk op {showDatum(beslisVoor)}.</p>
    </Notice>
  );
}

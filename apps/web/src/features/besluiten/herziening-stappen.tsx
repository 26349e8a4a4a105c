import {
  createHerzieningStem,
  decideHerziening,
  type Herziening,
  hearGezin,
  stopHerziening,
} from '@naast/contract/herzieningen';
import { keuzeNamen, keuzes } from '@naast/domain/fonds';
import { call } from '#web/lib/call.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { HulpVelden } from '#web/ui/hulp-velden.tsx';
import { RadioGroupField } from '#web/ui/radio-group-field.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { useNaBesluit } from './use-na-besluit.ts';

interface Props {
  aanvraagId: string;
  herziening: Herziening;
}

/** What I can do with this proposal now. */
export function HerzieningStappen({ aanvraagId, herziening }: Props) {
  const { mijn, stemmen, quorum } = herziening;
  const genoeg = (stemmen?.length ?? 0) >= quorum;
  return (
    <>
      {mijn.magHoren && <ZienswijzeForm aanvraagId={aanvraagId} herziening={herziening} />}
      {mijn.magStemmen && <StemForm aanvraagId={aanvraagId} herziening={herziening} />}
      {mijn.magBesluiten && !genoeg && <p className="zacht">Nog niet genoeg stemmen voor een besluit.</p>}
      {mijn.magBesluiten && genoeg && <BesluitForm aanvraagId={aanvraagId} herziening={herziening} />}
      {mijn.magStoppen && <StopForm aanvraagId={aanvraagId} herziening={herziening} />}
    </>
  );
}

const plek = ({ aanvraagId, herziening }: Props) => ({ id: aanvraagId, herzieningId: herziening.id });

function ZienswijzeForm(props: Props) {
  const na = useNaBesluit();
  const form = useContractForm(hearGezin.schema.body, {
    defaultValues: { zienswijze: '' },
    submit: (body, { sleutel }) => call(hearGezin, { params: plek(props), body, sleutel }),
    onSaved: () => na('De commissie leest wat het gezin vindt.'),
  });
  return (
    <Form form={form}>
      <TextAreaField
        form={form}
        name="zienswijze"
        label="Wat vindt het gezin hiervan?"
        hint="In hun eigen woorden. Namen halen we weg."
      />
      <div>
        <Button type="submit" bezig={form.formState.isSubmitting}>
          Doorgeven
        </Button>
      </div>
    </Form>
  );
}

function StemForm(props: Props) {
  const na = useNaBesluit();
  const eerder = props.herziening.stemmen?.find(({ vanMij }) => vanMij);
  const form = useContractForm(createHerzieningStem.schema.body, {
    defaultValues: eerder ? { keuze: eerder.keuze, reden: eerder.reden } : { reden: '' },
    submit: (body, { sleutel }) => call(createHerzieningStem, { params: plek(props), body, sleutel }),
    onSaved: () => na('Je stem staat erbij.'),
  });
  return (
    <Form form={form}>
      <RadioGroupField
        form={form}
        name="keuze"
        label={eerder ? 'Jouw stem, je kunt hem nog veranderen' : 'Wat stem jij?'}
        naastElkaar
        keuzes={keuzes.map((waarde) => ({ waarde, naam: keuzeNamen[waarde] }))}
      />
      <TextAreaField form={form} name="reden" label="Waarom stem je dat?" rows={2} />
      <div>
        <Button type="submit" variant={eerder ? 'secondary' : 'primary'} bezig={form.formState.isSubmitting}>
          {eerder ? 'Stem veranderen' : 'Stemmen'}
        </Button>
      </div>
    </Form>
  );
}

function BesluitForm(props: Props) {
  const na = useNaBesluit();
  const niets = props.herziening.voorstel.every(({ toegekendCent }) => toegekendCent === 0);
  const form = useContractForm(decideHerziening.schema.body, {
    defaultValues: { motivering: '', ...(niets ? { hulpDaarna: { wie: '', wat: '', wanneer: '' } } : {}) },
    submit: (body, { sleutel }) => call(decideHerziening, { params: plek(props), body, sleutel }),
    onSaved: ({ body }) =>
      na(body.stand === 'aangenomen' ? 'Het nieuwe besluit geldt nu.' : 'Het besluit blijft zoals het is.'),
  });
  return (
    <Form form={form}>
      <TextAreaField
        form={form}
        name="motivering"
        label="Waarom besluiten jullie dit?"
        hint="Het gezin leest dit in de brief. Schrijf korte zinnen."
      />
      {niets && <HulpVelden form={form} />}
      <div>
        <Button type="submit" bezig={form.formState.isSubmitting}>
          Uitkomst vastleggen
        </Button>
      </div>
    </Form>
  );
}

function StopForm(props: Props) {
  const na = useNaBesluit();
  const form = useContractForm(stopHerziening.schema.body, {
    defaultValues: { reden: '' },
    submit: (body, { sleutel }) => call(stopHerziening, { params: plek(props), body, sleutel }),
    onSaved: () => na('Het voorstel is gestopt. Het besluit blijft zoals het is.'),
  });
  return (
    <details>
      <summary>Voorstel stoppen</summary>
      <Form form={form}>
        <TextAreaField form={form} name="reden" label="Waarom stopt dit voorstel?" rows={2} />
        <div>
          <Button type="submit" variant="secondary" bezig={form.formState.isSubmitting}>
            Stoppen
          </Button>
        </div>
      </Form>
    </details>
  );
}

import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import { createStem } from '@naast/contract/fonds-stappen';
import { keuzeNamen, keuzes } from '@naast/domain/fonds';
import { call } from '#web/lib/call.ts';
import { useMij } from '#web/lib/mij.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { RadioGroupField } from '#web/ui/radio-group-field.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { GeenBesluit } from './geen-besluit.tsx';
import { Terugtreden } from './terugtreden.tsx';
import { useNaStap } from './use-stap.ts';
import { VervallenStemmen } from './vervallen-stemmen.tsx';

/** Who voted what and why, and my own stem. */
export function Stemmen({ aanvraag }: { aanvraag: Aanvraag }) {
  const { stemming, mijn, stand } = aanvraag;
  if (!stemming) return null;
  const geldig = stemming.stemmen.filter(({ vervallenOp }) => vervallenOp === null);
  return (
    <section className="stapel">
      <Heading level={2}>Stemmen</Heading>
      {mijn.beletselen.length > 0 && (
        <Notice titel="Jij beslist hier niet mee">
          {mijn.beletselen.map(({ code, reden }) => (
            <p key={code}>{reden}</p>
          ))}
        </Notice>
      )}
      <GeenBesluit aanvraag={aanvraag} redenen={stemming.geenBesluit} />
      <Telling telling={stemming.telling} />
      {geldig.length > 0 && (
        <ul className="naast-fonds-vragen">
          {geldig.map(({ id, naam, keuze, reden }) => (
            <li key={id}>
              <strong>{naam}</strong>{' '}
              <Badge soort={keuze === 'voor' ? 'groen' : 'rustig'}>{keuzeNamen[keuze]}</Badge>
              <p>{reden}</p>
            </li>
          ))}
        </ul>
      )}
      <VervallenStemmen stemmen={stemming.stemmen.filter(({ vervallenOp }) => vervallenOp !== null)} />
      {mijn.magStemmen && <StemForm aanvraag={aanvraag} />}
      {stand === 'aanvulling_gevraagd' && mijn.betrekkingen.includes('stemmer') && (
        <p className="zacht">Stemmen kan weer als de vraag is beantwoord.</p>
      )}
      <Terugtreden aanvraag={aanvraag} />
    </section>
  );
}

function Telling({ telling }: { telling: NonNullable<Aanvraag['stemming']>['telling'] }) {
  const { voor, tegen, onthouden, quorum } = telling;
  const nodig = quorum - voor - tegen - onthouden;
  return (
    <p>
      {voor} voor · {tegen} tegen · {onthouden} onthouden
      {nodig > 0 && <span className="zacht"> · nog {nodig === 1 ? '1 stem' : `${nodig} stemmen`} nodig</span>}
    </p>
  );
}

function StemForm({ aanvraag }: { aanvraag: Aanvraag }) {
  const naStap = useNaStap();
  const { id: ikzelf } = useMij();
  const mijnStem = aanvraag.stemming?.stemmen.find(
    ({ gebruikerId, vervallenOp }) => gebruikerId === ikzelf && vervallenOp === null,
  );
  const form = useContractForm(createStem.schema.body, {
    defaultValues: mijnStem ? { keuze: mijnStem.keuze, reden: mijnStem.reden } : { reden: '' },
    submit: (body, { sleutel }) => call(createStem, { params: { id: aanvraag.id }, body, sleutel }),
    onSaved: () => naStap('Je stem staat erbij.'),
  });
  return (
    <Form form={form}>
      <RadioGroupField
        form={form}
        name="keuze"
        label={mijnStem ? 'Jouw stem, je kunt hem nog veranderen' : 'Wat stem jij?'}
        naastElkaar
        keuzes={keuzes.map((waarde) => ({ waarde, naam: keuzeNamen[waarde] }))}
      />
      <TextAreaField form={form} name="reden" label="Waarom?" rows={2} />
      {aanvraag.mandaat && aanvraag.mandaat.wijze !== 'commissie' && (
        <p className="klein zacht">
          Jullie moeten allebei voor zijn. Stem je iets anders? Dan gaat de aanvraag meteen naar de commissie.
          Zijn jullie allebei voor, dan legt een van jullie het besluit vast.
        </p>
      )}
      <div>
        <Button
          type="submit"
          variant={mijnStem ? 'secondary' : 'primary'}
          bezig={form.formState.isSubmitting}
        >
          {mijnStem ? 'Stem veranderen' : 'Stemmen'}
        </Button>
      </div>
    </Form>
  );
}

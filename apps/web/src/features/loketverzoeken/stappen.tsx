import { type Loketverzoek, stepLoketverzoek } from '@naast/contract/loketverzoeken';
import { type LoketGebeurtenis, verstuurNamen, verstuurWijzen } from '@naast/domain/loketverzoeken';
import { useState } from 'react';
import { call } from '#web/lib/call.ts';
import { today } from '#web/lib/datum.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { Form } from '#web/ui/form.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { RadioGroupField } from '#web/ui/radio-group-field.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { useNaWijziging } from './use-verzoek.ts';

const schema = stepLoketverzoek.schema.body;

interface StapProps {
  verzoek: Loketverzoek;
  gebeurtenis: LoketGebeurtenis;
  gelukt: string;
  onKlaar?: (() => void) | undefined;
}

function useStap({ verzoek, gebeurtenis, gelukt, onKlaar }: StapProps) {
  const naWijziging = useNaWijziging(verzoek.id);
  return useContractForm(schema, {
    defaultValues: { gebeurtenis, op: today() },
    submit: (body, { sleutel }) => call(stepLoketverzoek, { params: { id: verzoek.id }, body, sleutel }),
    onSaved: ({ body }) => {
      naWijziging(body);
      showToast(gelukt);
      onKlaar?.();
    },
  });
}

/** What can be done now: send, write down the answer, decide what it is, stop, or correct a mistake. */
export function Stappen({ verzoek }: { verzoek: Loketverzoek }) {
  const { acties } = verzoek.mijn;
  const [open, setOpen] = useState<'intrekken' | 'heropenen'>();
  if (acties.length === 0) return null;
  return (
    <section className="stapel" aria-labelledby="stappen">
      <Heading level={3} id="stappen">
        {acties.includes('versturen') ? '3. Versturen' : 'Wat is er gebeurd?'}
      </Heading>
      {acties.includes('versturen') && <Versturen key={verzoek.versie} verzoek={verzoek} />}
      {acties.includes('antwoord_noteren') && <Antwoord verzoek={verzoek} />}
      {acties.includes('toekennen') && <Uitkomst verzoek={verzoek} />}
      {(['intrekken', 'heropenen'] as const)
        .filter((actie) => acties.includes(actie))
        .map((actie) =>
          open === actie ? (
            <Reden key={actie} verzoek={verzoek} gebeurtenis={actie} onSluit={() => setOpen(undefined)} />
          ) : (
            <div key={actie}>
              <Button variant="tertiary" klein onClick={() => setOpen(actie)}>
                {actie === 'intrekken' ? 'Hiermee stoppen' : 'De uitkomst klopt niet'}
              </Button>
            </div>
          ),
        )}
    </section>
  );
}

function Versturen({ verzoek }: { verzoek: Loketverzoek }) {
  const form = useStap({
    verzoek,
    gebeurtenis: 'versturen',
    gelukt: 'Opgeschreven. We houden de dag van het antwoord bij.',
  });
  if (!verzoek.akkoordOp) return <p className="zacht">Dit kan als de brief af is en het gezin ja zei.</p>;
  return (
    <Form form={form} className="vlak stapel">
      <p>
        Verstuur de brief zelf. Schrijf daarna hier op dat hij weg is. Het antwoord verwachten we binnen{' '}
        {verzoek.termijnDagen} dagen.
      </p>
      <DateField form={form} name="op" label="Wanneer ging de brief weg?" />
      <SelectField
        form={form}
        name="hoe"
        label="Hoe?"
        keuzes={verstuurWijzen.map((waarde) => ({ waarde, naam: verstuurNamen[waarde] }))}
      />
      <div>
        <Button type="submit" bezig={form.formState.isSubmitting}>
          De brief is verstuurd
        </Button>
      </div>
    </Form>
  );
}

const uitkomsten = [
  { waarde: 'toekennen', naam: 'Ja, helemaal' },
  { waarde: 'deels_toekennen', naam: 'Ja, voor een deel' },
  { waarde: 'afwijzen', naam: 'Nee' },
] as const;

function Antwoord({ verzoek }: { verzoek: Loketverzoek }) {
  const form = useStap({ verzoek, gebeurtenis: 'antwoord_noteren', gelukt: 'Het antwoord is opgeschreven.' });
  return (
    <Form form={form} className="vlak stapel">
      <DateField form={form} name="op" label="Wanneer kwam het antwoord?" />
      <TextAreaField form={form} name="toelichting" label="Wat zeggen zij?" rows={4} />
      <RadioGroupField
        form={form}
        name="uitkomst"
        label="Wat is het antwoord?"
        keuzes={uitkomsten}
        optional
      />
      <TextAreaField form={form} name="vervolg" label="Wat doen we nu?" rows={2} optional />
      <div>
        <Button type="submit" bezig={form.formState.isSubmitting}>
          Antwoord opschrijven
        </Button>
      </div>
    </Form>
  );
}

function Uitkomst({ verzoek }: { verzoek: Loketverzoek }) {
  return (
    <div className="vlak stapel stapel--dicht">
      <p>Het antwoord is er. Wat is de uitkomst?</p>
      <div className="rij">
        {uitkomsten.map(({ waarde, naam }) => (
          <Kies key={waarde} verzoek={verzoek} gebeurtenis={waarde} naam={naam} />
        ))}
      </div>
    </div>
  );
}

function Kies({
  verzoek,
  gebeurtenis,
  naam,
}: {
  verzoek: Loketverzoek;
  gebeurtenis: LoketGebeurtenis;
  naam: string;
}) {
  const form = useStap({ verzoek, gebeurtenis, gelukt: 'De uitkomst is opgeschreven.' });
  return (
    <Form form={form}>
      <Button type="submit" variant="secondary" klein bezig={form.formState.isSubmitting}>
        {naam}
      </Button>
    </Form>
  );
}

function Reden({
  verzoek,
  gebeurtenis,
  onSluit,
}: {
  verzoek: Loketverzoek;
  gebeurtenis: 'intrekken' | 'heropenen';
  onSluit: () => void;
}) {
  const form = useStap({ verzoek, gebeurtenis, gelukt: 'Opgeschreven.', onKlaar: onSluit });
  return (
    <Form form={form} className="vlak stapel">
      <TextAreaField form={form} name="toelichting" label="Waarom?" rows={2} />
      <div className="rij">
        <Button type="submit" variant="secondary" bezig={form.formState.isSubmitting}>
          {gebeurtenis === 'intrekken' ? 'Stoppen met dit verzoek' : 'Uitkomst terugzetten'}
        </Button>
        <Button variant="tertiary" onClick={onSluit}>
          Annuleren
        </Button>
      </div>
    </Form>
  );
}

import { getMeldingVoorkeur, meldingVoorkeurBody, updateMeldingVoorkeur } from '@naast/contract/meldingen';
import { mailKeuzeNamen, mailKeuzes } from '@naast/domain/meldingen';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '#web/lib/call.ts';
import { keyOf, useGet } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { RadioGroupField } from '#web/ui/radio-group-field.tsx';

const keuzes = mailKeuzes.map((waarde) => ({ waarde, naam: mailKeuzeNamen[waarde] }));

/** Whether and when meldingen come by e-mail. */
export function Voorkeur() {
  const query = useGet(getMeldingVoorkeur);
  return (
    <section className="vlak stapel" aria-labelledby="voorkeur">
      <Heading level={2} id="voorkeur">
        Per e-mail
      </Heading>
      <Loaded query={query}>
        {({ mail, email, mailAan, versie }) => (
          <>
            {mailAan ? (
              <p className="zacht">We mailen naar {email}. In de e-mail staan geen namen en geen bedragen.</p>
            ) : (
              <Notice soort="weten">
                Deze installatie verstuurt geen e-mail. Je keuze telt zodra de beheerder e-mail aanzet.
              </Notice>
            )}
            <VoorkeurForm key={versie} mail={mail} versie={versie} />
          </>
        )}
      </Loaded>
    </section>
  );
}

function VoorkeurForm({ mail, versie }: { mail: (typeof mailKeuzes)[number]; versie: number }) {
  const client = useQueryClient();
  const form = useContractForm(meldingVoorkeurBody, {
    defaultValues: { mail },
    submit: (body) => call(updateMeldingVoorkeur, { body, versie }),
    onSaved: () => {
      void client.invalidateQueries({ queryKey: keyOf(getMeldingVoorkeur) });
      showToast('Je keuze is bewaard.');
    },
  });
  return (
    <Form form={form}>
      <RadioGroupField form={form} name="mail" label="Wanneer wil je e-mail?" keuzes={keuzes} />
      <div>
        <Button type="submit" variant="secondary" bezig={form.formState.isSubmitting}>
          Keuze bewaren
        </Button>
      </div>
    </Form>
  );
}

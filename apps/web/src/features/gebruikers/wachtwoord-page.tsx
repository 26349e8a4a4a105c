import { updateWachtwoord, wachtwoordBody } from '@naast/contract/gebruikers';
import { useNavigate } from 'react-router';
import { call } from '#web/lib/call.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { TextField } from '#web/ui/text-field.tsx';

export function Component() {
  const navigate = useNavigate();
  const form = useContractForm(wachtwoordBody, {
    defaultValues: { huidig: '', nieuw: '' },
    submit: (body) => call(updateWachtwoord, { body }),
    onSaved: () => {
      showToast('Je wachtwoord is veranderd. Op andere apparaten ben je uitgelogd.');
      navigate('/');
    },
  });
  return (
    <>
      <PageHead titel="Mijn wachtwoord" />
      <div className="vlak naast-smal">
        <Form form={form}>
          <TextField
            form={form}
            name="huidig"
            label="Je wachtwoord van nu"
            type="password"
            autoComplete="current-password"
          />
          <TextField
            form={form}
            name="nieuw"
            label="Je nieuwe wachtwoord"
            hint="Minstens 12 tekens. Een paar gewone woorden achter elkaar is goed te onthouden."
            type="password"
            autoComplete="new-password"
          />
          <div>
            <Button type="submit" bezig={form.formState.isSubmitting}>
              Wachtwoord veranderen
            </Button>
          </div>
        </Form>
      </div>
    </>
  );
}

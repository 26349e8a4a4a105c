import { login, loginBody, type Mij } from '@naast/contract/gebruikers';
import { call } from '#web/lib/call.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { TextField } from '#web/ui/text-field.tsx';

interface Props {
  onLogin: (mij: Mij) => void;
  /** Filled in already when somebody signs in again. */
  email?: string;
}

export function LoginForm({ onLogin, email = '' }: Props) {
  const form = useContractForm(loginBody, {
    defaultValues: { email, wachtwoord: '' },
    submit: (body) => call(login, { body }),
    onSaved: ({ body }) => onLogin(body),
  });
  return (
    <Form form={form}>
      <TextField form={form} name="email" label="E-mailadres" type="email" autoComplete="username" />
      <TextField
        form={form}
        name="wachtwoord"
        label="Wachtwoord"
        type="password"
        autoComplete="current-password"
      />
      <div>
        <Button type="submit" bezig={form.formState.isSubmitting}>
          Inloggen
        </Button>
      </div>
    </Form>
  );
}

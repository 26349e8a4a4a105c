import type { Mij } from '@naast/contract/gebruikers';
import { DemoRollen } from './demo-rollen.tsx';
import { LoginForm } from './login-form.tsx';

/** What the dialog over the page needs to sign in, loaded only then. */
export default function LoginAgain({ onLogin, email }: { onLogin: (mij: Mij) => void; email: string }) {
  return (
    <>
      <LoginForm onLogin={onLogin} email={email} />
      <DemoRollen onLogin={onLogin} />
    </>
  );
}

import type { Mij } from '@naast/contract/gebruikers';
import { Dialog } from '#web/ui/dialog.tsx';
import { DemoRollen } from './demo-rollen.tsx';
import { LoginForm } from './login-form.tsx';

interface Props {
  onLogin: (mij: Mij) => void;
  onClose: () => void;
  email: string;
}

/** The dialog over the page to sign in again, loaded only then. */
export default function LoginAgain({ onLogin, onClose, email }: Props) {
  return (
    <Dialog titel="Log opnieuw in" onClose={onClose}>
      <div className="stapel">
        <p>Je was een tijd weg. Wat je typte staat er nog. Log in en ga verder waar je was.</p>
        <LoginForm onLogin={onLogin} email={email} />
        <DemoRollen onLogin={onLogin} />
      </div>
    </Dialog>
  );
}

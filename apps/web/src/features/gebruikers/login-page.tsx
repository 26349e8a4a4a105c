import type { Mij } from '@naast/contract/gebruikers';
import { useQueryClient } from '@tanstack/react-query';
import { mijKey } from '#web/lib/mij.ts';
import { hasWachtend } from '#web/lib/wachtrij/vlag.ts';
import { Logo } from '#web/ui/logo.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { DemoRollen } from './demo-rollen.tsx';
import { LoginForm } from './login-form.tsx';
import './login-page.css';

/** Shown in the place of every page while nobody is signed in; the address stays. */
export default function LoginPage() {
  const queryClient = useQueryClient();
  const enter = (mij: Mij) => queryClient.setQueryData(mijKey, mij);
  return (
    <main className="naast-inloggen">
      <title>Inloggen · Naast</title>
      <div className="naast-inloggen__kop">
        <Logo />
        <p className="zacht">De werkplek voor mensen die naast een gezin staan.</p>
      </div>
      <section className="vlak stapel" aria-labelledby="inloggen">
        <h1 id="inloggen" className="ams-heading ams-heading--2">
          Inloggen
        </h1>
        {/* Whose it is, only a login may tell. Without this, who left a borrowed computer would never know. */}
        {hasWachtend() && (
          <Notice titel="Op deze computer wacht nog een tekst">
            Heb jij hier getypt? Log in, dan bewaren we je tekst. Alleen jij kunt hem lezen.
          </Notice>
        )}
        <LoginForm onLogin={enter} />
      </section>
      <DemoRollen onLogin={enter} />
    </main>
  );
}

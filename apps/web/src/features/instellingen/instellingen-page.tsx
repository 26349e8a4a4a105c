import { hasRecht } from '@naast/domain/gebruikers';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { useMij } from '#web/lib/mij.ts';
import { PageHead } from '#web/ui/page-head.tsx';
import { Afwezigheid } from './afwezigheid.tsx';
import { Agendalink } from './agendalink.tsx';
import './instellingen.css';

/** What is yours alone: when you are away, and your work in your own calendar. */
export function Component() {
  const { rollen } = useMij();
  return (
    <>
      <PageHead
        titel="Mijn instellingen"
        onder={
          <>
            Zie ook <Link to={adres.meldingen}>e-mail over meldingen</Link> en{' '}
            <Link to="/wachtwoord">mijn wachtwoord</Link>.
          </>
        }
      />
      <div className="naast-instellingen">
        {hasRecht(rollen, 'casus.overdragen') && <Afwezigheid />}
        <Agendalink />
      </div>
    </>
  );
}

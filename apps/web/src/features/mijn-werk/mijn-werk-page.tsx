import { hasRecht } from '@naast/domain/gebruikers';
import { useMij } from '#web/lib/mij.ts';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { blokken } from './blokken.ts';
import './mijn-werk.css';

/** What waits for me, and what I am working on: only the blocks my roles have. */
export function Component() {
  const { naam, rollen } = useMij();
  const eigen = blokken.filter(({ recht }) => hasRecht(rollen, recht));
  return (
    <>
      <PageHead
        titel="Mijn werk"
        onder={`Dag ${naam.split(' ')[0]}`}
        actie={
          hasRecht(rollen, 'huishouden.aanmaken') && (
            <ButtonLink to="/huishoudens/nieuw">Nieuw huishouden</ButtonLink>
          )
        }
      />
      <div className="stapel stapel--wijd">
        {eigen.map(({ recht, Blok }) => (
          <Blok key={`${recht}-${Blok.name}`} />
        ))}
        {eigen.length === 0 && <p>Kies links in het menu wat je wilt doen.</p>}
      </div>
    </>
  );
}

import type { Huishouden } from '@naast/contract/huishoudens';
import { isOpen } from '@naast/domain/casussen';
import { Navigate } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { CasusForm } from './casus-form.tsx';
import { Stappen } from './stappen.tsx';
import { useHuishouden } from './use-huishouden.ts';

/** Step 3 of a new household, and the way to start again later: open the casus with its contactpersoon. */
export function Component() {
  return (
    <Loaded query={useHuishouden()} pagina>
      {(huishouden) => <Stap huishouden={huishouden} />}
    </Loaded>
  );
}

function Stap({ huishouden }: { huishouden: Huishouden }) {
  const open = huishouden.casussen.find(({ fase }) => isOpen(fase));
  if (open) return <Navigate to={adres.casus(open.id)} replace />;
  const eerder = huishouden.casussen.length > 0;
  return (
    <>
      <PageHead
        titel={huishouden.naam}
        kruimels={[
          { naam: 'Huishoudens', to: adres.huishoudens },
          ...(eerder ? [{ naam: huishouden.naam, to: adres.huishouden(huishouden.id) }] : []),
        ]}
        onder={eerder ? 'Opnieuw beginnen is een nieuwe casus.' : undefined}
      />
      {!eerder && <Stappen nu={3} />}
      <div className="vlak leesbreed">
        <CasusForm
          huishouden={huishouden}
          terug={
            !eerder && (
              <ButtonLink variant="tertiary" to={`${adres.huishouden(huishouden.id)}/gezin`}>
                Terug naar het gezin
              </ButtonLink>
            )
          }
        />
      </div>
    </>
  );
}

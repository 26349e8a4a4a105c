import { useSearchParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { Loaded } from '#web/ui/loaded.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { SamenvoegKiezen } from './leven/samenvoeg-kiezen.tsx';
import { SamenvoegVoorbeeld } from './leven/samenvoeg-voorbeeld.tsx';
import { useHuishouden } from './use-huishouden.ts';
import './leven/leven.css';

/** Two households turn out to be one: which one is it, what stays, and what becomes of it. */
export function Component() {
  const [vraag, setVraag] = useSearchParams();
  const met = vraag.get('met');
  const om = vraag.get('om') === '1';
  return (
    <Loaded query={useHuishouden()} pagina>
      {({ id, naam }) => (
        <>
          <PageHead
            titel="Dit is hetzelfde gezin"
            kruimels={[
              { naam: 'Huishoudens', to: adres.huishoudens },
              { naam, to: adres.huishouden(id) },
            ]}
            onder={
              met
                ? 'Kijk goed voordat je samenvoegt. Het kan 30 dagen lang terug.'
                : `Welk gezin is hetzelfde als ${naam}?`
            }
          />
          {met ? (
            <SamenvoegVoorbeeld
              blijftId={om ? met : id}
              wegId={om ? id : met}
              onDraaiOm={() => setVraag(om ? { met } : { met, om: '1' }, { replace: true })}
            />
          ) : (
            <SamenvoegKiezen
              huishoudenId={id}
              knop="Naast elkaar zetten"
              onKies={(gekozen) => setVraag({ met: gekozen })}
            />
          )}
        </>
      )}
    </Loaded>
  );
}

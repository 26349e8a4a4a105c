import type { Casus } from '@naast/contract/casussen';
import { getVeiligheid } from '@naast/contract/veiligheid';
import { useOutletContext } from 'react-router';
import { useGet } from '#web/lib/query.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { AfschermSectie } from './afscherm-sectie.tsx';
import { ApartSectie } from './apart-sectie.tsx';
import { MeldcodeKaart } from './meldcode-kaart.tsx';
import { SplitsSectie } from './splits-sectie.tsx';
import './veiligheid.css';

/** Leden apart, a household in two, what only some may see, and the meldcode. */
export function Component() {
  const casus = useOutletContext<Casus>();
  return (
    <div className="stapel stapel--wijd leesbreed">
      <title>Veiligheid · Naast</title>
      <Heading level={2}>Veiligheid</Heading>
      <Loaded query={useGet(getVeiligheid, { params: { id: casus.id } })}>
        {(veiligheid) => (
          <>
            <ApartSectie casus={casus} veiligheid={veiligheid} />
            {veiligheid.apart && veiligheid.mag.regelen && <SplitsSectie casus={casus} />}
            {veiligheid.mag.afschermen && <AfschermSectie casus={casus} />}
            <MeldcodeKaart casusId={casus.id} />
          </>
        )}
      </Loaded>
    </div>
  );
}

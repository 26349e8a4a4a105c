import type { Casus } from '@naast/contract/casussen';
import { useOutletContext } from 'react-router';
import { AanmeldingSectie } from './aanmelding-sectie.tsx';
import { ContactpersoonSectie } from './contactpersoon-sectie.tsx';
import { FaseSectie } from './fase-sectie.tsx';
import { HuishoudenSectie } from './huishouden-sectie.tsx';
import { InzageSectie } from './inzage-sectie.tsx';
import { ToegangSectie } from './toegang-sectie.tsx';
import './casussen.css';

/** Everything of the casus that is not the plan itself: people, fase, rights, and who looked. */
export function Component() {
  const casus = useOutletContext<Casus>();
  return (
    <div className="stapel stapel--wijd">
      <div className="naast-dossier">
        <div className="naast-dossier__kolom">
          <FaseSectie casus={casus} />
          <HuishoudenSectie casus={casus} />
        </div>
        <div className="naast-dossier__kolom">
          <ContactpersoonSectie casus={casus} />
          <AanmeldingSectie casus={casus} />
        </div>
      </div>
      <ToegangSectie casus={casus} />
      <InzageSectie casusId={casus.id} />
    </div>
  );
}

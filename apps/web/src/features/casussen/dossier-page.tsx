import type { Casus } from '@naast/contract/casussen';
import { useEffect } from 'react';
import { useLocation, useOutletContext } from 'react-router';
import { AanmeldingSectie } from './aanmelding-sectie.tsx';
import { BezoekSectie } from './bezoek/bezoek-sectie.tsx';
import { ContactpersoonSectie } from './contactpersoon-sectie.tsx';
import { FaseSectie } from './fase-sectie.tsx';
import { HuishoudenSectie } from './huishouden-sectie.tsx';
import { HulpSectie } from './hulp/hulp-sectie.tsx';
import { InzageSectie } from './inzage-sectie.tsx';
import { LevenSectie } from './leven/leven-sectie.tsx';
import { NazorgSectie } from './nazorg/nazorg-sectie.tsx';
import { ToegangSectie } from './toegang-sectie.tsx';
import './casussen.css';
import { VeiligheidVerwijzing } from '#web/ui/veiligheid/veiligheid-verwijzing.tsx';

const inhoud = [
  ['fase', 'Fase'],
  ['contactpersoon', 'Contactpersoon'],
  ['bezoek', 'Op bezoek'],
  ['leven', 'Wat er verandert'],
  ['hulp', 'Hulp vragen'],
  ['nazorg', 'Nazorg'],
  ['toegang', 'Toegang'],
  ['veiligheid', 'Veiligheid'],
] as const;

/** Goes to the part of the page that the address names, once it is there. */
function useAnker(): void {
  const { hash, key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: going there again is a new visit of the same address
  useEffect(() => {
    if (hash) document.getElementById(hash.slice(1))?.scrollIntoView({ block: 'start' });
  }, [hash, key]);
}

/** Everything of the casus that is not the plan itself: people, fase, what changes, help, nazorg, rights, who looked. */
export function Component() {
  const casus = useOutletContext<Casus>();
  useAnker();
  return (
    <div className="naast-dossier-pagina stapel stapel--wijd">
      <title>Dossier · Naast</title>
      <nav className="naast-opdezepagina" aria-label="Op deze pagina">
        <ul>
          {inhoud.map(([anker, naam]) => (
            <li key={anker}>
              <a href={`#${anker}`}>{naam}</a>
            </li>
          ))}
        </ul>
      </nav>
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
      <BezoekSectie casus={casus} />
      <LevenSectie casus={casus} />
      <HulpSectie casus={casus} />
      <NazorgSectie casus={casus} />
      <ToegangSectie casus={casus} />
      <VeiligheidVerwijzing casusId={casus.id} />
      <InzageSectie casusId={casus.id} />
    </div>
  );
}

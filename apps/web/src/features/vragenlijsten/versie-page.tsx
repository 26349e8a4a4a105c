import { getVersie, type VragenlijstVersie } from '@naast/contract/vragenlijsten-beheer';
import { useParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { useGet } from '#web/lib/query.ts';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { Bouwer } from './bouwer.tsx';
import { Overzicht } from './overzicht.tsx';
import { StandLabel } from './stand-label.tsx';
import { VersieActies } from './versie-acties.tsx';
import './vragenlijsten.css';

/** One version: a concept to write in, anything else to read. */
export function Component() {
  const { versieId = '' } = useParams();
  const versie = useGet(getVersie, { params: { id: versieId } });
  return <Loaded query={versie}>{(data) => <Versie key={data.id} versie={data} />}</Loaded>;
}

function Versie({ versie }: { versie: VragenlijstVersie }) {
  return (
    <>
      <PageHead
        titel={versie.titel || 'Vragenlijst zonder naam'}
        kruimels={[
          { naam: 'Beheer', to: adres.beheer },
          { naam: 'Vragenlijsten', to: adres.vragenlijsten },
        ]}
        onder={
          <span className="rij">
            Versie {versie.nummer} <StandLabel stand={versie.stand} />
          </span>
        }
      />
      {versie.stand === 'concept' ? (
        <Bouwer versie={versie} />
      ) : (
        <div className="stapel stapel--wijd">
          <Notice>
            Deze versie verandert niet meer. Zo blijven antwoorden altijd bij hun eigen vraag horen.
          </Notice>
          <div className="rij">
            <VersieActies versie={versie} />
            <ButtonLink to="voorbeeld" variant="secondary">
              Bekijk het voorbeeld
            </ButtonLink>
          </div>
          <Overzicht lijst={versie.inhoud} />
        </div>
      )}
    </>
  );
}

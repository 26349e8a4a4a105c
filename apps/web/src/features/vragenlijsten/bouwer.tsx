import {
  getVersie,
  saveVersie,
  type VragenlijstVersie,
  versieSchema,
} from '@naast/contract/vragenlijsten-beheer';
import { checkVragenlijst, createSectie, moveNaar, type Vragenlijst } from '@naast/domain/gesprekken';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { call } from '#web/lib/call.ts';
import { keyOf } from '#web/lib/query.ts';
import { useAutosave } from '#web/lib/use-autosave.ts';
import { Button } from '#web/ui/button.tsx';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { Icoon } from '#web/ui/icoon.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { GreepUitleg } from '#web/ui/orde/greep.tsx';
import { OrdeLijst } from '#web/ui/orde/orde-lijst.tsx';
import { SaveState } from '#web/ui/save-state.tsx';
import { type Bouw, BouwContext, useBouw } from './bouw-context.ts';
import { LijstVelden } from './lijst-velden.tsx';
import { SectieBouw } from './sectie-bouw.tsx';
import { useSleutels } from './sleutels.ts';
import { VersieActies } from './versie-acties.tsx';

/** Writes a concept: sections and questions in order, saved by itself, with what is still wrong at its field. */
export function Bouwer({ versie }: { versie: VragenlijstVersie }) {
  const veld = useConcept(versie);
  const lijst = useMemo(() => JSON.parse(veld.waarde) as Vragenlijst, [veld.waarde]);
  const fouten = useMemo(() => checkVragenlijst(lijst), [lijst]);
  const [gezegd, setGezegd] = useState('');
  const bouw: Bouw = {
    lijst,
    fout: (pad) => fouten.find((fout) => fout.pad === pad)?.bericht,
    zet: (nieuw, zeg = '') => {
      veld.change(JSON.stringify(nieuw));
      setGezegd(zeg);
    },
  };
  const wacht = veld.staat.soort === 'gewijzigd' || veld.staat.soort === 'bezig';
  return (
    <BouwContext value={bouw}>
      <div className="stapel stapel--wijd">
        <div className="rij rij--uiteen">
          <VersieActies versie={versie} wacht={wacht} fouten={fouten.length} />
          {wacht ? (
            <Button variant="secondary" bezig>
              Bekijk het voorbeeld
            </Button>
          ) : (
            <ButtonLink to="voorbeeld" variant="secondary">
              Bekijk het voorbeeld
            </ButtonLink>
          )}
          <SaveState staat={veld.staat} opnieuw={veld.flush} />
        </div>
        <p role="status" className="zacht">
          {fouten.length === 0
            ? 'Alles klopt. Je kunt de lijst publiceren.'
            : `Nog ${fouten.length === 1 ? 'één ding' : `${fouten.length} dingen`} te doen. Het staat bij het veld.`}
        </p>
        <p role="status" className="alleen-voorlezen">
          {gezegd}
        </p>
        {veld.botsing && (
          <Botsing
            onKies={(mijn) => veld.kies(mijn ? (veld.botsing?.mijn ?? '') : (veld.botsing?.waarde ?? ''))}
          />
        )}
        <LijstVelden />
        <Secties />
        <div className="rij">
          <Button
            variant="secondary"
            icoon={<Icoon naam="plus" maat={18} />}
            onClick={() => bouw.zet({ ...lijst, secties: [...lijst.secties, createSectie()] })}
          >
            Stuk erbij
          </Button>
        </div>
      </div>
      <GreepUitleg />
    </BouwContext>
  );
}

/** The sections in order; drag them, or move them with keys and buttons. */
function Secties() {
  const { lijst, zet } = useBouw();
  const sleutels = useSleutels(lijst.secties.map(({ vragen }) => vragen.map(({ code }) => code).join()));
  return (
    <OrdeLijst
      items={sleutels.map((id) => ({ id }))}
      mag
      onZet={({ id, plek }) =>
        zet({ ...lijst, secties: moveNaar(lijst.secties, sleutels.indexOf(id), plek) })
      }
      className="naast-vl__secties"
      genummerd
    >
      {({ id }) => (
        <li key={id}>
          <SectieBouw id={id} nummer={sleutels.indexOf(id)} />
        </li>
      )}
    </OrdeLijst>
  );
}

function useConcept(versie: VragenlijstVersie) {
  const client = useQueryClient();
  return useAutosave<string>({
    waarde: JSON.stringify(versie.inhoud),
    versie: versie.versie,
    vang: {
      label: 'Vragenlijst',
      method: saveVersie.method,
      url: saveVersie.url,
      params: { id: versie.id },
      schrijf: (tekst) => ({ inhoud: JSON.parse(tekst) as Vragenlijst }),
    },
    save: (tekst, nu) =>
      call(saveVersie, {
        params: { id: versie.id },
        versie: nu,
        body: { inhoud: JSON.parse(tekst) as Vragenlijst },
      }),
    // The preview reads what was kept, not what this page began with.
    onSaved: (bewaard) => client.setQueryData(keyOf(getVersie, { params: { id: versie.id } }), bewaard),
    readHuidig: (huidig) => {
      const gelezen = versieSchema.safeParse(huidig);
      if (!gelezen.success) return undefined;
      return { waarde: JSON.stringify(gelezen.data.inhoud), versie: gelezen.data.versie };
    },
  });
}

const Botsing = ({ onKies }: { onKies: (mijn: boolean) => void }) => (
  <Notice
    soort="let-op"
    titel="Iemand anders veranderde deze vragenlijst ook"
    actie={
      <div className="rij">
        <Button klein variant="secondary" onClick={() => onKies(true)}>
          Mijn lijst houden
        </Button>
        <Button klein variant="secondary" onClick={() => onKies(false)}>
          De andere lijst nemen
        </Button>
      </div>
    }
  />
);

import { type CasusRegeling, listCasusRegelingen } from '@naast/contract/regelingen';
import { type VoorliggendUitkomst, voorliggendNamen, voorliggendUitkomsten } from '@naast/domain/fonds';
import { scorePassend, sortPassend } from '@naast/domain/regelingen';
import { useGet } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import type { RegelDeel } from './regel-kaarten.tsx';
import type { ConceptRegel } from './use-concept.ts';
import { DatumVeld, KeuzeVeld, TekstVeld } from './velden.tsx';

type Geprobeerd = ConceptRegel['geprobeerd'][number];

// What the household noted already need not be told twice.
const uitGebruik: Partial<Record<NonNullable<CasusRegeling['gebruik']['stand']>, VoorliggendUitkomst>> = {
  afgewezen: 'afgewezen',
  aangevraagd: 'loopt',
  gebruikt: 'niet_genoeg',
};

const toGeprobeerd = ({ regeling, gebruik }: CasusRegeling): Geprobeerd => ({
  regelingId: regeling.id,
  naam: regeling.naam,
  uitkomst: (gebruik.stand && uitGebruik[gebruik.stand]) ?? 'niet_gevraagd',
  op: gebruik.op,
  toelichting: gebruik.notitie.slice(0, 500),
});

/** Which regelingen of the list were tried for this line, with what came of it. */
export function RegelVoorliggend({ casusId, regel, onChange }: RegelDeel & { casusId: string }) {
  const lijst = useGet(listCasusRegelingen, { params: { id: casusId } });
  const { geprobeerd } = regel;
  const zet = (nieuw: Geprobeerd[]) => onChange({ geprobeerd: nieuw });
  const over = (lijst.data?.items ?? []).filter(
    ({ regeling }) => regeling.actief && !geprobeerd.some(({ regelingId }) => regelingId === regeling.id),
  );
  const voegToe = (id: string | null) => {
    const gekozen = over.find(({ regeling }) => regeling.id === id);
    if (gekozen) zet([...geprobeerd, toGeprobeerd(gekozen)]);
  };
  const haalWeg = (weg: Geprobeerd) => {
    zet(geprobeerd.filter((poging) => poging !== weg));
    showToast(`${weg.naam} is weggehaald.`, () => zet(geprobeerd));
  };
  return (
    <fieldset className="naast-fonds-kaal stapel stapel--dicht">
      <legend className="naast-fonds-advies__vraag">Wat is eerst geprobeerd?</legend>
      {geprobeerd.map((poging) => (
        <Poging
          key={poging.regelingId}
          poging={poging}
          onChange={(deel) => zet(geprobeerd.map((p) => (p === poging ? { ...poging, ...deel } : p)))}
          onWeg={() => haalWeg(poging)}
        />
      ))}
      <Hint regel={regel} over={over} onKies={voegToe} />
      <KeuzeVeld<string>
        label="Regeling erbij zetten"
        optional
        breedte="middel"
        leeg="Kies een regeling"
        waarde={null}
        keuzes={sortPassend(
          regel,
          over.map(({ regeling }) => regeling),
        ).map((regeling) => ({
          waarde: regeling.id,
          naam: scorePassend(regel, regeling) === 2 ? `${regeling.naam} (lijkt te passen)` : regeling.naam,
        }))}
        onChange={voegToe}
      />
    </fieldset>
  );
}

/** The regeling that looks most as if it could do this. Advice: leaving it is fine. */
function Hint({
  regel,
  over,
  onKies,
}: {
  regel: ConceptRegel;
  over: CasusRegeling[];
  onKies: (id: string) => void;
}) {
  const [beste] = over.filter(({ regeling }) => scorePassend(regel, regeling) === 2);
  if (!beste) return null;
  const { regeling } = beste;
  const naam = regeling.soort === 'bijzondere_bijstand' ? 'de bijzondere bijstand' : regeling.naam;
  return (
    <Notice
      titel={`Kan ${naam} dit betalen?`}
      actie={
        <Button variant="secondary" klein onClick={() => onKies(regeling.id)}>
          Erbij zetten
        </Button>
      }
    >
      <p>
        Bedoeld voor: {regeling.bedoeldVoor || regeling.voorWie} {regeling.termijn}{' '}
        {regeling.link && (
          <a href={regeling.link} target="_blank" rel="noreferrer">
            Lees verder
          </a>
        )}
      </p>
    </Notice>
  );
}

interface PogingProps {
  poging: Geprobeerd;
  onChange: (deel: Partial<Geprobeerd>) => void;
  onWeg: () => void;
}

function Poging({ poging, onChange, onWeg }: PogingProps) {
  return (
    <fieldset className="naast-fonds-poging">
      <legend className="naast-fonds-poging__naam">{poging.naam}</legend>
      <div className="naast-fonds-regel__rij">
        <KeuzeVeld<VoorliggendUitkomst>
          label="Wat kwam eruit?"
          waarde={poging.uitkomst}
          keuzes={uitkomsten}
          onChange={(uitkomst) => uitkomst && onChange({ uitkomst })}
        />
        <DatumVeld label="Wanneer?" optional waarde={poging.op} onChange={(op) => onChange({ op })} />
      </div>
      <TekstVeld
        label="Toelichting"
        optional
        maximaal={500}
        waarde={poging.toelichting}
        onChange={(toelichting) => onChange({ toelichting })}
      />
      <div>
        <Button variant="tertiary" klein onClick={onWeg} aria-label={`${poging.naam} weghalen`}>
          Weghalen
        </Button>
      </div>
    </fieldset>
  );
}

const uitkomsten = voorliggendUitkomsten.map((waarde) => ({ waarde, naam: voorliggendNamen[waarde] }));

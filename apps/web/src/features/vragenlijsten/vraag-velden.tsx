import { blokTitels } from '@naast/domain/canvas';
import { changeGevoelig, changeSoort, type Vraag, vraagsoorten } from '@naast/domain/gesprekken';
import { leefgebieden, leefgebiedNamen } from '@naast/domain/leefgebieden';
import { useVraag } from './bouw-context.ts';
import { OptiesVeld } from './opties-veld.tsx';
import { Keuze, Tekst, Vink } from './velden.tsx';
import { VoorwaardeVeld } from './voorwaarde-veld.tsx';
import { soortNamen } from './vraag-bouw.tsx';

type Plek = { sectie: number; vraag: number };

/** Everything about one question. */
export function VraagVelden({ plek }: { plek: Plek }) {
  const { vraag, pad, fout, zetVraag } = useVraag(plek);
  return (
    <div className="stapel">
      <Tekst
        label="De vraag"
        lang
        waarde={vraag.vraag}
        fout={fout(`${pad}.vraag`)}
        onZet={(tekst) => zetVraag({ ...vraag, vraag: tekst })}
      />
      <Tekst
        label="Uitleg bij de vraag"
        optional
        waarde={vraag.hulp ?? ''}
        fout={fout(`${pad}.hulp`)}
        onZet={(hulp) => zetVraag({ ...vraag, hulp: hulp === '' ? null : hulp })}
      />
      <Keuze
        label="Soort antwoord"
        waarde={vraag.soort}
        keuzes={vraagsoorten.map((waarde) => ({ waarde, naam: soortNamen[waarde] }))}
        onZet={(soort) => zetVraag(changeSoort(vraag, soort || 'open'))}
      />
      {(vraag.soort === 'keuze' || vraag.soort === 'meerkeuze') && <OptiesVeld plek={plek} />}
      {vraag.soort === 'schaal' && <EigenSchaal plek={plek} />}
      <VoorwaardeVeld
        plek={plek}
        als={vraag.als}
        fout={fout(`${pad}.als`)}
        onZet={(als) => zetVraag({ ...vraag, als })}
      />
      <Vink
        label="Ook in de korte versie"
        aan={vraag.start}
        onZet={(start) => zetVraag({ ...vraag, start })}
      />
      <Vink
        label="Gevoelig: alleen onder vier ogen, alleen de contactpersoon ziet het antwoord"
        aan={vraag.gevoelig}
        onZet={(gevoelig) => zetVraag(changeGevoelig(vraag, gevoelig))}
      />
      {!vraag.gevoelig && (
        <NaarCanvas vraag={vraag} fout={fout(`${pad}.naar`)} onZet={(naar) => zetVraag({ ...vraag, naar })} />
      )}
      <Tekst
        label="Korte code"
        hint="Kleine letters, cijfers en _. Een antwoord hoort bij deze code. Houd hem in een nieuwe versie hetzelfde."
        waarde={vraag.code}
        fout={fout(`${pad}.code`)}
        onZet={(code) => zetVraag({ ...vraag, code })}
      />
    </div>
  );
}

function EigenSchaal({ plek }: { plek: Plek }) {
  const { vraag, pad, fout, zetVraag } = useVraag(plek);
  const { schaal } = vraag;
  return (
    <>
      <Vink
        label="Eigen woorden voor 1 en 10"
        aan={schaal !== null}
        onZet={(aan) => zetVraag({ ...vraag, schaal: aan ? { laag: '', hoog: '' } : null })}
      />
      {schaal && (
        <div className="naast-vl__twee">
          <Tekst
            label="Wat is een 1?"
            waarde={schaal.laag}
            fout={fout(`${pad}.schaal.1`)}
            onZet={(laag) => zetVraag({ ...vraag, schaal: { ...schaal, laag } })}
          />
          <Tekst
            label="Wat is een 10?"
            waarde={schaal.hoog}
            fout={fout(`${pad}.schaal.10`)}
            onZet={(hoog) => zetVraag({ ...vraag, schaal: { ...schaal, hoog } })}
          />
        </div>
      )}
    </>
  );
}

interface NaarProps {
  vraag: Vraag;
  fout: string | undefined;
  onZet: (naar: Vraag['naar']) => void;
}

function NaarCanvas({ vraag: { naar }, fout, onZet }: NaarProps) {
  return (
    <div className="naast-vl__twee">
      <Keuze
        label="Waar op het canvas kan het komen?"
        leeg="Nergens"
        fout={fout}
        waarde={naar ? String(naar.blok) : ''}
        keuzes={Object.entries(blokTitels).map(([waarde, naam]) => ({
          waarde,
          naam: `Blok ${waarde}: ${naam}`,
        }))}
        onZet={(blok) => onZet(blok ? { blok: Number(blok), leefgebied: naar?.leefgebied ?? null } : null)}
      />
      {naar && (
        <Keuze
          label="Bij welk leefgebied?"
          leeg="Het onderwerp van dit stuk"
          waarde={naar.leefgebied ?? ''}
          keuzes={leefgebieden.map((waarde) => ({ waarde, naam: leefgebiedNamen[waarde] }))}
          onZet={(leefgebied) => onZet({ ...naar, leefgebied: leefgebied || null })}
        />
      )}
    </div>
  );
}

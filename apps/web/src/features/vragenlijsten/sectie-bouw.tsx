import { createVraag, type Doelgroep, doelgroepen, moveNaar, moveVraag } from '@naast/domain/gesprekken';
import { kapitaalvormen, kapitaalvormNamen } from '@naast/domain/leefgebieden';
import { Button } from '#web/ui/button.tsx';
import { FieldError } from '#web/ui/field-error.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Icoon } from '#web/ui/icoon.tsx';
import { Greep } from '#web/ui/orde/greep.tsx';
import { OrdeLijst } from '#web/ui/orde/orde-lijst.tsx';
import { useSectie } from './bouw-context.ts';
import { useSleutels } from './sleutels.ts';
import { Keuze, Tekst } from './velden.tsx';
import { Volgorde } from './volgorde.tsx';
import { VoorwaardeVeld } from './voorwaarde-veld.tsx';
import { useSleep, VraagBouw } from './vraag-bouw.tsx';

export const doelgroepNamen: Record<Doelgroep, string> = {
  huishouden: 'Eén keer, aan het huishouden',
  lid: 'Aan ieder lid dat meedoet',
  kind: 'Over ieder kind in huis',
};

/** One section: for whom, when, and its questions in order. */
export function SectieBouw({ id, nummer }: { id: string; nummer: number }) {
  const { lijst, sectie, pad, fout, zet, zetSectie } = useSectie(nummer);
  const naam = sectie.titel || `Stuk ${nummer + 1}`;
  const move = (naar: number) =>
    zet(
      { ...lijst, secties: moveNaar(lijst.secties, nummer, naar) },
      `${naam} staat nu op plek ${naar + 1}.`,
    );
  return (
    <section className="vlak stapel" aria-label={naam}>
      <div className="rij rij--uiteen">
        <div className="rij naast-vl__kop">
          <Greep id={id} naam={naam} />
          <Heading level={2}>{naam}</Heading>
        </div>
        <Volgorde
          naam={naam}
          omhoog={nummer > 0 ? () => move(nummer - 1) : undefined}
          omlaag={nummer < lijst.secties.length - 1 ? () => move(nummer + 1) : undefined}
          onWeg={
            lijst.secties.length > 1
              ? () => zet({ ...lijst, secties: lijst.secties.toSpliced(nummer, 1) }, `${naam} is weg.`)
              : undefined
          }
        />
      </div>
      <Tekst
        label="Naam van dit stuk"
        waarde={sectie.titel}
        fout={fout(`${pad}.titel`)}
        onZet={(titel) => zetSectie({ titel })}
      />
      <div className="naast-vl__twee">
        <Keuze
          label="Aan wie?"
          waarde={sectie.per}
          keuzes={doelgroepen.map((waarde) => ({ waarde, naam: doelgroepNamen[waarde] }))}
          onZet={(per) => zetSectie({ per: per || 'huishouden' })}
        />
        <Keuze
          label="Waar gaat het over?"
          leeg="Geen kapitaalvorm"
          waarde={sectie.kapitaalvorm ?? ''}
          keuzes={kapitaalvormen.map((waarde) => ({ waarde, naam: kapitaalvormNamen[waarde] }))}
          onZet={(kapitaalvorm) => zetSectie({ kapitaalvorm: kapitaalvorm || null })}
        />
      </div>
      <VoorwaardeVeld
        plek={{ sectie: nummer, vraag: null }}
        als={sectie.als}
        fout={fout(`${pad}.als`)}
        onZet={(als) => zetSectie({ als })}
      />
      {fout(`${pad}.vragen`) && <FieldError id={`${pad}-vragen`}>Zet hier minstens één vraag in.</FieldError>}
      <Vragen nummer={nummer} />
      <div>
        <Button
          variant="secondary"
          klein
          icoon={<Icoon naam="plus" maat={18} />}
          onClick={() => zetSectie({ vragen: [...sectie.vragen, createVraag(lijst)] })}
        >
          Vraag erbij
        </Button>
      </div>
    </section>
  );
}

/** The questions of a section; the section itself takes a question that is dropped on it. */
function Vragen({ nummer }: { nummer: number }) {
  const { lijst, sectie, zet } = useSectie(nummer);
  const sleutels = useSleutels(sectie.vragen.map(({ code }) => code));
  const { onDragOver, onDrop } = useSleep({ sectie: nummer, vraag: sectie.vragen.length });
  const move = (id: string, naar: number) => {
    const van = { sectie: nummer, vraag: sleutels.indexOf(id) };
    zet(moveVraag(lijst, van, { sectie: nummer, vraag: naar }).vragenlijst);
  };
  return (
    // Dropping is one way; the handle, the buttons and the keys do the same.
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop, not a control
    <div className="naast-vl__vak" onDragOver={onDragOver} onDrop={onDrop}>
      <OrdeLijst
        items={sleutels.map((id) => ({ id }))}
        mag
        onZet={({ id, plek }) => move(id, plek)}
        className="naast-vl__vragen"
        genummerd
      >
        {({ id }) => (
          <li key={id}>
            <VraagBouw id={id} plek={{ sectie: nummer, vraag: sleutels.indexOf(id) }} />
          </li>
        )}
      </OrdeLijst>
    </div>
  );
}

import { betrouwbaarheidNamen, type ConceptRegel } from '@naast/domain/berekening';
import { showGetal, showProcent } from '#web/lib/getal.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Table } from '#web/ui/table.tsx';
import { BedragKnop } from './getal-knop.tsx';
import { listPosten, type Post, sumPosten } from './opbouw.ts';
import { PrijsBron } from './prijs-bron.tsx';
import type { Som } from './werkstuk.ts';

/** One regel to read: what was filled in, what comes out per year, and where its price comes from. */
export function RegelLezen({ regel, som }: { regel: ConceptRegel; som: Som }) {
  const teltNiet = som.uitkomst.nietMeegeteld.includes(regel.id);
  return (
    <article
      className="vlak stapel stapel--dicht"
      aria-label={regel.omschrijving || regel.prijs.omschrijving}
    >
      <Heading level={3}>{regel.omschrijving || regel.prijs.omschrijving}</Heading>
      <div className="rij">
        {regel.scenario === 'dreigend' && <Badge soort="let-op">Dit dreigt</Badge>}
        {regel.gevoelig && <Badge soort="let-op">Over een kind dat uit huis gaat</Badge>}
        {teltNiet && <Badge>Telt niet mee</Badge>}
      </div>
      <ul className="naast-zinnen">
        {describeRegel(regel).map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      <Jaren regel={regel} som={som} />
      <p className="klein zacht">
        Bron: {regel.prijs.bron || 'geen bron'}, {regel.prijs.peiljaar} (
        {betrouwbaarheidNamen[regel.prijs.betrouwbaarheid]}).
      </p>
      <details>
        <summary>Alles over deze prijs</summary>
        <PrijsBron prijs={regel.prijs} kansBron={regel.kansBron} signaal={regel.signaal} />
      </details>
    </article>
  );
}

const keer = (n: number | null): string => (n === null ? 'niet ingevuld' : `${showGetal(n)} keer per jaar`);
const deel = (n: number | null): string => (n === null ? 'onbekend' : showProcent(n));

/** What was filled in, in sentences; what makes no difference is left out. */
export function describeRegel(regel: ConceptRegel): string[] {
  const { kansZonder, kansMet, autonoom, attributie, uitdoving, vanafJaar, aantalJaren } = regel;
  const zinnen = [
    `Zonder de doorbraak ${keer(regel.aantalZonder)}, met de doorbraak ${keer(regel.aantalMet)}.`,
  ];
  if (regel.scenario === 'dreigend') {
    zinnen.push(
      `De kans is ${deel(kansZonder)}${describeGrenzen(regel.kansZonderLaag, regel.kansZonderHoog)} zonder, en ${deel(kansMet)}${describeGrenzen(regel.kansMetLaag, regel.kansMetHoog)} met de doorbraak.`,
    );
  }
  if (regel.signaal) zinnen.push(`Waaruit het blijkt: ${regel.signaal}`);
  if (regel.kansBron) zinnen.push(`Wie de kans schatte: ${regel.kansBron}`);
  if (autonoom) zinnen.push(`${showProcent(autonoom)} was vanzelf ook gekomen.`);
  if (attributie !== null && attributie < 1)
    zinnen.push(`${showProcent(attributie)} komt door deze doorbraak.`);
  if (uitdoving) zinnen.push(`Het effect wordt elk jaar ${showProcent(uitdoving)} minder.`);
  zinnen.push(`Telt vanaf jaar ${vanafJaar}, ${aantalJaren} jaar lang.`);
  if (regel.gebeurtenis) zinnen.push(`Hoort bij de gebeurtenis: ${regel.gebeurtenis}.`);
  if (regel.overlapgroep) zinnen.push(`Gaat over hetzelfde als: ${regel.overlapgroep}.`);
  return zinnen;
}

const describeGrenzen = (laag: number | undefined, hoog: number | undefined): string =>
  laag === undefined && hoog === undefined ? '' : ` (tussen ${deel(laag ?? null)} en ${deel(hoog ?? null)})`;

/** Per year what it costs when nothing changes and what the doorbraak saves; every amount opens. */
function Jaren({ regel, som: { invoer, uitkomst } }: { regel: ConceptRegel; som: Som }) {
  const alle = { ...uitkomst, nietMeegeteld: [] };
  const posten = (wat: 'zonder' | 'baat', jaar?: number): Post[] =>
    listPosten(invoer, alle, {
      tekens: { [wat]: 1 },
      regels: ({ id }) => id === regel.id,
      jaren: (j) => jaar === undefined || j === jaar,
      metNul: jaar !== undefined,
    });
  const knop = (wat: 'zonder' | 'baat', jaar?: number) => {
    const cellen = posten(wat, jaar);
    return (
      <BedragKnop
        cent={sumPosten(cellen)}
        titel={`${regel.omschrijving}${jaar === undefined ? '' : `, jaar ${jaar}`}`}
        inleiding={
          wat === 'zonder' ? 'Wat dit kost als we zo doorgaan.' : 'Wat de doorbraak hierop bespaart.'
        }
        posten={() => cellen}
      />
    );
  };
  return (
    <Table
      titel="Per jaar"
      kolommen={[
        { naam: 'Jaar', toon: (jaar) => jaar, kop: true },
        { naam: 'Als we zo doorgaan', toon: (jaar) => knop('zonder', jaar), getal: true },
        { naam: 'Bespaart', toon: (jaar) => knop('baat', jaar), getal: true },
      ]}
      rijen={Array.from({ length: invoer.horizonJaren }, (_, i) => i + 1)}
      sleutel={String}
      voet={['Samen', knop('zonder'), knop('baat')]}
    />
  );
}

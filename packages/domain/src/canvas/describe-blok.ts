import { type Afspraak, type Canvas, type Doorbraak, readBlok, type Situatie } from './canvas.ts';
import {
  afspraakStandNamen,
  antwoordNamen,
  type BlokNr,
  belemmeringSoortNamen,
  blokTitels,
  hoeken,
  hoekVragen,
  routeNamen,
} from './codes.ts';
import { kapitaalvormNamen, leefgebiedNamen } from './leefgebieden.ts';

type Regels = (string | false | null | undefined)[];

const join = (regels: Regels, tussen = '\n'): string => regels.filter(Boolean).join(tussen);
const metKop = (kop: string, tekst: string): string | false =>
  tekst.trim() !== '' && `${kop}: ${tekst.trim()}`;

function describeSituatie(s: Situatie, canvas: Canvas): string {
  const over = s.leefgebied ? leefgebiedNamen[s.leefgebied] : kapitaalvormNamen[s.kapitaalvorm];
  const wie = canvas.leden.find((lid) => lid.id === s.lidId)?.naam;
  const kop = join([over, wie, s.cijfer !== null && `cijfer ${s.cijfer}`], ', ');
  return join([
    `${kop}${s.woorden ? `: “${s.woorden}”` : ''}`,
    metKop('Feiten', s.feiten),
    metKop('Wat we daarmee doen', s.bespreken ? s.opgepakt : ''),
  ]);
}

function describeBelemmeringen({ belemmeringen }: Canvas): string[] {
  const nummers = new Map(belemmeringen.map((b, i) => [b.id, i + 1]));
  return belemmeringen.map((b, i) => {
    const extra = [metKop('regel', b.regel), metKop('loket', b.loket), metKop('wet', b.wetsartikel)];
    const gevolg = b.veroorzaakt.flatMap((id) => nummers.get(id) ?? []).join(' en ');
    return join([
      `${i + 1}. (${belemmeringSoortNamen[b.soort].toLowerCase()}) ${b.omschrijving}`,
      join(extra, '; ') && `   ${join(extra, '; ')}`,
      gevolg && `   veroorzaakt ${gevolg}`,
    ]);
  });
}

const describeDoorbraak = (d: Doorbraak, i: number): string =>
  join([
    `${i + 1}. ${join([d.titel, d.zin], ': ')}`,
    d.route && `Route: ${routeNamen[d.route].toLowerCase()}`,
    metKop('Eerder geprobeerd', d.eerderGeprobeerd),
    metKop('Als er niets gebeurt, nu', d.nulscenarioVandaag),
    metKop('Als er niets gebeurt, straks', d.nulscenarioDreigend),
    ...hoeken.map((hoek) => metKop(hoekVragen[hoek].naam, d[hoek])),
    metKop('Wat zegt het kind zelf', d.kindZelf),
    d.antwoordGezin &&
      `Het gezin zegt: ${join([antwoordNamen[d.antwoordGezin].toLowerCase(), d.antwoordDoor], ', ')}`,
    metKop('Wie ziet het anders', d.afwijkend),
  ]);

/** `DD-MM-YYYY`, as people write it in a message. */
const showDag = (datum: string): string => datum.split('-').reverse().join('-');

function describeAfspraak(a: Afspraak, canvas: Canvas): string {
  const lid = canvas.leden.find(({ id }) => id === a.lidId)?.naam;
  const gebruiker = canvas.gebruikers.find(({ id }) => id === a.gebruikerId)?.naam;
  const wanneer = join([a.wanneer && showDag(a.wanneer), a.wanneerTekst], ', ');
  const stand = a.stand === 'open' ? '' : ` (${afspraakStandNamen[a.stand].toLowerCase()})`;
  return `- ${join([lid ?? gebruiker ?? a.wieTekst, a.wat], ': ')}${wanneer && ` — ${wanneer}`}${stand}`;
}

function describeInhoud(canvas: Canvas, nr: BlokNr): string {
  switch (nr) {
    case 1:
    case 4:
    case 9:
      return readBlok(canvas, nr);
    case 2: {
      const stemmen = canvas.eigenWoorden.map(({ lidId, woorden }) =>
        metKop(canvas.leden.find(({ id }) => id === lidId)?.naam ?? 'Iemand', woorden),
      );
      return join([readBlok(canvas, 2), ...stemmen]);
    }
    case 3:
      return join(canvas.situaties.map((s) => describeSituatie(s, canvas)));
    case 5:
      return join(describeBelemmeringen(canvas));
    case 6:
      return join(canvas.prioriteiten.map((p, i) => `${i + 1}. ${p.tekst}`));
    case 7:
      return join(canvas.doorbraken.map(describeDoorbraak), '\n\n');
    case 8:
      return join(canvas.afspraken.map((a) => describeAfspraak(a, canvas)));
    default:
      return nr satisfies never;
  }
}

/** One block as plain text, to paste into another system or a message: written once, used everywhere. */
export const describeBlok = (canvas: Canvas, nr: BlokNr): string =>
  join([blokTitels[nr], describeInhoud(canvas, nr)]);

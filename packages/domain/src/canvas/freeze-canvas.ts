import {
  type Afspraak,
  type Belemmering,
  type Canvas,
  type CanvasLid,
  type Doorbraak,
  readBlok,
} from './canvas.ts';
import { describeLeden, type LidZonderNaam } from './describe-leden.ts';
import { hideContact } from './hide-contact.ts';
import { replaceNamen, splitNaam, type Vervanging, withoutNamen } from './replace-namen.ts';

/** The frozen canvas: what a fonds sees. Nine blocks, no names, no contact data, no ids of people. */
export type BevrorenCanvas = ReturnType<typeof freezeCanvas>;

interface Werk {
  schoon: (tekst: string) => string;
  leden: Map<string, string>;
  gebruikers: Map<string, string>;
  belemmeringNr: (ids: readonly string[]) => number[];
  doorbraakNr: Map<string, number>;
}

const listNamen = (
  canvas: Canvas,
  leden: readonly CanvasLid[],
  zonderNaam: LidZonderNaam[],
): Vervanging[] => [
  ...leden.flatMap((lid, i) => splitNaam(lid.naam, zonderNaam[i]?.aanduiding ?? 'lid')),
  ...canvas.gebruikers.flatMap((g) => splitNaam(g.naam, g.functie)),
];

/** What a text about this casus is cleaned with. */
export interface Schoonmaak {
  canvas: Canvas;
  leden: readonly CanvasLid[];
  /** Day of the age bands, `YYYY-MM-DD`. */
  peildatum: string;
  /** Names the canvas does not know by itself: the household, deelnemers, who was here before. */
  overigeNamen?: readonly Vervanging[];
  /** Keeps the names, never the contact data. */
  metNamen?: boolean;
}

/**
 * Cleans whatever is typed about a casus, on the canvas or beside it: contact data is taken out, known names give
 * way to gezinsrol or function.
 */
export function createSchoon({ canvas, leden, peildatum, overigeNamen = [], metNamen = false }: Schoonmaak) {
  if (metNamen) return hideContact;
  const namen = withoutNamen([...overigeNamen, ...listNamen(canvas, leden, describeLeden(leden, peildatum))]);
  return (tekst: string): string => replaceNamen(hideContact(tekst), namen);
}

function prepare(
  canvas: Canvas,
  leden: LidZonderNaam[],
  schoon: (tekst: string) => string,
  metNamen: boolean,
): Werk {
  const nummers = new Map(canvas.belemmeringen.map((b, i) => [b.id, i + 1]));
  return {
    schoon,
    leden: new Map(leden.map((lid) => [lid.id, lid.aanduiding])),
    gebruikers: new Map(
      canvas.gebruikers.map((g) => [g.id, `${metNamen ? `${g.naam}, ` : ''}${g.functie}, ${g.organisatie}`]),
    ),
    belemmeringNr: (ids) => ids.flatMap((id) => nummers.get(id) ?? []).sort((a, b) => a - b),
    doorbraakNr: new Map(canvas.doorbraken.map((d, i) => [d.id, i + 1])),
  };
}

const freezeBelemmering = (b: Belemmering, nr: number, { schoon, belemmeringNr }: Werk) => ({
  nr,
  soort: b.soort,
  omschrijving: schoon(b.omschrijving),
  regel: schoon(b.regel),
  loket: schoon(b.loket),
  wetsartikel: schoon(b.wetsartikel),
  veroorzaakt: belemmeringNr(b.veroorzaakt),
});

const freezeDoorbraak = (d: Doorbraak, nr: number, { schoon, belemmeringNr }: Werk) => ({
  nr,
  id: d.id,
  titel: schoon(d.titel),
  zin: schoon(d.zin),
  domein: d.domein,
  route: d.route,
  breekt: belemmeringNr(d.breekt),
  eerderGeprobeerd: schoon(d.eerderGeprobeerd),
  nulscenario: { vandaag: schoon(d.nulscenarioVandaag), dreigend: schoon(d.nulscenarioDreigend) },
  legitimiteit: schoon(d.legitimiteit),
  betrokkenheid: schoon(d.betrokkenheid),
  rendement: schoon(d.rendement),
  kindZelf: schoon(d.kindZelf),
  antwoordGezin: {
    antwoord: d.antwoordGezin,
    door: schoon(d.antwoordDoor),
    op: d.antwoordOp,
    afwijkend: schoon(d.afwijkend),
  },
});

const freezeAfspraak = (a: Afspraak, { schoon, leden, gebruikers, doorbraakNr }: Werk) => ({
  wie:
    (a.lidId && leden.get(a.lidId)) || (a.gebruikerId && gebruikers.get(a.gebruikerId)) || schoon(a.wieTekst),
  wat: schoon(a.wat),
  wanneer: a.wanneer,
  wanneerTekst: schoon(a.wanneerTekst),
  stand: a.stand,
  doorbraak: (a.doorbraakId && doorbraakNr.get(a.doorbraakId)) || null,
});

/**
 * The canvas as it is handed in: block texts stay, known names give way to gezinsrol or function, contact data
 * is taken out, leden are gezinsrol and age band on `peildatum` (`YYYY-MM-DD`).
 * @param overigeNamen names the canvas does not know by itself: the household, deelnemers.
 * @param metNamen keeps the names (never the contact data), for a copy that a contactpersoon or teamleider asks for
 *   with a reason; a fonds never gets this one.
 */
export function freezeCanvas(
  canvas: Canvas,
  leden: readonly CanvasLid[],
  contactpersoonOrganisatie: string,
  peildatum: string,
  overigeNamen: readonly Vervanging[] = [],
  metNamen = false,
) {
  const kaal = describeLeden(leden, peildatum);
  const zonderNaam = metNamen
    ? kaal.map((lid, i) => ({ ...lid, aanduiding: leden[i]?.naam ?? lid.aanduiding }))
    : kaal;
  const schoon = createSchoon({ canvas, leden, peildatum, overigeNamen, metNamen });
  const werk = prepare(canvas, zonderNaam, schoon, metNamen);
  const wie = (lidId: string | null) => (lidId ? (werk.leden.get(lidId) ?? 'lid') : null);
  return {
    peildatum,
    contactpersoonOrganisatie,
    leden: zonderNaam.map(({ gezinsrol, leeftijdsband, aanduiding }) => ({
      gezinsrol,
      leeftijdsband,
      aanduiding,
    })),
    wieZijnWij: schoon(readBlok(canvas, 1)),
    overEenJaar: {
      tekst: schoon(readBlok(canvas, 2)),
      eigenWoorden: canvas.eigenWoorden
        .filter((w) => w.woorden.trim() !== '')
        .map((w) => ({ lid: wie(w.lidId), woorden: schoon(w.woorden) })),
    },
    hoeGaatHetNu: canvas.situaties.map(({ kapitaalvorm, leefgebied, cijfer, bespreken, ...s }) => ({
      kapitaalvorm,
      leefgebied,
      lid: wie(s.lidId),
      woorden: schoon(s.woorden),
      feiten: schoon(s.feiten),
      cijfer,
      bespreken,
    })),
    watKunnenWeZelf: schoon(readBlok(canvas, 4)),
    inDeWeg: canvas.belemmeringen.map((b, i) => freezeBelemmering(b, i + 1, werk)),
    watEerst: canvas.prioriteiten.map((p, i) => ({
      nr: i + 1,
      tekst: schoon(p.tekst),
      belemmeringen: werk.belemmeringNr(p.belemmeringen),
    })),
    doorbraken: canvas.doorbraken.map((d, i) => freezeDoorbraak(d, i + 1, werk)),
    afspraken: canvas.afspraken.map((a) => freezeAfspraak(a, werk)),
    evaluatie: schoon(readBlok(canvas, 9)),
  };
}

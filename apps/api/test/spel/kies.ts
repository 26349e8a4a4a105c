import type { Feit, Feiten } from './feiten.ts';
import { voorspel } from './voorspel.ts';
import type { SpelWereld } from './wereld.ts';
import type { Stand } from './wie.ts';
import {
  chooseCent,
  passendeZetten,
  vooruit,
  type Worp,
  type Zet,
  type ZetSoort,
  zetSoorten,
} from './zetten.ts';

function findDoel(a: Feit, { feiten, wereld }: Stand, soort: ZetSoort, n: number): string {
  const kies = (ids: readonly string[]) => ids[n % ids.length] ?? a.id;
  const open = feiten.opdrachten.filter(({ stand }) => !['verwerkt', 'vervallen'].includes(stand));
  const termijnen = (stand: string) => a.termijnen.filter((t) => t.stand === stand).map(({ id }) => id);
  switch (soort) {
    case 'antwoord':
      return kies(a.vragen);
    case 'toegang':
      return kies([...wereld.mensen.keys()]);
    case 'keurRekening':
      return a.wijzigingId ?? a.id;
    case 'ontvang':
      return a.vordering?.id ?? a.id;
    case 'retour':
      return kies(termijnen('betaald'));
    case 'verzamel':
      return kies(termijnen('gepland'));
    case 'zienswijze':
    case 'stemHerziening':
    case 'besluitHerziening':
      return a.herziening?.id ?? a.id;
    default:
      return kies(open.map(({ id }) => id));
  }
}

/** On the way to the end an aanvraag that is there already gives its turn to the next. */
export function chooseAanvraag(feiten: Feiten, { plek, waarheen }: Worp): Feit {
  const reeks = feiten.aanvragen.map(
    (_leeg, i) => feiten.aanvragen[(plek + i) % feiten.aanvragen.length] as Feit,
  );
  const loopt = reeks.find(({ stand }) => stand !== 'ingetrokken' && stand !== 'verantwoord');
  return (waarheen === 'vooruit' && loopt) || (reeks[0] as Feit);
}

/** Makes a step of a throw: the amount, what it is about, and who takes it. */
export function chooseZet(nu: Stand, a: Feit, gooi: Worp): Zet {
  const stand = { ...nu, gezien: new Map() };
  const mensen = [...stand.wereld.mensen.keys()];
  const mogelijk = { vooruit: vooruit[a.stand], passend: passendeZetten[a.stand], zomaar: zetSoorten }[
    gooi.waarheen
  ];
  const raak = gooi.waarheen === 'vooruit' || (gooi.waarheen === 'passend' && gooi.raak);
  const vanaf = gooi.waarheen === 'vooruit' ? 0 : gooi.wat;
  const proef = (soort: ZetSoort): Zet => ({
    soort,
    wie: '',
    doel: findDoel(a, stand, soort, gooi.wie),
    cent: soort === 'besluitHerziening' ? (a.herziening?.cent ?? 0) : chooseCent(a, soort, gooi.cent),
    keuze: gooi.keuze,
    metVoorwaarde: gooi.wat % 3 === 0,
  });
  const wieMag = (zet: Zet) => mensen.filter((wie) => voorspel(stand, a, { ...zet, wie }) === true);
  // Looks on from the throw for a step that somebody can take.
  const reeks = mogelijk.map((_leeg, i) => proef(mogelijk[(vanaf + i) % mogelijk.length] as ZetSoort));
  const zet =
    (raak ? reeks.find((z, i) => (i === 0 || z.soort !== 'trekIn') && wieMag(z).length > 0) : undefined) ??
    (reeks[0] as Zet);
  const kandidaten = raak ? wieMag(zet) : [];
  const uit = kandidaten.length > 0 ? kandidaten : mensen;
  return { ...zet, wie: findWie(a, stand.wereld, zet.soort) ?? (uit[gooi.wie % uit.length] as string) };
}

function findWie(a: Feit, wereld: SpelWereld, soort: ZetSoort): string | undefined {
  if (soort === 'toegang') return a.contact;
  return soort === 'wisselJaar' ? wereld.inrichter : undefined;
}

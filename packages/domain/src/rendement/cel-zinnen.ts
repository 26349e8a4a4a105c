import type { InvesteringcelUitleg, RegelcelUitleg } from './cel-uitleg.ts';
import { formatBedrag, formatGetal, formatProcent } from './format-getal.ts';
import type { Investering, Regel } from './invoer.ts';

/** "Zo komen we aan dit bedrag", for a cell of a regel. */
export function describeRegelcel(regel: Regel, cel: Factoren, laatsteJaar: number): string[] {
  if (!cel.inVenster) {
    return [`Jaar ${cel.jaar} telt niet: dit effect loopt ${describeVenster(regel.vanafJaar, laatsteJaar)}.`];
  }
  return [
    describeAantallen(cel),
    describePrijs(cel),
    ...describeAandelen(cel),
    ...describeJaar(cel),
    `Als we zo doorgaan kost dit in jaar ${cel.jaar} naar verwachting ${formatBedrag(cel.zonderCent)}.`,
    describeBaat(cel.baatCent),
    'We ronden pas aan het einde af, op hele centen.',
    ...describeStatus(regel, cel),
  ];
}

/** "Zo komen we aan dit bedrag", for a cell of an investering. */
export function describeInvesteringcel(
  { vanafJaar, aantalJaren }: Investering,
  cel: Omit<InvesteringcelUitleg, 'zinnen' | 'som'>,
  laatsteJaar: number,
): string[] {
  const bedrag = formatBedrag(cel.bedragPerJaarCent);
  if (!cel.inVenster) {
    return [
      `In jaar ${cel.jaar} is deze investering er niet: die is er ${describeVenster(vanafJaar, laatsteJaar)}.`,
    ];
  }
  return [
    aantalJaren === 1
      ? `De investering is ${bedrag}, één keer, aan het begin van jaar ${vanafJaar}.`
      : `De investering is ${bedrag} per jaar, ${describeVenster(vanafJaar, laatsteJaar)}.`,
    ...describeDisconto(cel),
    `In jaar ${cel.jaar} telt de investering voor ${formatBedrag(cel.bedragCent)}.`,
  ];
}

type Factoren = Omit<RegelcelUitleg, 'zinnen' | 'som'>;

function describeAantallen(cel: Factoren): string {
  const zonder = `${formatGetal(cel.aantalZonder)} keer per jaar`;
  const met = `${formatGetal(cel.aantalMet)} keer per jaar`;
  if (cel.scenario === 'vandaag') return `Nu ${zonder}, met de doorbraak ${met}.`;
  const kansZonder = formatProcent(cel.kansZonder);
  const kansMet = formatProcent(cel.kansMet);
  return `Zonder de doorbraak ${zonder}, met een kans van ${kansZonder}. Met de doorbraak ${met}, met een kans van ${kansMet}.`;
}

function describePrijs(cel: Factoren): string {
  const toen = formatBedrag(cel.bedragCent);
  if (cel.indexfactor === '1') return `Eén keer kost ${toen}.`;
  const nu = formatBedrag(cel.prijsRekenjaarCent);
  return `Eén keer kostte ${toen} in ${cel.peiljaar}. In prijzen van ${cel.rekenjaar} is dat ${nu}.`;
}

function describeAandelen({ autonoom, attributie }: Factoren): string[] {
  const zinnen: string[] = [];
  if (autonoom > 0) {
    zinnen.push(
      `${formatProcent(autonoom)} van de verbetering was ook vanzelf gekomen. Dat deel telt niet mee.`,
    );
  }
  if (attributie < 1) {
    const rest = autonoom > 0 ? 'Van de rest' : 'Van de verbetering';
    zinnen.push(`${rest} komt ${formatProcent(attributie)} door deze doorbraak. Alleen dat deel telt mee.`);
  }
  return zinnen;
}

function describeJaar(cel: Factoren): string[] {
  if (cel.uitdovingfactor === '1') return describeDisconto(cel);
  const minder = `Het effect wordt elk jaar ${formatProcent(cel.uitdoving)} kleiner.`;
  const over = formatProcent(Number(cel.uitdovingfactor));
  return [`${minder} In jaar ${cel.jaar} is er nog ${over} van over.`, ...describeDisconto(cel)];
}

function describeDisconto({ jaar, discontofactor }: { jaar: number; discontofactor: string }): string[] {
  if (discontofactor === '1') return [];
  return [`Geld van later telt minder zwaar: in jaar ${jaar} voor ${formatProcent(Number(discontofactor))}.`];
}

function describeBaat(baatCent: number): string {
  if (baatCent === 0) return 'De doorbraak verandert dit bedrag niet.';
  if (baatCent > 0) return `De doorbraak bespaart daarvan naar verwachting ${formatBedrag(baatCent)}.`;
  return `Met de doorbraak kost dit naar verwachting ${formatBedrag(-baatCent)} meer.`;
}

function describeStatus({ prijs, overlapgroep }: Regel, { teltMee }: Factoren): string[] {
  const zinnen: string[] = [];
  if (prijs.soort === 'overdracht') {
    zinnen.push('Dit geld gaat van de een naar de ander. Voor de samenleving als geheel is het geen winst.');
  }
  if (!teltMee) {
    zinnen.push(
      `Dit bedrag telt niet mee in het totaal: een andere regel van de groep "${overlapgroep}" telt al mee.`,
    );
  }
  return zinnen;
}

function describeVenster(vanafJaar: number, laatsteJaar: number): string {
  if (vanafJaar === laatsteJaar) return `alleen in jaar ${vanafJaar}`;
  return `van jaar ${vanafJaar} tot en met jaar ${laatsteJaar}`;
}

import type { Bezwaarbrief } from '../bezwaarbrief-document.ts';
import type { Briefsectie } from '../brieftekst.ts';
import { formatDag } from '../datum.ts';

/** Says that it came in, whether it was on time, and what happens now. */
export function describeOntvangst(doc: Bezwaarbrief, woord: string): Briefsectie[] {
  const { ontvangenOp, besluitOp, gemachtigde } = doc;
  const opening =
    `Op ${formatDag(ontvangenOp)} kregen wij uw ${woord}. Het gaat over ons besluit van ${formatDag(besluitOp)}. ` +
    `Uw gemachtigde, de ${gemachtigde}, krijgt een kopie van deze brief.`;
  return [
    { kop: null, delen: [{ soort: 'alinea', tekst: opening }] },
    ...describeOpTijd(doc),
    {
      kop: 'Zo gaat het verder',
      delen: [{ soort: 'lijst', punten: listVervolg(doc, woord) }, describeVraag(doc)],
    },
  ];
}

function describeOpTijd({ ontvangenOp, termijnEinde }: Bezwaarbrief): Briefsectie[] {
  if (!termijnEinde) return [];
  const tekst =
    ontvangenOp <= termijnEinde
      ? 'Uw bezwaar kwam op tijd. Wij gaan het dus behandelen.'
      : `Uw bezwaar kwam te laat. De laatste dag was ${formatDag(termijnEinde)}. ` +
        'Had u een goede reden? Vertel die dan binnen twee weken aan uw contactpersoon. Wij kijken dan of uw bezwaar toch meetelt.';
  return [{ kop: 'Is uw bezwaar op tijd?', delen: [{ soort: 'alinea', tekst }] }];
}

function listVervolg({ beslisVoor, verdaging }: Bezwaarbrief, woord: string): string[] {
  return [
    `Iemand die niet over uw aanvraag besliste, bekijkt uw ${woord}.`,
    'U mag uw verhaal aan die persoon vertellen. Wij nodigen u daarvoor uit. Neem gerust iemand mee.',
    ...(verdaging ? [`Wij hebben meer tijd nodig. Dit is de reden: ${verdaging}`] : []),
    `U krijgt ons antwoord uiterlijk op ${formatDag(beslisVoor)}.`,
  ];
}

const describeVraag = ({ contactpersoon }: Bezwaarbrief) => ({
  soort: 'alinea' as const,
  tekst: `Heeft u een vraag? Uw contactpersoon is ${contactpersoon}. Stel daar gerust al uw vragen.`,
});

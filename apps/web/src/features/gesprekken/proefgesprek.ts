import type { Gesprek } from '@naast/contract/gesprekken';
import type { Vragenlijst } from '@naast/domain/gesprekken';
import { today } from '#web/lib/datum.ts';

/** A gesprek that nobody holds: these questions, with a made-up parent and a child of nine. */
export function createProefgesprek(lijst: Vragenlijst, omvang: Gesprek['omvang']): Gesprek {
  const jaar = Number(today().slice(0, 4));
  const nu = new Date().toISOString();
  return {
    id: 'voorbeeld',
    casusId: 'voorbeeld',
    meetmoment: 'start',
    omvang,
    stand: 'bezig',
    wijze: 'samen',
    gehoudenOp: null,
    jaar,
    begonnenOp: nu,
    afgerondOp: null,
    mag: 'meewerken',
    isContactpersoon: true,
    vragenlijst: fillRegelingen(lijst),
    leden: [
      { id: 'ouder', naam: 'Ouder (verzonnen)', gezinsrol: 'ouder', geboortejaar: jaar - 35, doetMee: true },
      {
        id: 'kind',
        naam: 'Kind van 9 (verzonnen)',
        gezinsrol: 'kind',
        geboortejaar: jaar - 9,
        doetMee: false,
      },
    ],
    antwoorden: [],
    versie: 1,
  };
}

const regelingen = ['Eerste regeling van de lijst', 'Tweede regeling van de lijst'];

/** The regelingen of a netwerk stand in a list of their own; the preview shows two in their place. */
const fillRegelingen = (lijst: Vragenlijst): Vragenlijst => ({
  ...lijst,
  secties: lijst.secties.map((sectie) => ({
    ...sectie,
    vragen: sectie.vragen.map((vraag) =>
      vraag.optiesUit === null
        ? vraag
        : { ...vraag, optiesUit: null, opties: regelingen.map((naam) => ({ waarde: naam, naam })) },
    ),
  })),
});

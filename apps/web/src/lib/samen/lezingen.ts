import type { Onderwerp } from '@naast/domain/samen';

/**
 * Which reads (operationId) show what changed. Names, not routes: the contract of every page of a casus would
 * otherwise come along with each of them.
 */
export const lezingen: Record<Onderwerp, readonly string[]> = {
  canvas: [
    'getCanvas',
    'listCanvasWijzigingen',
    'listPlakken',
    'listVoorstellen',
    'listPraatpunten',
    'listAfspraken',
  ],
  gesprek: [
    'listGesprekken',
    'getGesprek',
    'listAntwoorden',
    'listVoorstellen',
    'listPraatpunten',
    'getTijdlijn',
  ],
  afspraken: ['listTaken', 'listAfspraken'],
  deelnemers: ['listDeelnemers', 'getDeelnemerskaart'],
  // Who may write stands in the answer of the page itself.
  mensen: ['getCasus', 'listToegang', 'listCasusOverdrachten', 'getCanvas', 'getGesprek', 'getTijdlijn'],
  casus: ['getCasus', 'getCanvas', 'getTijdlijn'],
  dossier: [
    'listNotities',
    'listNazorg',
    'listAandachtspunten',
    'listLevensgebeurtenissen',
    'listOpschalingen',
    'getTijdlijn',
  ],
  gezin: ['getCasus', 'getCanvas', 'getHuishouden'],
  bijlagen: ['listCasusBijlagen', 'listAanvraagBijlagen', 'getTijdlijn'],
  regelingen: ['listCasusRegelingen'],
  rendement: ['listBerekeningen', 'getBerekening'],
  aanvraag: ['listCasusAanvragen', 'getAanvraag', 'listLoketverzoeken', 'getTijdlijn'],
};

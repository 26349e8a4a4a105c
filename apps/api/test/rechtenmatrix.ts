import type { PersoonNaam } from './wereld.ts';

/** Everyone the matrix tries: what they are to the casus of Anna. */
export const personen = [
  'anna', // contactpersoon
  'bram', // same team, toegang to work along
  'gerda', // other organisation, toegang to look
  'tina', // teamleider of the team
  'zoe', // professional of another team
  'theo', // teamleider of another team
  'petra', // praktijkverbinder, not asked
  'vera', // voorzitter of the commissie
  'mo', // commissielid
  'fleur', // fondsbeheerder
  'bas', // betaler
  'cor', // controleur
  'erik', // ervaringsdeskundige
  'bea', // beheerder
  'xander', // professional of another netwerk
  'xenia', // teamleider, commissielid and beheerder of another netwerk
] as const satisfies readonly PersoonNaam[];
export type Persoon = (typeof personen)[number];

/** Who gets past the door, who sees it but may not, and what everyone else gets. */
export interface Verwachting {
  door: readonly Persoon[];
  magNiet?: readonly Persoon[];
  anders: 403 | 404;
}

const iedereen: Verwachting = { door: personen, anders: 404 };
const casuswerkers = ['anna', 'bram', 'gerda', 'zoe', 'tina', 'theo', 'petra', 'xander', 'xenia'] as const;
const alleCasuswerkers: Verwachting = { door: casuswerkers, anders: 403 };
const casuslijst: Verwachting = { door: casuswerkers, anders: 404 };

// On one casus, and everything under it.
const lezen: Verwachting = { door: ['anna', 'bram', 'gerda', 'tina'], anders: 404 };
const werken: Verwachting = { door: ['anna', 'bram'], magNiet: ['gerda', 'tina'], anders: 404 };
const exporteren: Verwachting = { door: ['anna', 'bram', 'tina'], magNiet: ['gerda'], anders: 404 };
const contactpersoon: Verwachting = { door: ['anna'], magNiet: ['bram', 'gerda', 'tina'], anders: 404 };
const contactpersoonOfTeamleider: Verwachting = {
  door: ['anna', 'tina'],
  magNiet: ['bram', 'gerda'],
  anders: 404,
};
const eigenExemplaar: Verwachting = { door: ['anna'], anders: 404 };

// A proposal of Anna to Zoe: those who see the casus see it, Zoe decides, Anna takes it back.
const ontvanger: Verwachting = { door: ['zoe'], magNiet: ['anna', 'bram', 'gerda', 'tina'], anders: 404 };

const prijzen: Verwachting = {
  door: [...casuswerkers, 'vera', 'mo', 'fleur', 'cor', 'bea'],
  anders: 403,
};
/** Lists of netwerk A under an id: xander has the recht but the record does not exist for him. */
const prijzenVanA: Verwachting = {
  door: ['anna', 'bram', 'gerda', 'zoe', 'tina', 'theo', 'petra', 'vera', 'mo', 'fleur', 'cor', 'bea'],
  magNiet: ['bas', 'erik'],
  anders: 404,
};

/** What only the beheerder of the netwerk does to its lists; xenia is one of another netwerk. */
const prijzenBeheren: Verwachting = {
  door: ['bea'],
  magNiet: personen.filter((wie) => wie !== 'bea' && wie !== 'xenia'),
  anders: 404,
};

const canvasItems = ['situaties', 'belemmeringen', 'prioriteiten', 'doorbraken', 'afspraken'].flatMap(
  (lijst) => {
    const url = `/casussen/:id/canvas/${lijst}`;
    return [`POST ${url}`, `PATCH ${url}/:itemId`, `DELETE ${url}/:itemId`, `POST ${url}/:itemId/herstel`];
  },
);

// On an aanvraag of Anna. The roles that may do a step at all get 404 for what they do not see; other roles get 403.
const aanvraagLezen: Verwachting = {
  door: ['anna', 'bram', 'gerda', 'tina', 'vera', 'mo', 'fleur', 'cor'],
  anders: 404,
};
const beschikkingLezen: Verwachting = { ...aanvraagLezen, door: [...aanvraagLezen.door, 'bas'] };
const anderenMetCasuswerk = ['zoe', 'theo', 'petra', 'xander', 'xenia'] as const;
/** Steps of the requester: casus workers elsewhere see nothing, everyone else lacks the role or the relation. */
const aanvragerStap: Verwachting = {
  door: ['anna'],
  magNiet: personen.filter((wie) => wie !== 'anna' && !anderenMetCasuswerk.some((ander) => ander === wie)),
  anders: 404,
};
/** Steps of the commissie; xenia sits in one of another netwerk. */
const commissieStap: Verwachting = {
  door: ['vera', 'mo'],
  magNiet: personen.filter((wie) => !['vera', 'mo', 'xenia'].includes(wie)),
  anders: 404,
};

/** Who sits in the commissie, manages or checks the fonds; xenia sits in one of another netwerk. */
const wieBespaart: Verwachting = {
  door: ['vera', 'mo', 'fleur', 'cor'],
  magNiet: personen.filter((wie) => !['vera', 'mo', 'fleur', 'cor', 'xenia'].includes(wie)),
  anders: 404,
};

/** What every route must answer to everyone. A new route without a line here fails the test. */
export const verwachtingen: Record<string, Verwachting> = {
  'GET /mij': iedereen,
  'PUT /mij/wachtwoord': iedereen,
  'DELETE /login': iedereen,
  'POST /gebruikers/_zoek': { door: [...casuswerkers, 'fleur', 'bea'], anders: 403 },

  'POST /huishoudens/_zoek': alleCasuswerkers,
  'GET /huishoudens': casuslijst,
  'POST /huishoudens': alleCasuswerkers,
  'GET /huishoudens/:id': lezen,
  'PATCH /huishoudens/:id': werken,
  'POST /huishoudens/:id/leden': werken,
  'PATCH /huishoudens/:id/leden/:lidId': werken,
  'DELETE /huishoudens/:id/leden/:lidId': werken,
  'GET /zoektreffers': { door: ['petra'], anders: 403 },
  'POST /zoektreffers/:id/afhandeling': { door: ['petra'], anders: 403 },

  'POST /casussen': alleCasuswerkers,
  'GET /casussen': casuslijst,
  'POST /casussen/_zoek': casuslijst,
  'GET /casussen/:id': lezen,
  'PATCH /casussen/:id': werken,
  'POST /casussen/:id/fase': contactpersoon,
  'GET /casussen/:id/tijdlijn': lezen,
  'GET /casussen/:id/inzage': lezen,
  'GET /casussen/:id/deelnemers': lezen,
  'POST /casussen/:id/deelnemers': werken,
  'PATCH /casussen/:id/deelnemers/:deelnemerId': werken,
  'DELETE /casussen/:id/deelnemers/:deelnemerId': werken,
  'GET /casussen/:id/toegang': lezen,
  'POST /casussen/:id/toegang': contactpersoon,
  'POST /casussen/:id/toegang/:toegangId/intrekking': contactpersoon,
  'POST /casussen/:id/vervangers': contactpersoonOfTeamleider,
  'POST /casussen/:id/vervangers/:vervangerId/intrekking': contactpersoonOfTeamleider,

  'POST /casussen/:id/overdrachten': contactpersoon,
  'GET /casussen/:id/overdrachten': lezen,
  'GET /overdrachten': casuslijst,
  'POST /overdrachten/:id/acceptatie': ontvanger,
  'POST /overdrachten/:id/afwijzing': ontvanger,
  'POST /overdrachten/:id/intrekking': {
    door: ['anna'],
    magNiet: ['bram', 'gerda', 'tina', 'zoe'],
    anders: 404,
  },

  'GET /casussen/:id/canvas': lezen,
  'GET /casussen/:id/canvas/wijzigingen': lezen,
  'PUT /casussen/:id/canvas/blokken/:blok': werken,
  'PUT /casussen/:id/canvas/eigen-woorden/:lidId': werken,
  'PUT /casussen/:id/canvas/volgordes/:blok': werken,
  ...Object.fromEntries(canvasItems.map((route) => [route, werken])),

  'GET /vragenlijsten': casuslijst,
  'GET /regelingen': casuslijst,
  'GET /casussen/:id/gesprekken': lezen,
  'POST /casussen/:id/gesprekken': werken,
  'GET /gesprekken/:id': lezen,
  'PUT /gesprekken/:id/antwoorden/:vraagCode': werken,
  'POST /gesprekken/:id/pauze': werken,
  'POST /gesprekken/:id/hervatting': werken,
  'POST /gesprekken/:id/afronding': werken,
  'GET /casussen/:id/antwoorden': lezen,

  'GET /prijslijsten': prijzen,
  'GET /prijslijsten/:id/prijzen': prijzenVanA,
  'POST /prijslijsten/:id/_zoek': prijzenVanA,
  'GET /indexcijfers': prijzen,
  'POST /prijslijsten': { door: ['bea', 'xenia'], anders: 403 },
  'GET /prijslijsten/:id': prijzenVanA,
  'GET /prijslijsten/:id/export': prijzenVanA,
  'GET /prijslijsten/:id/vergelijking': prijzenVanA,
  'POST /prijslijsten/:id/vaststelling': prijzenBeheren,
  'POST /prijslijsten/:id/vervallenverklaring': prijzenBeheren,
  'POST /prijslijsten/:id/prijzen': prijzenBeheren,
  'PUT /prijslijsten/:id/prijzen/:prijsId': prijzenBeheren,
  'DELETE /prijslijsten/:id/prijzen/:prijsId': prijzenBeheren,
  'POST /prijslijsten/:id/import/_controle': prijzenBeheren,
  'POST /prijslijsten/:id/import': prijzenBeheren,
  'GET /indexreeksen': prijzen,
  'POST /indexreeksen/:id/cijfers': prijzenBeheren,
  'GET /casussen/:id/berekeningen': lezen,
  'POST /casussen/:id/berekeningen': werken,
  'GET /berekeningen/:id': lezen,
  'GET /berekeningen/:id/verdeling': lezen,
  'PATCH /berekeningen/:id': werken,
  'DELETE /berekeningen/:id': werken,
  'POST /berekeningen/:id/kopie': werken,
  'POST /berekeningen/:id/realisaties': werken,
  'GET /berekeningen/:id/realisaties': lezen,
  'POST /berekeningen/:id/herrekening': werken,

  'POST /casussen/:id/exports': exporteren,
  'GET /casussen/:id/exports': lezen,
  'GET /casussen/:id/exports/:exportId/pdf': eigenExemplaar,

  'GET /fondsen': { door: [...casuswerkers, 'vera', 'mo', 'fleur', 'bas', 'cor'], anders: 403 },
  'GET /fondsen/:id/grootboek': {
    door: ['vera', 'mo', 'fleur', 'bas', 'cor'],
    magNiet: ['anna', 'bram', 'gerda', 'tina', 'zoe', 'theo', 'petra', 'erik', 'bea', 'xander'],
    anders: 404,
  },
  'GET /fondsen/:id/rendement': wieBespaart,
  'GET /fondsen/:id/rendement/csv': wieBespaart,
  'GET /fondsen/:id/rendement/pdf': wieBespaart,
  'GET /aanvragen': { door: [...casuswerkers, 'vera', 'mo', 'fleur', 'bas', 'cor'], anders: 404 },
  'GET /casussen/:id/aanvragen': lezen,
  'POST /casussen/:id/aanvragen': werken,
  'GET /aanvragen/:id': aanvraagLezen,
  'PATCH /aanvragen/:id': werken,
  'POST /aanvragen/:id/indiening': aanvragerStap,
  'POST /aanvragen/:id/intrekking': aanvragerStap,
  'POST /aanvragen/:id/vragen/:vraagId/antwoord': aanvragerStap,
  'POST /aanvragen/:id/behandeling': commissieStap,
  'POST /aanvragen/:id/vragen': commissieStap,
  'POST /aanvragen/:id/stemmen': commissieStap,
  'POST /aanvragen/:id/terugtreding': commissieStap,
  'POST /aanvragen/:id/besluit': commissieStap,
  'POST /aanvragen/:id/uitbetaling': { door: ['bas'], anders: 403 },
  'POST /aanvragen/:id/verantwoording': { door: ['cor'], anders: 403 },
  'GET /aanvragen/:id/beschikking': beschikkingLezen,
  'GET /aanvragen/:id/beschikkingen': beschikkingLezen,
  'POST /aanvragen/:id/beschikkingen': {
    door: ['anna', 'bram', 'tina', 'vera', 'mo'],
    magNiet: ['gerda', 'fleur', 'bas', 'cor', 'erik', 'bea'],
    anders: 404,
  },
  'GET /aanvragen/:id/beschikkingen/:exportId/pdf': {
    door: ['anna'],
    magNiet: ['fleur', 'bas', 'cor', 'erik', 'bea'],
    anders: 404,
  },
};

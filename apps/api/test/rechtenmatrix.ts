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
/** Nazorg goes on when the contactpersoon has left: then the teamleider looks after the family. */
const nazorg: Verwachting = { door: ['anna', 'bram', 'tina'], magNiet: ['gerda'], anders: 404 };
const eigenNotitie: Verwachting = { door: ['anna'], magNiet: ['bram', 'gerda', 'tina'], anders: 404 };
/** A colleague of the team of Tina leaves: teamleiders elsewhere see nothing of it. */
const vertrek: Verwachting = {
  door: ['tina'],
  magNiet: personen.filter((wie) => !['tina', 'theo', 'xenia'].includes(wie)),
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
const casuswerkersA = ['anna', 'bram', 'gerda', 'zoe', 'tina', 'theo', 'petra'] as const;
/** How a fonds works is for everyone in its netwerk. */
const fondsUitleg: Verwachting = {
  door: personen.filter((wie) => wie !== 'xander' && wie !== 'xenia'),
  anders: 404,
};
/** Steps of the commissie: casus workers elsewhere see nothing, who works on the casus sees it and may not. */
const commissieStap: Verwachting = {
  door: ['vera', 'mo'],
  magNiet: personen.filter(
    (wie) => !['vera', 'mo'].includes(wie) && !anderenMetCasuswerk.some((ander) => ander === wie),
  ),
  anders: 404,
};

/** Who sits in the commissie, manages or checks the fonds; xenia sits in one of another netwerk. */
const wieBespaart: Verwachting = {
  door: ['vera', 'mo', 'fleur', 'cor'],
  magNiet: personen.filter((wie) => !['vera', 'mo', 'fleur', 'cor', 'xenia'].includes(wie)),
  anders: 404,
};

const grootboekLezen: Verwachting = {
  door: ['vera', 'mo', 'fleur', 'bas', 'cor'],
  magNiet: ['anna', 'bram', 'gerda', 'tina', 'zoe', 'theo', 'petra', 'erik', 'bea', 'xander'],
  anders: 404,
};
const controle: Verwachting = { door: ['fleur', 'cor'], anders: 403 };
const fondsbeheerder: Verwachting = { door: ['fleur'], anders: 403 };
const controleur: Verwachting = { door: ['cor'], anders: 403 };

/** A new besluit is proposed by the voorzitter or the fondsbeheerder; xenia sits in a commissie elsewhere. */
const herzienStap: Verwachting = {
  door: ['vera', 'fleur'],
  magNiet: personen.filter((wie) => !['vera', 'fleur', 'xenia'].includes(wie)),
  anders: 404,
};
const geenCasuswerkElders = personen.filter((wie) => !anderenMetCasuswerk.some((ander) => ander === wie));
const bezwaarRegistreren: Verwachting = {
  door: ['anna', 'vera', 'mo', 'fleur'],
  magNiet: geenCasuswerkElders.filter((wie) => !['anna', 'vera', 'mo', 'fleur'].includes(wie)),
  anders: 404,
};
/** Everyone here voted or set the rules, so nobody handles a bezwaar; who does is in bezwaren.test.ts. */
const bezwaarBehandelen: Verwachting = {
  door: [],
  magNiet: personen.filter((wie) => wie !== 'xenia'),
  anders: 404,
};

const betaler: Verwachting = { door: ['bas'], anders: 403 };
const betalenLezen: Verwachting = { door: ['bas', 'cor'], anders: 403 };
/** After the besluit: the requester side and the betaler; casus workers elsewhere see nothing of it. */
const uitvoeringStap: Verwachting = {
  door: ['anna', 'bas'],
  magNiet: personen.filter(
    (wie) => !['anna', 'bas'].includes(wie) && !anderenMetCasuswerk.some((ander) => ander === wie),
  ),
  anders: 404,
};
/** Another day of evaluatie is of the voorzitter alone. */
const evaluatiedag: Verwachting = {
  door: ['vera'],
  magNiet: personen.filter((wie) => wie !== 'vera' && !anderenMetCasuswerk.some((ander) => ander === wie)),
  anders: 404,
};

/** What every route must answer to everyone. A new route without a line here fails the test. */
export const verwachtingen: Record<string, Verwachting> = {
  'GET /mij': iedereen,
  'PUT /mij/wachtwoord': iedereen,
  'PUT /mij/rondleiding': iedereen,
  'GET /oefenruimte': iedereen,
  'POST /oefenruimte': iedereen,
  // The made-up person of the example is nobody's; who is in no oefenruimte has nothing to leave.
  'POST /login/oefenruimte': { door: [], anders: 404 },
  'DELETE /login/oefenruimte': iedereen,
  'GET /meldingen': iedereen,
  'GET /meldingen/telling': iedereen,
  'POST /meldingen/gelezen': iedereen,
  'GET /meldingen/voorkeur': iedereen,
  'PUT /meldingen/voorkeur': iedereen,
  'GET /mij/kluissleutel': iedereen,
  'GET /kladjes': iedereen,
  'GET /kladjes/:plek': eigenExemplaar,
  'PUT /kladjes/:plek': eigenExemplaar,
  'DELETE /kladjes/:plek': iedereen,
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
  'POST /huishoudens/:id/leden/_zoek': werken,
  'GET /huishoudens/:id/mogelijk-dezelfde': lezen,
  'GET /huishoudens/:id/samenvoegen/:wegId': lezen,
  'POST /huishoudens/:id/samenvoegingen': contactpersoonOfTeamleider,
  'POST /huishoudens/:id/samenvoegingen/:samenvoegingId/terugdraaiing': contactpersoonOfTeamleider,
  'GET /huishoudens/:id/levensloop': lezen,
  'POST /huishoudens/:id/verhuizingen': werken,
  'POST /huishoudens/:id/verhuizingen/:verhuizingId/terugdraaiing': werken,
  'GET /huishoudens/:id/familie': lezen,
  'POST /huishoudens/:id/familiebanden': werken,
  'DELETE /huishoudens/:id/familiebanden/:bandId': werken,
  'GET /casussen/:id/verplaatsing/:naarId': lezen,
  'POST /casussen/:id/verplaatsingen': contactpersoonOfTeamleider,
  'POST /casussen/:id/verplaatsingen/:verplaatsingId/terugdraaiing': contactpersoonOfTeamleider,
  'GET /casussen/:id/opgeschreven': lezen,
  'POST /casussen/:id/lidcorrecties': werken,
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
  'GET /casussen/:id/deelnemerskaart': lezen,
  'POST /casussen/:id/deelnemers': werken,
  'PATCH /casussen/:id/deelnemers/:deelnemerId': werken,
  'DELETE /casussen/:id/deelnemers/:deelnemerId': werken,
  'GET /casussen/:id/toegang': lezen,
  'POST /casussen/:id/toegang': contactpersoon,
  'POST /casussen/:id/toegang/:toegangId/intrekking': contactpersoon,
  'GET /casussen/:id/gebeurtenissen': lezen,
  'GET /casussen/:id/aanwezigen': lezen,
  // The stream of Anna; who only looks along never types.
  'PUT /casussen/:id/aanwezigen/:stroomId': { door: ['anna'], magNiet: ['gerda', 'tina'], anders: 404 },
  'POST /casussen/:id/vervangers': contactpersoonOfTeamleider,
  'POST /casussen/:id/vervangers/:vervangerId/intrekking': contactpersoonOfTeamleider,

  'GET /casussen/:id/taken': lezen,
  'GET /casussen/:id/afspraken': lezen,
  'POST /casussen/:id/afspraken/_bericht': werken,
  'POST /casussen/:id/afspraken/brieven': werken,
  'GET /casussen/:id/afspraken/brieven': lezen,
  'GET /casussen/:id/afspraken/brieven/:exportId/pdf': eigenExemplaar,
  'GET /mijn-werk': casuslijst,
  'POST /mijn-werk/bezoek': casuslijst,
  'GET /mij/agendalink': iedereen,
  'POST /mij/agendalink': iedereen,
  'DELETE /mij/agendalink': iedereen,
  'GET /mij/afwezigheid': casuslijst,
  'POST /mij/afwezigheid': casuslijst,
  'POST /mij/afwezigheid/:id/einde': { door: ['anna'], anders: 404 },
  'GET /gebruikers/:id/afwezigheid': { door: casuswerkersA, anders: 404 },
  'PUT /casussen/:id/taken/:taakId/stand': werken,

  'GET /casussen/:id/nazorg': lezen,
  'POST /casussen/:id/nazorg': nazorg,
  'PUT /casussen/:id/nazorg/:momentId': nazorg,
  'POST /casussen/:id/nazorg/:momentId/uitkomst': nazorg,
  'GET /casussen/:id/notities': lezen,
  'POST /casussen/:id/notities/_zoek': lezen,
  'POST /casussen/:id/notities': werken,
  'PUT /casussen/:id/notities/:notitieId': eigenNotitie,
  'PUT /casussen/:id/notities/:notitieId/weg': eigenNotitie,
  'GET /casussen/:id/notities/:notitieId/versies': lezen,
  'GET /casussen/:id/aandachtspunten': lezen,
  'POST /casussen/:id/aandachtspunten': werken,
  'PUT /casussen/:id/aandachtspunten/:puntId': werken,
  'PUT /casussen/:id/aandachtspunten/:puntId/einde': werken,
  'GET /casussen/:id/levensgebeurtenissen': lezen,
  'POST /casussen/:id/levensgebeurtenissen': werken,
  'PUT /casussen/:id/levensgebeurtenissen/:gebeurtenisId/verval': werken,
  'GET /levensgebeurtenissen/voorzien': casuslijst,
  'GET /opschalingen': casuslijst,
  'GET /casussen/:id/opschalingen': lezen,
  'POST /casussen/:id/opschalingen': werken,
  // Asked of somebody in words: who works on the casus notes the answer.
  'POST /casussen/:id/opschalingen/:opschalingId/antwoord': werken,
  'PATCH /casussen/:id/opschalingen/:opschalingId': werken,
  'POST /casussen/:id/opschalingen/:opschalingId/intrekking': werken,
  'GET /casussen/:id/opschalingen/:opschalingId/tekst': werken,
  'GET /teamleden': { door: ['tina', 'theo', 'xenia'], anders: 403 },
  'POST /teamleden/:id/afwezigheid': vertrek,
  'POST /teamleden/:id/afwezigheid/:afwezigheidId/einde': vertrek,
  'POST /vertrekken': { door: ['tina', 'theo', 'xenia'], anders: 403 },
  'GET /vertrekken/:id': vertrek,
  'POST /vertrekken/:id/overdrachten': vertrek,
  'POST /vertrekken/:id/afronding': vertrek,
  'POST /overdrachten/:id/antwoorden': {
    door: ['anna', 'bram', 'tina'],
    magNiet: ['gerda'],
    anders: 404,
  },

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
  'GET /casussen/:id/canvas/verleden': lezen,
  'PUT /casussen/:id/canvas/blokken/:blok': werken,
  'GET /casussen/:id/canvas/plakken': lezen,
  'POST /casussen/:id/canvas/plakken': werken,
  'POST /casussen/:id/canvas/plakken/:plakId/ongedaan': werken,
  'PUT /casussen/:id/canvas/eigen-woorden/:lidId': werken,
  'PUT /casussen/:id/canvas/volgordes/:blok': werken,
  ...Object.fromEntries(canvasItems.map((route) => [route, werken])),

  'GET /vragenlijsten': casuslijst,
  'GET /vragenlijsten/:id': { door: casuswerkersA, anders: 404 },
  'GET /vragenlijstversies': { door: ['bea', 'xenia'], anders: 403 },
  'POST /vragenlijsten': { door: ['bea', 'xenia'], anders: 403 },
  'POST /vragenlijsten/import': { door: ['bea', 'xenia'], anders: 403 },
  'POST /vragenlijsten/:id/versies': prijzenBeheren,
  'GET /vragenlijstversies/:id': prijzenBeheren,
  'PUT /vragenlijstversies/:id': prijzenBeheren,
  'DELETE /vragenlijstversies/:id': prijzenBeheren,
  'POST /vragenlijstversies/:id/publicatie': prijzenBeheren,
  'POST /vragenlijstversies/:id/verval': prijzenBeheren,
  'GET /vragenlijstversies/:id/yaml': prijzenBeheren,
  'GET /regelingen': casuslijst,
  'POST /regelingen/_zoek': { door: [...casuswerkers, 'bea'], anders: 403 },
  'POST /regelingen': { door: ['bea', 'xenia'], anders: 403 },
  'PUT /regelingen/:id': prijzenBeheren,
  'GET /regelingen/:id/versies': {
    door: ['anna', 'bram', 'gerda', 'zoe', 'tina', 'theo', 'petra', 'bea'],
    magNiet: ['vera', 'mo', 'fleur', 'bas', 'cor', 'erik'],
    anders: 404,
  },
  'GET /casussen/:id/regelingen': lezen,
  'PUT /casussen/:id/regelingen/:regelingId': werken,
  'GET /casussen/:id/gesprekken': lezen,
  'POST /casussen/:id/gesprekken': werken,
  'GET /gesprekken/:id': lezen,
  'PUT /gesprekken/:id/antwoorden/:vraagCode': werken,
  'POST /gesprekken/:id/pauze': werken,
  'POST /gesprekken/:id/hervatting': werken,
  'POST /gesprekken/:id/afronding': werken,
  'GET /casussen/:id/antwoorden': lezen,
  'GET /casussen/:id/voorstellen': lezen,
  'POST /gesprekken/:id/antwoorden/:vraagCode/keuze': werken,
  'GET /casussen/:id/praatpunten': lezen,
  'POST /gesprekken/:id/antwoorden/:vraagCode/oppakken': werken,

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
  'POST /indexreeksen': { door: ['bea', 'xenia'], anders: 403 },
  'PATCH /indexreeksen/:id': prijzenBeheren,
  'DELETE /indexreeksen/:id': prijzenBeheren,
  'DELETE /indexreeksen/:id/cijfers/:jaar': prijzenBeheren,
  'PATCH /prijslijsten/:id': prijzenBeheren,
  'DELETE /prijslijsten/:id': prijzenBeheren,
  'GET /prijslijsten/:id/import/voortgang': prijzenBeheren,
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

  'GET /fondsen': { door: [...casuswerkers, 'vera', 'mo', 'fleur', 'bas', 'cor', 'erik'], anders: 403 },
  'GET /fondsen/:id/grootboek': grootboekLezen,
  'GET /fondsen/:id/grootboek/totalen': grootboekLezen,
  'GET /fondsen/:id/grootboek/csv': grootboekLezen,
  'GET /fondsen/:id/grootboek/pdf': grootboekLezen,
  'GET /fondsen/:id/grootboek/:mutatieId': grootboekLezen,
  'GET /fondsen/:id/jaarwisselingen': grootboekLezen,
  'POST /fondsen/:id/jaarwisselingen': fondsbeheerder,
  'GET /fondsen/:id/correcties': grootboekLezen,
  'POST /fondsen/:id/correcties': fondsbeheerder,
  'POST /fondsen/:id/correcties/:correctieId/vrijgave': {
    door: ['cor'],
    // Fleur proposed it herself.
    magNiet: personen.filter((wie) => wie !== 'cor'),
    anders: 403,
  },
  'POST /fondsen/:id/correcties/:correctieId/afwijzing': {
    door: ['cor'],
    magNiet: personen.filter((wie) => wie !== 'cor'),
    anders: 403,
  },
  'POST /fondsen/:id/correcties/:correctieId/intrekking': fondsbeheerder,
  'GET /fondsen/:id/controle': controle,
  'GET /fondsen/:id/controle/csv': controle,
  'GET /fondsen/:id/controle/pdf': controle,
  'GET /fondsen/:id/steekproeven': controle,
  'POST /fondsen/:id/steekproeven': controleur,
  'GET /fondsen/:id/steekproeven/:steekproefId': controle,
  'GET /fondsen/:id/steekproeven/:steekproefId/csv': controle,
  'GET /fondsen/:id/steekproeven/:steekproefId/pdf': controle,
  'POST /fondsen/:id/steekproeven/:steekproefId/posten/:volgnr/bevindingen': controleur,
  'GET /fondsregels': iedereen,
  'GET /fondsen/:id/regels': fondsUitleg,
  'GET /fondsen/:id/versies/:versieId': fondsUitleg,
  'POST /fondsen/:id/regels': { door: ['fleur'], anders: 403 },
  'POST /fondsen/:id/budget': { door: ['fleur'], anders: 403 },
  'GET /fondsen/:id/commissie': {
    door: [...casuswerkersA, 'vera', 'mo', 'fleur', 'bas', 'cor', 'erik'],
    magNiet: ['bea'],
    anders: 404,
  },
  'POST /fondsen/:id/commissie': { door: ['fleur'], anders: 403 },
  'POST /fondsen/:id/commissie/:lidId/einde': { door: ['fleur'], anders: 403 },
  'POST /fondsen/:id/commissie/:lidId/voorzitter': { door: ['fleur'], anders: 403 },
  'GET /fondsen/:id/rendement': wieBespaart,
  'GET /fondsen/:id/rendement/csv': wieBespaart,
  'GET /fondsen/:id/rendement/pdf': wieBespaart,
  'GET /aanvragen': { door: [...casuswerkers, 'vera', 'mo', 'fleur', 'bas', 'cor', 'erik'], anders: 404 },
  'GET /casussen/:id/aanvragen': lezen,
  'POST /casussen/:id/aanvragen': werken,
  'GET /fondsen/:id/vergaderingen': wieBespaart,
  'POST /fondsen/:id/vergaderingen': herzienStap,
  'GET /vergaderingen/:id': wieBespaart,
  'PATCH /vergaderingen/:id': herzienStap,
  'PUT /vergaderingen/:id/agenda': herzienStap,
  'PUT /vergaderingen/:id/aanwezigen': herzienStap,
  'PATCH /vergaderingen/:id/punten/:puntId': herzienStap,
  'POST /vergaderingen/:id/stukken': wieBespaart,
  // Only who made a copy prints it again.
  'GET /vergaderingen/:id/stukken/:stukkenId/pdf': {
    door: ['vera'],
    magNiet: personen.filter((wie) => !['vera', 'mo', 'fleur', 'cor', 'xenia'].includes(wie)),
    anders: 404,
  },
  'GET /aanvragen/:id/inbreng': aanvraagLezen,
  'POST /aanvragen/:id/inspraak': {
    door: ['anna', 'bram', 'vera', 'fleur'],
    magNiet: ['gerda', 'tina', 'mo', 'bas', 'cor', 'erik', 'bea'],
    anders: 404,
  },
  'POST /aanvragen/:id/adviseurs': herzienStap,
  'DELETE /aanvragen/:id/adviseurs/:adviseurId': herzienStap,
  'PUT /aanvragen/:id/adviseurs/:adviseurId/advies': { door: ['erik'], anders: 403 },
  'GET /aanvragen/:id': aanvraagLezen,
  'GET /aanvragen/:id/berekening': aanvraagLezen,
  'PATCH /aanvragen/:id': werken,
  'POST /aanvragen/:id/kopie': werken,
  'POST /aanvragen/:id/overname': contactpersoon,
  'PUT /aanvragen/:id/regels/:regelId/rekening': werken,
  'POST /aanvragen/:id/indiening': aanvragerStap,
  'POST /aanvragen/:id/intrekking': aanvragerStap,
  'POST /aanvragen/:id/vragen/:vraagId/antwoord': aanvragerStap,
  'POST /aanvragen/:id/behandeling': commissieStap,
  'POST /aanvragen/:id/vragen': commissieStap,
  'POST /aanvragen/:id/stemmen': commissieStap,
  'POST /aanvragen/:id/terugtreding': commissieStap,
  'POST /aanvragen/:id/commissie': commissieStap,
  'POST /aanvragen/:id/besluit': {
    ...commissieStap,
    door: ['vera'],
    magNiet: [...(commissieStap.magNiet ?? []), 'mo'],
  },
  'POST /aanvragen/:id/uitbetaling': { door: ['bas'], anders: 403 },
  'POST /aanvragen/:id/verantwoording': { door: ['cor'], anders: 403 },
  'GET /aanvragen/:id/uitvoering': beschikkingLezen,
  'GET /opvolging': { door: [...casuswerkers, 'vera', 'mo', 'fleur', 'bas', 'cor'], anders: 404 },
  'PUT /aanvragen/:id/opvolging': evaluatiedag,
  'POST /aanvragen/:id/evaluatie': aanvragerStap,
  'POST /aanvragen/:id/voorwaarden': uitvoeringStap,
  'POST /aanvragen/:id/pauze': uitvoeringStap,
  'POST /aanvragen/:id/hervatting': uitvoeringStap,
  'POST /aanvragen/:id/bestedingen': uitvoeringStap,
  'POST /aanvragen/:id/rekeningwijzigingen': aanvragerStap,
  'POST /aanvragen/:id/rekeningwijzigingen/:wijzigingId/oordeel': betaler,
  'POST /aanvragen/:id/stopzetting': betaler,
  'POST /aanvragen/:id/retouren': betaler,
  'POST /aanvragen/:id/terugontvangsten': betaler,
  'GET /betalingen': betalenLezen,
  'GET /betaalopdrachten': betalenLezen,
  'GET /betaalopdrachten/:id': betalenLezen,
  'GET /betaalopdrachten/:id/csv': betalenLezen,
  'GET /betaalopdrachten/:id/pain': betaler,
  'POST /fondsen/:id/betaalopdrachten': betaler,
  'POST /betaalopdrachten/:id/vrijgave': betaler,
  'POST /betaalopdrachten/:id/verzending': betaler,
  'POST /betaalopdrachten/:id/vervallenverklaring': betaler,
  'POST /betaalopdrachten/:id/posten/:postId/verwijdering': betaler,
  'POST /betaalopdrachten/:id/verwerking': betaler,
  'GET /fondsen/:id/betaalrekening': { door: ['fleur', 'bas', 'cor'], anders: 403 },
  'PUT /fondsen/:id/betaalrekening': { door: ['fleur'], anders: 403 },
  'POST /bankbestanden/_controle': betaler,
  'POST /bankbestanden': betaler,
  'GET /bankregels': betalenLezen,
  'POST /bankregels/:id/afhandeling': betaler,
  'GET /aanvragen/:id/besluiten': beschikkingLezen,
  'GET /aanvragen/:id/brieven': beschikkingLezen,
  'POST /aanvragen/:id/herzieningen': herzienStap,
  'POST /aanvragen/:id/herzieningen/:herzieningId/zienswijze': aanvragerStap,
  'POST /aanvragen/:id/herzieningen/:herzieningId/stemmen': commissieStap,
  'POST /aanvragen/:id/herzieningen/:herzieningId/besluit': {
    door: ['vera'],
    magNiet: geenCasuswerkElders.filter((wie) => wie !== 'vera'),
    anders: 404,
  },
  'POST /aanvragen/:id/herzieningen/:herzieningId/stopzetting': herzienStap,
  'POST /aanvragen/:id/vorderingen/:vorderingId/ontvangsten': { door: ['bas'], anders: 403 },
  'GET /aanvragen/:id/bezwaren': beschikkingLezen,
  'POST /aanvragen/:id/bezwaren': bezwaarRegistreren,
  'POST /aanvragen/:id/bezwaren/:bezwaarId/intrekking': {
    door: ['anna', 'fleur'],
    magNiet: geenCasuswerkElders.filter((wie) => wie !== 'anna' && wie !== 'fleur'),
    anders: 404,
  },
  'POST /aanvragen/:id/bezwaren/:bezwaarId/behandeling': bezwaarBehandelen,
  'POST /aanvragen/:id/bezwaren/:bezwaarId/ontvankelijkheid': bezwaarBehandelen,
  'POST /aanvragen/:id/bezwaren/:bezwaarId/verdaging': bezwaarBehandelen,
  'POST /aanvragen/:id/bezwaren/:bezwaarId/hoorzitting': bezwaarBehandelen,
  'POST /aanvragen/:id/bezwaren/:bezwaarId/uitkomst': bezwaarBehandelen,
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

  'GET /casussen/:id/veiligheid': lezen,
  'POST /casussen/:id/veiligheid': contactpersoonOfTeamleider,
  'POST /casussen/:id/veiligheid/opheffing': contactpersoonOfTeamleider,
  'POST /casussen/:id/veiligheid/splitsing': contactpersoonOfTeamleider,
  // Everyone who sees the casus gets the list; what is in it differs (veiligheid-delen.test.ts).
  'GET /casussen/:id/afschermingen': lezen,
  'POST /casussen/:id/afschermingen': contactpersoon,
  'PUT /casussen/:id/afschermingen/:afschermingId': contactpersoon,
  'POST /casussen/:id/afschermingen/:afschermingId/opheffing': contactpersoon,
  'PUT /bijlagen/:id/lid': werken,
  'GET /casussen/:id/meldcode': lezen,
  'POST /casussen/:id/meldcode/notities': contactpersoon,

  'GET /casussen/:id/bijlagen': lezen,
  'POST /casussen/:id/bijlagen': werken,
  // Beside an aanvraag that has just been submitted: who decides on it sees the list, with what is meant for them in it.
  'GET /aanvragen/:id/bijlagen': aanvraagLezen,
  'POST /aanvragen/:id/bijlagen': werken,
  'PATCH /bijlagen/:id': werken,
  'DELETE /bijlagen/:id': werken,
  'POST /bijlagen/:id/herstel': werken,
  'GET /bijlagen/:id/bestand': lezen,
  'GET /aanvragen/:id/handtekening': aanvraagLezen,
  'POST /aanvragen/:id/handtekening': werken,
  'POST /aanvragen/:id/handtekening/intrekking': werken,

  'GET /casussen/:id/loketverzoeken': lezen,
  'POST /casussen/:id/loketverzoeken': werken,
  'GET /loketverzoeken': casuslijst,
  'GET /loketverzoeken/:id': lezen,
  'PATCH /loketverzoeken/:id': werken,
  'POST /loketverzoeken/:id/stappen': werken,
  'GET /loketverzoeken/:id/brieven': lezen,
  'POST /loketverzoeken/:id/brieven': { door: ['anna', 'bram'], magNiet: ['gerda', 'tina'], anders: 404 },
  'GET /loketverzoeken/:id/brieven/:exportId/pdf': eigenExemplaar,
};

import type { BerekeningPdf, CasusPdf } from '../casus-document.ts';
import { canvasKastanje } from './canvas-kastanje.ts';

const berekening: BerekeningPdf = {
  doorbraken: [1, 2, 4],
  rekenjaar: 2025,
  horizonJaren: 3,
  discontovoet: 0.0225,
  zonderCent: 7892883,
  metCent: 4723425,
  bandbreedte: { laagCent: 978850, hoogCent: 6561368 },
  budgettair: {
    batenCent: 3886438,
    investeringCent: 716980,
    saldoCent: 3169458,
    ratio: 5.4206,
    kantelpunt: 0.1845,
  },
  maatschappelijk: {
    batenCent: 3568629,
    investeringCent: 520480,
    saldoCent: 3048149,
    ratio: 6.8564,
    kantelpunt: 0.1458,
  },
  terugverdienMaand: 2,
  perBatenhouder: [
    { batenhouder: 'fonds', investeringCent: 436500, batenCent: 0, saldoCent: -436500 },
    { batenhouder: 'gemeente_opvang', investeringCent: 0, batenCent: 2502462, saldoCent: 2502462 },
    { batenhouder: 'gemeente_participatiewet', investeringCent: 0, batenCent: 317809, saldoCent: 317809 },
    { batenhouder: 'gemeente_wmo', investeringCent: 280480, batenCent: 813049, saldoCent: 532569 },
    { batenhouder: 'huishouden', investeringCent: 0, batenCent: -317809, saldoCent: -317809 },
    { batenhouder: 'woningcorporatie', investeringCent: 0, batenCent: 196500, saldoCent: 196500 },
    { batenhouder: 'zorgverzekeraar', investeringCent: 0, batenCent: 253118, saldoCent: 253118 },
  ],
  perJaar: [
    { jaar: 1, batenCent: 2909953, investeringCent: 578300, cumulatiefCent: 2331653 },
    { jaar: 2, batenCent: 513307, investeringCent: 138680, cumulatiefCent: 2706280 },
    { jaar: 3, batenCent: 463178, investeringCent: 0, cumulatiefCent: 3169458 },
  ],
  waarschuwingen: [
    { code: 'betrouwbaarheid_laag', regels: [] },
    { code: 'kans_zonder_bandbreedte', regels: ['Opname van moeder bij verergering, 30 dagen'] },
    { code: 'kans_zonder_bron', regels: ['Opname van moeder bij verergering, 30 dagen'] },
    { code: 'niet_direct_vermijdbaar', regels: [] },
    { code: 'prijs_oud', regels: ['Gezin van drie in de opvang na ontruiming, een half jaar'] },
    { code: 'ratio_hoog', regels: [] },
  ],
  regels: [
    {
      omschrijving: 'Tweede begeleider stopt (1 uur per week)',
      batenhouder: 'gemeente_wmo',
      bron: 'Kostenhandleiding 2024',
      batenCent: 813049,
    },
    {
      omschrijving: 'Huisarts, lange consulten',
      batenhouder: 'zorgverzekeraar',
      bron: 'Kostenhandleiding 2024',
      batenCent: 57977,
    },
    {
      omschrijving: 'Gezin van drie in de opvang na ontruiming, een half jaar',
      batenhouder: 'gemeente_opvang',
      bron: 'Cebeon, in: Van kosten naar investering (2018)',
      batenCent: 2502462,
    },
    {
      omschrijving: 'Opname van moeder bij verergering, 30 dagen',
      batenhouder: 'zorgverzekeraar',
      bron: 'Kostenhandleiding 2024',
      batenCent: 195141,
    },
    {
      omschrijving: 'Vanaf jaar 2 drie maanden per jaar geen bijstand door werk',
      batenhouder: 'gemeente_participatiewet',
      bron: 'Normen per 1 juli 2025',
      batenCent: 317809,
    },
  ],
};

/** The invented household Kastanje, pseudonymised, as a full casus-PDF. */
export const casusKastanje: CasusPdf = {
  kop: {
    titel: 'Huishouden NR-2026-003',
    wijk: 'Selwerd',
    fase: 'uitvoering',
    contactpersoon: { functie: 'gezinsbegeleider', organisatie: 'WIJ Groningen' },
    metNamen: false,
  },
  ontvanger: 'Teamleider WIJ Selwerd',
  doel: 'casuïstiekbespreking op 24 november 2026',
  exemplaarNummer: 2,
  exemplarenTotaal: 6,
  exportId: 'EXP-2026-0041',
  leden: [
    { aanduiding: 'Moeder', gezinsrol: 'ouder', leeftijdsband: '35–39' },
    { aanduiding: 'Zoon', gezinsrol: 'kind', leeftijdsband: '15–19', bijzonderheid: 'jonge mantelzorger' },
    { aanduiding: 'Dochter', gezinsrol: 'kind', leeftijdsband: '10–14' },
  ],
  canvas: canvasKastanje,
  berekening,
  fonds: {
    fonds: 'Maatwerkfonds Doorbraak (voorbeeld)',
    aanvragen: [
      {
        kenmerk: 'AV-2026-017',
        staat: 'besloten',
        bedragCent: 748500,
        regels: [
          {
            omschrijving: 'Huurachterstand in één keer (doorbraak 1)',
            begunstigde: 'woningcorporatie',
            bedragCent: 196500,
            termijn: 'eenmalig',
          },
          {
            omschrijving: 'Traumabehandeling, 12 zittingen (doorbraak 2)',
            begunstigde: 'psychologenpraktijk',
            bedragCent: 240000,
            termijn: 'eenmalig',
          },
          {
            omschrijving: 'Begeleid leren, 12 weken (doorbraak 3)',
            begunstigde: 'sportvereniging',
            bedragCent: 312000,
            termijn: 'eenmalig',
          },
        ],
        besluit: {
          uitkomst: 'toegekend',
          datum: '2026-11-19',
          toegekendCent: 748500,
          motivering:
            'De bestaande regelingen zijn geprobeerd en lossen het nu niet op. Het gezin heeft zelf meegedacht en zegt ja. Zonder huis slaagt geen enkele andere hulp.',
          voorwaarden: [
            'Huurachterstand: eerst trekt de corporatie de ontruiming op schrift in. Daarna wordt betaald.',
          ],
        },
      },
    ],
  },
};

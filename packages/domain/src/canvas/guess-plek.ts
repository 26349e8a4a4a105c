import type { PlanPlek } from './plan-plekken.ts';

interface Kop {
  woorden: RegExp;
  /** A plek, or the group in which each piece is looked at by its own words. */
  plek: PlanPlek | 'situatie' | 'belemmering';
}

// From plans as people write them: of wijkteams, schools, youth care and schuldhulp. The first that fits counts.
const koppen: readonly Kop[] = [
  { woorden: /plan van aanpak|gezinsplan|ondersteuningsplan|hulpverleningsplan|werkplan/, plek: 'blok_1' },
  { woorden: /gezinssituatie|samenstelling|wie zijn/, plek: 'blok_1' },
  {
    woorden: /probleemschets|aanleiding|hoe gaat het|stand van zaken|huidige situatie|leefgebied/,
    plek: 'situatie',
  },
  { woorden: /evaluatie|leerpunt|terugblik|geleerd/, plek: 'blok_9' },
  { woorden: /afspra|actie|taken|to do|wie doet wat|vervolgstap|werkwijze|planning/, plek: 'afspraak' },
  {
    woorden: /in de weg|belemmering|knelpunt|probleem|problemen|zorgen|risico|obstakel/,
    plek: 'belemmering',
  },
  { woorden: /doorbraak|doorbraken|oplossing|maatwerk|voorstel|inzet/, plek: 'doorbraak' },
  { woorden: /wat eerst|prioriteit|volgorde|als eerste|belangrijkste/, plek: 'prioriteit' },
  { woorden: /zelf|kracht|sterk|hulpbron|wie doet mee|steun|talent|goed gaat/, plek: 'blok_4' },
  { woorden: /over een jaar|doel|toekomst|wens|perspectief|waar willen|droom/, plek: 'blok_2' },
  {
    woorden: /inkomen|financ|schuld|geld|budget|wonen|woning|huisvesting|werk|dagbesteding/,
    plek: 'situatie_economisch',
  },
  { woorden: /netwerk|sociaal|sociale|vrije tijd|meedoen|buurt/, plek: 'situatie_sociaal' },
  { woorden: /school|onderwijs|opleiding|taal|leren/, plek: 'situatie_cultureel' },
  { woorden: /gezondheid|psychi|mentaal|medisch|lichamelijk|verslaving|ggz/, plek: 'situatie_mentaal' },
  { woorden: /opvoed|veiligheid|kinderen|politie|justitie|ouderschap/, plek: 'situatie_pedagogisch' },
  { woorden: /situatie/, plek: 'situatie' },
  { woorden: /gezin|huishouden|achtergrond|persoon|inleiding/, plek: 'blok_1' },
];

const leefgebieden: readonly [RegExp, PlanPlek][] = [
  [
    /schuld|achterstand|huur|inkomen|uitkering|toeslag|geld|euro|€|betal|rekening|incasso|deurwaarder|woning|huis|schimmel|ontruim|werkt?\b|baan|bijstand/,
    'situatie_economisch',
  ],
  [
    /school|opleiding|diploma|klas|leerplicht|startkwalificatie|taal|lezen|schrijven|mbo|stage/,
    'situatie_cultureel',
  ],
  [
    /slaap|slapen|wakker|psych|trauma|angst|depress|ziek|huisarts|medicijn|stress|moe\b|behandeling|ggz|pijn/,
    'situatie_mentaal',
  ],
  [/opvoed|ruzie|veilig|geweld|politie|jeugd|moederschap|vaderschap|omgang/, 'situatie_pedagogisch'],
  [/vriend|buur|familie|zus\b|broer|oma|opa|club|sport|alleen\b|eenzaam|kent? niemand/, 'situatie_sociaal'],
];

const find = (tekst: string): PlanPlek | undefined =>
  leefgebieden.find(([woorden]) => woorden.test(tekst))?.[1];

const systeem =
  /regel|wet\b|gemeente|loket|instantie|uwv|corporatie|ggz|kredietbank|gkb|belastingdienst|procedure|voorwaarde|wachtlijst|wachttijd|afgewezen|beleid|indicatie/;
const professional =
  /begeleider|hulpverlener|professional|medewerker|coach|overzicht|overleg|niemand (belt|weet)|langs elkaar/;
const onszelf = /\b(ik|mij|wij zelf|we zelf|zelf|moeder|vader|zoon|dochter|ouders?|slaapt|durft|schaam)/;

function guessBelemmering(tekst: string): PlanPlek {
  if (systeem.test(tekst)) return 'belemmering_systeem';
  if (professional.test(tekst)) return 'belemmering_professional';
  return onszelf.test(tekst) ? 'belemmering_bij_onszelf' : 'belemmering_systeem';
}

const afspraak =
  /\b(belt|regelt|stuurt|vraagt .* aan|neemt contact|meldt .* aan|gaat mee|zoekt uit|maakt een afspraak|uiterlijk|vóór|voor \d{1,2} [a-z]+|elke (maandag|dinsdag|woensdag|donderdag|vrijdag|week))\b/;
const wens = /\b(ik wil|wij willen|we willen|zou graag|wil graag|over een jaar|hoop|droom|toekomst)\b/;
const vast = /wachtlijst|afgewezen|geweigerd|lukt niet|kan niet|mag niet|loopt vast|zit vast|komt er niet/;

/** Without a heading only the words themselves can say where a piece belongs. */
function guessWoorden(tekst: string): PlanPlek {
  if (wens.test(tekst)) return 'blok_2';
  if (vast.test(tekst)) return guessBelemmering(tekst);
  if (afspraak.test(tekst)) return 'afspraak';
  return find(tekst) ?? 'blok_1';
}

export type KopPlek = Kop['plek'];

/** What a heading says about what stands under it; undefined when it says nothing we know. */
export const readKop = (kop: string): KopPlek | undefined =>
  koppen.find(({ woorden }) => woorden.test(kop.toLowerCase()))?.plek;

/** Where a piece probably belongs: by the heading above it, and else by its own words. A guess; people decide. */
export function guessPlek(tekst: string, onder: KopPlek | undefined): PlanPlek {
  const klein = tekst.toLowerCase();
  if (onder === undefined) return guessWoorden(klein);
  if (onder === 'belemmering') return guessBelemmering(klein);
  if (onder === 'situatie') return find(klein) ?? 'situatie_economisch';
  return onder;
}

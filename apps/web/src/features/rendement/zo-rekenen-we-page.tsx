import { Heading } from '#web/ui/heading.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import './uitkomst.css';

interface Deel {
  kop: string;
  zinnen: readonly string[];
}

const methode: readonly Deel[] = [
  {
    kop: 'Twee verhalen naast elkaar',
    zinnen: [
      'We rekenen uit wat het kost als er niets verandert.',
      'Daarnaast rekenen we uit wat het kost met de doorbraak.',
      'Het verschil tussen die twee is de uitkomst.',
      'We zeggen altijd ‘verwacht’. Niemand weet de toekomst.',
    ],
  },
  {
    kop: 'Waar een bedrag vandaan komt',
    zinnen: [
      'Elke regel zegt hoe vaak iets per jaar gebeurt, zonder en met de doorbraak.',
      'Bij elke regel hoort een prijs uit de prijslijst. Daar staat de bron bij.',
      'Oude prijzen rekenen we om met de inflatie van het CBS. Stijgt een prijs mee met iets anders, zoals lonen in de zorg? Dan staat dat bij de prijs.',
      'Geld van later telt minder: 2,25% per jaar, zoals het Rijk dat afsprak.',
      'We ronden elk bedrag één keer af, per regel en per jaar. Daarom tellen alle rijen precies op.',
      'Druk op een bedrag. Dan zie je hoe we eraan komen.',
    ],
  },
  {
    kop: 'Wat nu gebeurt, en wat dreigt',
    zinnen: [
      'Wat nu al gebeurt, telt gewoon mee.',
      'Wat dreigt, telt mee met een kans. Daar hoort een echt signaal bij, zoals een brief of een datum.',
      'Bij een kans schrijf je op wie hem schatte, en tussen welke grenzen hij ligt.',
    ],
  },
  {
    kop: 'We rekenen ons niet rijk',
    zinnen: [
      'Wat vanzelf ook beter was geworden, gaat eraf.',
      'Als anderen ook hielpen, telt maar een deel mee.',
      'Een effect kan elk jaar minder worden.',
      'Gaan twee regels over hetzelfde? Dan telt er één.',
      'Naast wijst aan waar je misschien dubbel telt.',
    ],
  },
  {
    kop: 'Wie betaalt en wie bespaart',
    zinnen: [
      'We laten per partij zien wat zij betaalt en bespaart. Het gezin staat er ook bij.',
      'Geld dat van de een naar de ander gaat, is geen winst voor de samenleving. Een uitkering die stopt, scheelt de gemeente geld. Het gezin raakt dat kwijt.',
      'Daarom staan er altijd twee uitkomsten: voor alle kassen, en voor de samenleving.',
    ],
  },
  {
    kop: 'Hoe zeker is het?',
    zinnen: [
      'De laagste en hoogste uitkomst komen uit de laagste en hoogste prijzen en kansen.',
      'Daarna rekenen we tienduizend keer, elke keer met andere waarden binnen de grenzen. Met hetzelfde startgetal komt er hetzelfde uit.',
      'Je ziet van welke vijf aannamen de uitkomst het meest afhangt.',
      'Je ziet ook hoeveel er moet lukken om de kosten terug te verdienen.',
      'Het gemiddelde van al die keren kan anders zijn dan de uitkomst. Dat komt als grenzen scheef liggen.',
    ],
  },
];

const grenzen: readonly string[] = [
  'Voorkomen kosten zijn geen geld in de hand. Niemand krijgt dit bedrag op zijn rekening.',
  'Prijzen zijn gemiddelden. Een betaler kan morgen niet altijd zoveel minder uitgeven. Daarom staat erbij wat meteen kan en wat pas later.',
  'Een hoge uitkomst bewijst niet dat een doorbraak goed is. Een lage bewijst niet dat hij slecht is.',
  'Wat het leven beter maakt, drukken we niet uit in geld. Dat staat ernaast, in woorden.',
  'We voorspellen niet wat dit gezin gaat doen.',
  'Geld is niet de reden om een gezin te helpen.',
];

const privacy: readonly string[] = [
  'Regels over een kind dat uit huis gaat, staan niet op het canvas, niet in Ons plan en niet in een sessie-PDF. Ze tellen daar ook niet mee.',
  'De commissie en de controller zien alle regels, met de prijs, de bron en de kansen. Wie alleen uitbetaalt, ziet geen berekening.',
  'In de brief aan het gezin staan geen prijzen en geen kansen.',
  'Hoort een berekening bij een aanvraag? Dan staat hij vast. Met nieuwe prijzen maak je een nieuwe.',
];

/** The method in plain words, its limits, and what we do not claim. */
export function Component() {
  return (
    <div className="stapel stapel--wijd leesbreed">
      <PageHead titel="Zo rekenen we" onder="Hoe Naast rekent, en wat de uitkomst niet zegt." />
      {methode.map(({ kop, zinnen }) => (
        <Zinnen key={kop} kop={kop} zinnen={zinnen} />
      ))}
      <Zinnen kop="Wat we niet beweren" zinnen={grenzen} />
      <Zinnen kop="Wie ziet wat?" zinnen={privacy} />
    </div>
  );
}

function Zinnen({ kop, zinnen }: Deel) {
  return (
    <section className="stapel stapel--dicht">
      <Heading level={2}>{kop}</Heading>
      <ul className="naast-zinnen">
        {zinnen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
    </section>
  );
}

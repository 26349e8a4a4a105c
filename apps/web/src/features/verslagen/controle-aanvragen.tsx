import type { Controle } from '@naast/contract/verslag-controle';
import { standNamen } from '@naast/domain/fonds';
import { bijstandNamen, controleStandNamen, doorloopstapNamen, ouderdomNamen } from '@naast/domain/verslagen';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showBedrag } from '#web/lib/bedrag.ts';
import { showDatum } from '#web/lib/datum.ts';
import { Table } from '#web/ui/table.tsx';
import { showAantal } from './controle-geld.tsx';

/** Where the aanvragen are, how long the steps take, and what bijzondere bijstand could have paid. */
export function ControleAanvragen({ controle }: { controle: Controle }) {
  const { standen, doorlooptijden, bijstand, minimum, saldo } = controle;
  const dagen = (n: number | null) => n ?? '';
  return (
    <>
      <Table
        titel="Aanvragen nu, en hoe lang al in deze stand"
        kolommen={[
          { naam: 'Stand', toon: ({ stand }) => controleStandNamen[stand], kop: true },
          { naam: 'Aantal', toon: ({ aantal }) => aantal, getal: true },
          ...ouderdomNamen.map((naam, i) => ({
            naam,
            toon: ({ groepen }: Controle['standen'][number]) => groepen[i] || '',
            getal: true,
          })),
          { naam: 'Gevraagd', toon: ({ gevraagdCent }) => showBedrag(gevraagdCent), getal: true },
        ]}
        rijen={standen}
        sleutel={({ stand }) => stand}
      />
      <TeLaat items={controle.teLaat} />
      <div className="stapel stapel--dicht">
        <Table
          titel={`Dagen van aanmelding tot geld, van wat in ${saldo.budgetjaar} is ingediend`}
          kolommen={[
            { naam: 'Stap', toon: ({ stap }) => doorloopstapNamen[stap], kop: true },
            { naam: 'Aanvragen', toon: ({ aantal }) => aantal ?? `minder dan ${minimum}`, getal: true },
            { naam: 'Middelste', toon: ({ p50 }) => dagen(p50), getal: true },
            {
              naam: 'De helft zit tussen',
              toon: ({ p25, p75 }) => (p25 === null ? '' : `${dagen(p25)} en ${dagen(p75)}`),
              getal: true,
            },
          ]}
          rijen={doorlooptijden}
          sleutel={({ stap }) => stap}
        />
        <p className="klein zacht leesbreed">
          We tellen alle dagen, ook het weekend en de dagen dat het gezin nog moest antwoorden. De aanmelding
          is de dag waarop de casus begon. Het plan ligt er op de dag dat het gezin ja zei tegen de doorbraak.
          Bij een bedrag per maand is de eerste betaling de eerste maand. “Alles betaald” telt alleen mee als
          er niets meer openstaat. Een stap telt mee als beide dagen bekend zijn. Je kunt de stappen daarom
          niet zomaar optellen: elke stap heeft haar eigen middelste.
        </p>
      </div>
      <div className="stapel stapel--dicht">
        <Table
          titel="Wat had via de bijzondere bijstand gekund"
          kolommen={[
            { naam: 'Advies bij de indiening', toon: ({ oordeel }) => bijstandNamen[oordeel], kop: true },
            { naam: 'Aanvragen', toon: ({ aanvragen }) => showAantal(aanvragen), getal: true },
            { naam: 'Gevraagd', toon: ({ gevraagdCent }) => showBedrag(gevraagdCent), getal: true },
            { naam: 'Toegekend', toon: ({ toegekendCent }) => showBedrag(toegekendCent), getal: true },
          ]}
          rijen={bijstand}
          sleutel={({ oordeel }) => oordeel}
        />
        <p className="klein zacht leesbreed">
          Dit zei de aanvrager bij de indiening. Het is een advies, geen oordeel achteraf.
        </p>
      </div>
    </>
  );
}

/** Which aanvragen should have been decided by now. */
function TeLaat({ items }: { items: Controle['teLaat'] }) {
  if (items.length === 0)
    return <p className="zacht">Geen enkele aanvraag is over de wettelijke termijn voor een besluit.</p>;
  return (
    <div className="stapel stapel--dicht">
      <Table
        titel="Nog geen besluit na de wettelijke termijn"
        kolommen={[
          {
            naam: 'Aanvraag',
            kop: true,
            toon: ({ id, code }) => <Link to={adres.aanvraag(id)}>{code}</Link>,
          },
          { naam: 'Stand', toon: ({ stand }) => standNamen[stand] },
          { naam: 'Besluit voor', toon: ({ uiterlijkOp }) => showDatum(uiterlijkOp) },
          { naam: 'Dagen te laat', toon: ({ dagen }) => dagen, getal: true },
          { naam: 'Gevraagd', toon: ({ gevraagdCent }) => showBedrag(gevraagdCent), getal: true },
        ]}
        rijen={items}
        sleutel={({ id }) => id}
      />
      <p className="klein zacht leesbreed">
        De termijn komt uit de regels waaronder is ingediend. De klok staat stil zolang de commissie op een
        antwoord wacht.
      </p>
    </div>
  );
}

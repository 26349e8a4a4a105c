import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import { domeinNamen, hoeken, hoekVragen } from '@naast/domain/canvas';
import { showDatum } from '#web/lib/datum.ts';
import { Badge } from '#web/ui/badge.tsx';
import { DetailsList } from '#web/ui/details-list.tsx';
import { Heading } from '#web/ui/heading.tsx';

type Canvas = NonNullable<Aanvraag['pakket']>['canvas'];
type Doorbraak = Canvas['doorbraken'][number];

const antwoorden = {
  ja: 'Het gezin zegt ja',
  nee: 'Het gezin zegt nee',
  niet_zo: 'Het gezin zegt: niet zo',
} as const;

/** One doorbraak: the sentence, the three corners, and what happens without it. */
export function DoorbraakLezen({
  doorbraak,
  belemmeringen,
}: {
  doorbraak: Doorbraak;
  belemmeringen: Canvas['inDeWeg'];
}) {
  const { titel, zin, nr, domein, antwoordGezin, nulscenario, breekt } = doorbraak;
  const breektWat = belemmeringen.filter((b) => breekt.includes(b.nr)).map((b) => b.omschrijving);
  return (
    <section className="vlak stapel">
      <div className="rij rij--uiteen">
        <Heading level={2}>{titel || `Doorbraak ${nr}`}</Heading>
        {domein && <Badge>{domeinNamen[domein]}</Badge>}
      </div>
      <p className="eigen-woorden">{zin}</p>
      <AntwoordGezin antwoord={antwoordGezin} />
      <div className="naast-fonds-hoeken">
        {hoeken.map((hoek) => (
          <div key={hoek}>
            <Heading level={3}>{hoekVragen[hoek].naam}</Heading>
            <p className="naast-fonds-tekst">{doorbraak[hoek]}</p>
          </div>
        ))}
      </div>
      <DetailsList
        regels={[
          ['Dit breekt', breektWat.join(' · ')],
          ['Eerder geprobeerd', doorbraak.eerderGeprobeerd],
          ['Zonder doorbraak, nu', nulscenario.vandaag],
          ['Zonder doorbraak, straks', nulscenario.dreigend],
          ['Wat zegt het kind zelf', doorbraak.kindZelf],
        ]}
      />
    </section>
  );
}

function AntwoordGezin({
  antwoord: { antwoord, door, op, afwijkend },
}: {
  antwoord: Doorbraak['antwoordGezin'];
}) {
  if (!antwoord) return null;
  const wie = [door, op && `op ${showDatum(op)}`].filter(Boolean).join(', ');
  return (
    <div>
      <Badge soort={antwoord === 'ja' ? 'groen' : 'let-op'}>{antwoorden[antwoord]}</Badge>{' '}
      {wie && <span className="klein zacht">{wie}</span>}
      {afwijkend && <p>Niet iedereen dacht hetzelfde: {afwijkend}</p>}
    </div>
  );
}

import type { Antwoorden } from '@naast/contract/gesprekken';
import { type Figuren, listFiguren } from '@naast/domain/gesprekken';
import { showDatum } from '#web/lib/datum.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Table } from '#web/ui/table.tsx';
import { Lijnteken, Spinnenweb } from './spinnenweb.tsx';
import './meetmomenten.css';

/** The figures of the family over the meetmomenten: per lid and for the household, as a picture and a table. */
export function Meetmomenten({ data }: { data: Antwoorden }) {
  const punten = data.gesprekken.map(({ id, meetmoment, begonnenOp, gehoudenOp }) => ({
    id,
    meetmoment,
    op: gehoudenOp ?? begonnenOp,
  }));
  const alle = listFiguren(data.groepen, punten);
  if (alle.length === 0) return null;
  return (
    <section className="vlak stapel" aria-labelledby="meetmomenten">
      <Heading level={3} id="meetmomenten">
        Cijfers van het gezin zelf
      </Heading>
      <p className="leesbreed">
        Dit zijn cijfers die het gezin zichzelf gaf. Ze helpen om te praten. Ze bewijzen niet dat hulp werkt.
      </p>
      <div className="naast-meetmomenten">
        {alle.map((figuren) => (
          <Wie
            key={figuren.lidId ?? 'samen'}
            figuren={figuren}
            naam={data.leden.find(({ id }) => id === figuren.lidId)?.naam ?? 'Het gezin samen'}
          />
        ))}
      </div>
    </section>
  );
}

function Wie({ figuren, naam }: { figuren: Figuren; naam: string }) {
  const { assen, reeksen } = figuren;
  return (
    <div className="stapel">
      <Heading level={4}>{naam}</Heading>
      {assen.length >= 3 && (
        <figure className="naast-spin__figuur">
          <Spinnenweb figuren={figuren} />
          <figcaption className="naast-spin__sleutel klein">
            {reeksen.map(({ id, naam: moment, op }, nummer) => (
              <span key={id}>
                <Lijnteken nummer={nummer} /> {moment}, {showDatum(op)}
              </span>
            ))}
          </figcaption>
        </figure>
      )}
      <Table
        titel={`Cijfers van 1 tot en met 10: ${naam}`}
        titelVerborgen
        kolommen={[
          { naam: 'Onderwerp', toon: ({ as }) => as.naam, kop: true },
          ...reeksen.map((reeks) => ({
            naam: `${reeks.naam}, ${showDatum(reeks.op)}`,
            toon: ({ plek }: { plek: number }) => reeks.waarden[plek] ?? 'geen cijfer',
            getal: true,
          })),
        ]}
        rijen={assen.map((as, plek) => ({ as, plek }))}
        sleutel={({ as }) => as.sleutel}
      />
      {reeksen.length === 1 && (
        <p className="zacht klein">Na een volgend gesprek staan de cijfers hier naast elkaar.</p>
      )}
    </div>
  );
}

import type { Brief } from '@naast/contract/fonds-beschikking';

type Deel = Brief['secties'][number]['delen'][number];
type Tabel = Extract<Deel, { soort: 'tabel' }>;

/** One part of the letter in the element that says what it is. `naam` names a table for who hears it. */
export function BriefDeel({ deel, naam }: { deel: Deel; naam: string }) {
  switch (deel.soort) {
    case 'alinea':
      return <p>{deel.tekst}</p>;
    case 'lijst':
      return <Lijst kop={deel.kop} punten={deel.punten} />;
    case 'tabel':
      return <Bedragen tabel={deel} naam={naam} />;
    case 'adres':
      return <address className="naast-brief__adres">{deel.regels.join('\n')}</address>;
    default:
      return deel satisfies never;
  }
}

function Lijst({ kop, punten }: { kop: string | undefined; punten: readonly string[] }) {
  return (
    <div>
      {kop && (
        <p>
          <strong>{kop}</strong>
        </p>
      )}
      <ul className="naast-brief__lijst">
        {punten.map((punt) => (
          <li key={punt}>{punt}</li>
        ))}
      </ul>
    </div>
  );
}

function Bedragen({ tabel: { kolommen, rijen }, naam }: { tabel: Tabel; naam: string }) {
  return (
    <table className="naast-brief__tabel">
      <caption className="alleen-voorlezen">{naam}</caption>
      <thead>
        <tr>
          {kolommen.map(({ kop, rechts }) => (
            <th key={kop} scope="col" className={rechts ? 'naast-brief__bedrag' : ''}>
              {kop}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rijen.map(({ cellen, totaal }, nummer) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a letter does not change its order
          <tr key={nummer} className={totaal ? 'naast-brief__totaal' : ''}>
            {kolommen.map((kolom, plek) => (
              <Cel key={kolom.kop} kolom={kolom} plek={plek} tekst={cellen[plek] ?? ''} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** On a phone each line becomes a small list: then a cell carries the name of its column. */
function Cel({ kolom, plek, tekst }: { kolom: Tabel['kolommen'][number]; plek: number; tekst: string }) {
  if (plek === 0) return <th scope="row">{tekst}</th>;
  return (
    <td data-kolom={kolom.kop} className={kolom.rechts ? 'naast-brief__bedrag' : ''}>
      {tekst}
    </td>
  );
}

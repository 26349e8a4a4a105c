import type { Brief } from '@naast/contract/fonds-beschikking';
import { Heading } from '#web/ui/heading.tsx';
import { BriefDeel } from './beschikking-deel.tsx';

/** The letter as a page: the same words as the PDF, as headings, lists and tables that can be read aloud. */
export function BeschikkingBrief({ brief }: { brief: Brief }) {
  const { afzender, geadresseerde, kenmerken, onderwerp, aanhef, secties, slot, kopieAan } = brief;
  return (
    <article className="naast-brief vlak" aria-labelledby="onderwerp">
      <div className="naast-brief__hoofd">
        <Adres kop="Van" naam={afzender.naam} regels={afzender.regels} />
        <Adres kop="Aan" naam={geadresseerde.naam} regels={geadresseerde.regels} />
        <dl className="naast-brief__kenmerken">
          {kenmerken.map(({ label, waarde }) => (
            <div key={label}>
              <dt className="klein zacht">{label}</dt>
              <dd>{waarde}</dd>
            </div>
          ))}
        </dl>
      </div>
      <Heading level={2} id="onderwerp">
        {onderwerp}
      </Heading>
      <p>{aanhef}</p>
      {secties.map(({ kop, delen }) => (
        <section key={kop ?? 'opening'} className="stapel stapel--dicht">
          {kop && <Heading level={3}>{kop}</Heading>}
          {delen.map((deel, nummer) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a letter does not change its order
            <BriefDeel key={nummer} deel={deel} naam={kop ?? onderwerp} />
          ))}
        </section>
      ))}
      <footer className="stapel stapel--dicht">
        <p>
          {slot.groet}
          <br />
          {slot.namens}
        </p>
        <p>
          {slot.naam && (
            <>
              <strong>{slot.naam}</strong>
              <br />
            </>
          )}
          {slot.functie}
        </p>
        {kopieAan.length > 0 && <p className="klein zacht">Kopie aan: {kopieAan.join(', ')}</p>}
      </footer>
    </article>
  );
}

function Adres({ kop, naam, regels }: { kop: string; naam: string; regels: readonly string[] }) {
  return (
    <div>
      <div className="klein zacht">{kop}</div>
      <strong>{naam}</strong>
      {regels.map((regel) => (
        <div key={regel}>{regel}</div>
      ))}
    </div>
  );
}

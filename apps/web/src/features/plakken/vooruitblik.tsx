import type { CanvasAntwoord } from '@naast/contract/canvas';
import { type BlokNr, blokTitels, blokVanPlek, namePlek, readBlok, tekstblokken } from '@naast/domain/canvas';
import { Heading } from '#web/ui/heading.tsx';
import type { Stuk } from './use-plan.ts';

const blokken = Object.keys(blokTitels).map((nr) => Number(nr) as BlokNr);
const isTekstblok = (nr: BlokNr): nr is (typeof tekstblokken)[number] =>
  (tekstblokken as readonly number[]).includes(nr);

/** What the canvas gets: what stands there stays, and the new comes after it. */
export function Vooruitblik({ canvas, stukken }: { canvas: CanvasAntwoord; stukken: readonly Stuk[] }) {
  const gevuld = blokken.filter((nr) => stukken.some(({ plek }) => blokVanPlek(plek) === nr));
  const over = stukken.filter(({ plek }) => plek === 'niet').length;
  return (
    <section aria-labelledby="vooruitblik" className="vlak stapel plakken-vooruit">
      <Heading level={3} id="vooruitblik">
        Zo komt het op het canvas
      </Heading>
      {gevuld.length === 0 && <p>Nog niets: alle stukken staan op “Niet overnemen”.</p>}
      {gevuld.map((nr) => (
        <div key={nr}>
          <h4>
            {nr}. {blokTitels[nr]}
          </h4>
          <Staat canvas={canvas} nr={nr} />
          <ul>
            {stukken
              .filter(({ plek }) => blokVanPlek(plek) === nr)
              .map((stuk) => (
                <li key={stuk.id}>
                  <ins>{stuk.tekst}</ins>
                  {!isTekstblok(nr) && nr !== 6 && nr !== 7 && nr !== 8 && (
                    <span className="zacht klein"> ({namePlek(stuk.plek).split(': ')[1]})</span>
                  )}
                </li>
              ))}
          </ul>
        </div>
      ))}
      {over > 0 && (
        <p className="zacht">
          {over === 1 ? 'Eén stuk neem je niet over.' : `${over} stukken neem je niet over.`}
        </p>
      )}
    </section>
  );
}

const lijsten = {
  3: 'situaties',
  5: 'belemmeringen',
  6: 'prioriteiten',
  7: 'doorbraken',
  8: 'afspraken',
} as const;

function Staat({ canvas, nr }: { canvas: CanvasAntwoord; nr: BlokNr }) {
  if (isTekstblok(nr)) {
    const tekst = readBlok(canvas, nr);
    return tekst ? <p className="zacht plakken-staat">{tekst}</p> : null;
  }
  const aantal = canvas[lijsten[nr]].length;
  if (aantal === 0) return null;
  return (
    <p className="zacht">
      Hier {aantal === 1 ? 'staat al één regel' : `staan al ${aantal} regels`}. Die blijven staan.
    </p>
  );
}

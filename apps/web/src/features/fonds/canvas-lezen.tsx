import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import { belemmeringSoortNamen, kapitaalvormNamen, leefgebiedNamen } from '@naast/domain/canvas';
import type { ReactNode } from 'react';
import { showDatum, showMoment } from '#web/lib/datum.ts';
import { Heading } from '#web/ui/heading.tsx';

type Pack = NonNullable<Aanvraag['pakket']>;

/** The rest of the frozen canvas, for who wants to read on. */
export function CanvasLezen({ pakket }: { pakket: Pack }) {
  const { canvas, sha256, gemaaktOp } = pakket;
  return (
    <details className="naast-fonds-meer">
      <summary>Het hele canvas, zoals het was bij het indienen</summary>
      <div className="stapel">
        <Blok kop="Wie zijn wij">{canvas.wieZijnWij}</Blok>
        <HoeGaatHet rijen={canvas.hoeGaatHetNu} />
        <Blok kop="Wat kunnen we zelf, wie doet mee">{canvas.watKunnenWeZelf}</Blok>
        <Lijst
          kop="Wat zit in de weg"
          items={canvas.inDeWeg.map(
            ({ nr, soort, omschrijving, regel, loket, wetsartikel }) =>
              `${nr}. ${omschrijving} (${[belemmeringSoortNamen[soort].toLowerCase(), regel, loket, wetsartikel].filter(Boolean).join(', ')})`,
          )}
        />
        <Lijst kop="Wat eerst" items={canvas.watEerst.map(({ nr, tekst }) => `${nr}. ${tekst}`)} />
        <Lijst
          kop="Andere doorbraken"
          items={canvas.doorbraken.map(({ titel, zin }) => [titel, zin].filter(Boolean).join(': '))}
        />
        <Lijst
          kop="Afspraken"
          items={canvas.afspraken.map(({ wie, wat, wanneer, wanneerTekst }) =>
            [wie, wat, wanneer ? showDatum(wanneer) : wanneerTekst].filter(Boolean).join(' · '),
          )}
        />
        <Blok kop="Evaluatie en leerpunt">{canvas.evaluatie}</Blok>
        <p className="klein zacht naast-fonds-hash">
          Vastgezet op {showMoment(gemaaktOp)}. Controlegetal: {sha256}
        </p>
      </div>
    </details>
  );
}

function Blok({ kop, children }: { kop: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <section>
      <Heading level={3}>{kop}</Heading>
      <div className="naast-fonds-tekst">{children}</div>
    </section>
  );
}

function Lijst({ kop, items }: { kop: string; items: string[] }) {
  if (items.length === 0) return null;
  return (
    <Blok kop={kop}>
      <ul className="naast-fonds-punten">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Blok>
  );
}

function HoeGaatHet({ rijen }: { rijen: Pack['canvas']['hoeGaatHetNu'] }) {
  if (rijen.length === 0) return null;
  return (
    <Blok kop="Hoe gaat het nu">
      <ul className="naast-fonds-punten">
        {rijen.map((rij) => (
          <li key={`${rij.kapitaalvorm} ${rij.leefgebied} ${rij.lid} ${rij.woorden}`}>
            <strong>
              {rij.leefgebied ? leefgebiedNamen[rij.leefgebied] : kapitaalvormNamen[rij.kapitaalvorm]}
            </strong>
            {rij.lid && `, ${rij.lid}`}
            {rij.cijfer !== null && ` · eigen cijfer ${rij.cijfer}`}
            {rij.woorden && <div>{rij.woorden}</div>}
            {rij.feiten && <div className="zacht">{rij.feiten}</div>}
          </li>
        ))}
      </ul>
    </Blok>
  );
}

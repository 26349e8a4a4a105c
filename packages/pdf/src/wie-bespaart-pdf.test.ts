import type { FondsPartij } from '@naast/domain/realisatie';
import { describe, expect, it } from 'vitest';
import { readPdf } from './voorbeeld/lees-pdf.ts';
import { wieBespaartVoorbeeld } from './voorbeeld/wie-bespaart.ts';
import { renderWieBespaartPdf, type WieBespaart } from './wie-bespaart-pdf.ts';

const opties = { gemaaktOp: new Date('2026-11-22T10:00:00Z'), bestandsId: '0'.repeat(32) };

async function leesTekst(stuk: WieBespaart): Promise<{ paginas: number; tekst: string }> {
  const paginas = await readPdf(renderWieBespaartPdf(stuk, opties));
  const tekst = paginas.map((pagina) => pagina.tekst).join(' ');
  return { paginas: paginas.length, tekst: tekst.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ') };
}

describe('het stuk Wie bespaart', () => {
  it('past op twee bladzijden en noemt verwacht naast gerealiseerd', async () => {
    const { paginas, tekst } = await leesTekst(wieBespaartVoorbeeld);
    expect(paginas).toBeLessThanOrEqual(2);
    expect(tekst).toContain('Verwacht tot de');
    expect(tekst).toContain('Gerealiseerd');
    expect(tekst).toContain('€ 41.230,00');
    expect(tekst).toContain('bewijst dus niet');
  });

  it('zet verwacht tot de evaluatie niet in één grafiek met verwacht over alle jaren', async () => {
    const { tekst } = await leesTekst(wieBespaartVoorbeeld);
    const [, tot = '', alles = ''] = tekst.split(
      /Tot de evaluatie|Verwacht, over alle jaren en alle casussen/,
    );
    expect(tot).toContain('€ 52.300');
    // Nothing was measured for this party: it has no bar beside what was realised.
    expect(tot).not.toContain('Zorgverzekeraar');
    expect(alles).toContain('€ 44.010');
    expect(alles).toContain('€ 96.120');
  });

  it('zegt wie de kosten betaalt die anders uitvielen', async () => {
    const { tekst } = await leesTekst(wieBespaartVoorbeeld);
    expect(tekst).toContain('Betaald door: Fonds');
  });

  it('zegt het erbij als een getal niet wordt getoond', async () => {
    const { tekst } = await leesTekst(wieBespaartVoorbeeld);
    expect(tekst).toContain('niet getoond');
    expect(tekst).toContain('minder dan 5 casussen');
  });

  it('is te maken als er nog niets is', async () => {
    const leeg = {
      casussen: 0,
      gemeten: 0,
      perBatenhouder: [] as FondsPartij[],
      afwijkingen: { items: [], verborgen: 0 },
    };
    const { tekst } = await leesTekst({ ...wieBespaartVoorbeeld, ...leeg });
    expect(tekst).toContain('nog niets in genoeg casussen gemeten');
  });

  it('geeft elke keer dezelfde bytes', () => {
    expect(renderWieBespaartPdf(wieBespaartVoorbeeld, opties)).toEqual(
      renderWieBespaartPdf(wieBespaartVoorbeeld, opties),
    );
  });
});

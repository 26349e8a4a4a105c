import type { CanvasAntwoord } from '@naast/contract/canvas';
import { applyZet, canDo, type Daad, findZet, reverseDaad, type Zet } from '@naast/domain/canvas';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CanvasProef, startCanvasProef } from './canvas-proef.ts';

let proef: CanvasProef;
beforeAll(async () => {
  proef = await startCanvasProef();
});
afterAll(() => proef.test.stop());

/** What is written on it, without who and when: taking back leaves its own trace. */
function readInhoud(canvas: CanvasAntwoord): unknown {
  const sporen = new Set(['versie', 'gewijzigdOp', 'gewijzigdDoor', 'volgordes']);
  return JSON.parse(JSON.stringify(canvas, (veld, waarde) => (sporen.has(veld) ? undefined : waarde)));
}

/** Does a daad through the same routes as the screen. */
async function doe(daad: Daad, canvas: CanvasAntwoord): Promise<void> {
  const gelukt = (antwoord: { statusCode: number; body: string }) =>
    expect(antwoord.statusCode, antwoord.body).toBeLessThan(300);
  const versieVan = (lijst: keyof CanvasAntwoord, id: string) =>
    (canvas[lijst] as unknown as { id: string; versie: number }[]).find((item) => item.id === id)?.versie ??
    1;
  switch (daad.soort) {
    case 'velden':
      return gelukt(
        await proef.patch('anna', `/${daad.lijst}/${daad.id}`, versieVan(daad.lijst, daad.id), daad.naar),
      );
    case 'weg':
      return gelukt(await proef.remove(`/${daad.lijst}/${daad.id}`, versieVan(daad.lijst, daad.id)));
    case 'erbij':
      return gelukt(
        await proef.test.als('anna', {
          method: 'POST',
          url: proef.url(`/${daad.lijst}/${daad.id}/herstel`),
        }),
      );
    case 'volgorde': {
      const versie = canvas.volgordes.find((v) => v.blok === daad.blok)?.versie ?? 1;
      return gelukt(await proef.put('anna', `/volgordes/${daad.blok}`, versie, { ids: daad.naar }));
    }
    case 'blok': {
      const versie = canvas.blokken.find((b) => b.blok === daad.blok)?.versie ?? 1;
      return gelukt(await proef.put('anna', `/blokken/${daad.blok}`, versie, { tekst: daad.naar }));
    }
    case 'woorden': {
      const versie = canvas.eigenWoorden.find((w) => w.lidId === daad.lidId)?.versie ?? 1;
      return gelukt(await proef.put('anna', `/eigen-woorden/${daad.lidId}`, versie, { woorden: daad.naar }));
    }
    default:
      return daad satisfies never;
  }
}

const soorten = ['schrijf', 'koppel', 'orde', 'weg', 'blok', 'woorden', 'terug', 'vooruit'] as const;
const keuze = fc.record({
  soort: fc.constantFrom(...soorten),
  plek: fc.nat({ max: 7 }),
  naar: fc.nat({ max: 3 }),
  tekst: fc.constantFrom('a', 'é ', '"☀"', ''),
});
type Keuze = typeof keuze extends fc.Arbitrary<infer K> ? K : never;

/** What somebody could do on this canvas; undefined when there is nothing to do it with. */
function bedenk({ soort, plek, naar, tekst }: Keuze, canvas: CanvasAntwoord): Daad | undefined {
  const belemmering = canvas.belemmeringen[plek % Math.max(canvas.belemmeringen.length, 1)];
  const stem = canvas.eigenWoorden[plek % canvas.eigenWoorden.length];
  switch (soort) {
    case 'schrijf':
      return (
        belemmering && {
          ...{ soort: 'velden', lijst: 'belemmeringen', id: belemmering.id },
          van: { omschrijving: belemmering.omschrijving },
          naar: { omschrijving: tekst },
        }
      );
    case 'koppel': {
      const ander = canvas.belemmeringen.find(({ id }) => id !== belemmering?.id);
      if (!belemmering || !ander) return undefined;
      const nieuw = belemmering.veroorzaakt.length > 0 ? [] : [ander.id];
      return {
        ...{ soort: 'velden', lijst: 'belemmeringen', id: belemmering.id },
        van: { veroorzaakt: belemmering.veroorzaakt },
        naar: { veroorzaakt: nieuw },
      };
    }
    case 'orde': {
      const ids = canvas.belemmeringen.map(({ id }) => id);
      const zet = belemmering && findZet(ids, belemmering.id, naar);
      const van = canvas.volgordes.find(({ blok }) => blok === 5)?.ids ?? [];
      return zet && { soort: 'volgorde', blok: 5, van, naar: applyZet(ids, zet as Zet) };
    }
    case 'weg':
      return belemmering && { soort: 'weg', lijst: 'belemmeringen', id: belemmering.id };
    case 'blok':
      return { soort: 'blok', blok: 4, van: canvas.blokken[2]?.tekst ?? '', naar: tekst };
    default:
      return stem && { soort: 'woorden', lidId: stem.lidId, van: stem.woorden, naar: tekst };
  }
}

describe('ongedaan maken', () => {
  it('geeft bij elke rij daden het canvas van ervoor, opnieuw doen dat van erna, en de geschiedenis klopt', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(keuze, { minLength: 4, maxLength: 12 }), async (keuzes) => {
        await proef.nieuweCasus();
        for (const omschrijving of ['een', 'twee', 'drie'])
          await proef.add('belemmeringen', { soort: 'systeem', omschrijving });
        const terug: { daad: Daad; voor: unknown; na: unknown }[] = [];
        const vooruit: typeof terug = [];
        for (const k of keuzes) {
          const nu = await proef.read();
          const weer = k.soort === 'terug' ? terug.pop() : k.soort === 'vooruit' ? vooruit.pop() : undefined;
          if (weer) {
            const daad = k.soort === 'terug' ? reverseDaad(weer.daad) : weer.daad;
            expect(canDo(daad, nu)).toBe(true);
            await doe(daad, nu);
            expect(readInhoud(await proef.read())).toEqual(k.soort === 'terug' ? weer.voor : weer.na);
            (k.soort === 'terug' ? vooruit : terug).push(weer);
          } else if (k.soort !== 'terug' && k.soort !== 'vooruit') {
            const daad = bedenk(k, nu);
            if (!daad) continue;
            await doe(daad, nu);
            vooruit.length = 0;
            terug.push({ daad, voor: readInhoud(nu), na: readInhoud(await proef.read()) });
          }
        }
        const { canvas } = (await proef.test.als('anna', { url: proef.url('/verleden') })).json();
        expect(readInhoud({ ...canvas, mag: 'meewerken' })).toEqual(readInhoud(await proef.read()));
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});

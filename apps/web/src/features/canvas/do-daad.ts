import { type CanvasAntwoord, updateBlok, updateEigenWoorden, updateVolgorde } from '@naast/contract/canvas';
import type { Daad } from '@naast/domain/canvas';
import { call } from '#web/lib/call.ts';
import type { Refusal } from '#web/lib/call-types.ts';
import { putBlok, putEigenWoorden, putItem, putVolgorde } from './canvas-cache.ts';
import { archiveItem, restoreItem, updateItem } from './item-calls.ts';

/** Puts the answer of the server into a canvas. */
type Zet = (canvas: CanvasAntwoord) => CanvasAntwoord;
type Uitkomst = { ok: true; zet: Zet } | Refusal;

async function doItem(
  daad: Extract<Daad, { soort: 'velden' | 'erbij' | 'weg' }>,
  canvas: CanvasAntwoord,
): Promise<Uitkomst> {
  const { lijst, id } = daad;
  const plek = { lijst, casusId: canvas.casusId };
  const versie = canvas[lijst].find((item) => item.id === id)?.versie ?? 1;
  const uitkomst =
    daad.soort === 'velden'
      ? await updateItem(plek, { itemId: id, versie, body: daad.naar, keepalive: false })
      : daad.soort === 'erbij'
        ? await restoreItem(plek, id)
        : await archiveItem(plek, id, versie);
  if (!uitkomst.ok) return uitkomst;
  return { ok: true, zet: (nu) => putItem(nu, lijst, uitkomst.body) };
}

/** Does a daad through the same routes as typing does, on the versie that stands on the screen. */
export async function doDaad(daad: Daad, canvas: CanvasAntwoord): Promise<Uitkomst> {
  const id = canvas.casusId;
  switch (daad.soort) {
    case 'velden':
    case 'erbij':
    case 'weg':
      return doItem(daad, canvas);
    case 'blok': {
      const versie = canvas.blokken.find((b) => b.blok === daad.blok)?.versie ?? 1;
      const nu = await call(updateBlok, {
        params: { id, blok: daad.blok },
        body: { tekst: daad.naar },
        versie,
      });
      return nu.ok ? { ok: true, zet: (c) => putBlok(c, nu.body) } : nu;
    }
    case 'woorden': {
      const versie = canvas.eigenWoorden.find((w) => w.lidId === daad.lidId)?.versie ?? 1;
      const params = { id, lidId: daad.lidId };
      const nu = await call(updateEigenWoorden, { params, body: { woorden: daad.naar }, versie });
      return nu.ok ? { ok: true, zet: (c) => putEigenWoorden(c, nu.body) } : nu;
    }
    case 'volgorde': {
      const versie = canvas.volgordes.find((v) => v.blok === daad.blok)?.versie ?? 1;
      const params = { id, blok: daad.blok };
      const nu = await call(updateVolgorde, { params, body: { ids: [...daad.naar] }, versie });
      return nu.ok ? { ok: true, zet: (c) => putVolgorde(c, nu.body) } : nu;
    }
    default:
      return daad satisfies never;
  }
}

import { type CanvasAntwoord, updateBlok, updateEigenWoorden } from '@naast/contract/canvas';
import { blokTitels, type TekstblokNr } from '@naast/domain/canvas';
import { useRef } from 'react';
import { call } from '#web/lib/call.ts';
import { type AutosaveField, useAutosave } from '#web/lib/use-autosave.ts';
import { putBlok, putEigenWoorden } from './canvas-cache.ts';
import { useCanvas } from './canvas-context.ts';
import { explainRefusal } from './explain-refusal.ts';

type Tekstblok = CanvasAntwoord['blokken'][number];
type EigenWoorden = CanvasAntwoord['eigenWoorden'][number];

/** The text of block 1, 2, 4 or 9, saved by itself. */
export function useBlok(nr: TekstblokNr): AutosaveField<string> {
  const { canvas, change, record } = useCanvas();
  const blok = canvas.blokken.find((b) => b.blok === nr);
  const ander = useRef<{ waarde: string; versie: number }>(undefined);
  return useAutosave<string>({
    waarde: blok?.tekst ?? '',
    versie: blok?.versie ?? 1,
    vang: {
      label: `Canvas: ${blokTitels[nr]}`,
      method: updateBlok.method,
      url: updateBlok.url,
      params: { id: canvas.casusId, blok: nr },
      schrijf: (tekst) => ({ tekst }),
    },
    save: async (tekst, versie, keepalive) => {
      const params = { id: canvas.casusId, blok: nr };
      const bewaard = await call(updateBlok, { params, body: { tekst }, versie, keepalive });
      const was = ander.current?.versie === versie ? ander.current.waarde : (blok?.tekst ?? '');
      if (bewaard.ok) record({ soort: 'blok', blok: nr, van: was, naar: tekst });
      return explainRefusal(bewaard);
    },
    readHuidig: (huidig) => {
      const { tekst, versie } = huidig as Tekstblok;
      ander.current = { waarde: tekst, versie };
      return ander.current;
    },
    onSaved: (body) => change((nu) => putBlok(nu, body as Tekstblok)),
  });
}

/** What one lid says, saved by itself. */
export function useEigenWoorden({ lidId, woorden, versie }: EigenWoorden): AutosaveField<string> {
  const { canvas, change, record } = useCanvas();
  const ander = useRef<{ waarde: string; versie: number }>(undefined);
  return useAutosave<string>({
    waarde: woorden,
    versie,
    vang: {
      label: 'Canvas: eigen woorden',
      method: updateEigenWoorden.method,
      url: updateEigenWoorden.url,
      params: { id: canvas.casusId, lidId },
      schrijf: (tekst) => ({ woorden: tekst }),
    },
    save: async (tekst, gezien, keepalive) => {
      const vraag = { params: { id: canvas.casusId, lidId }, body: { woorden: tekst }, versie: gezien };
      const bewaard = await call(updateEigenWoorden, { ...vraag, keepalive });
      const was = ander.current?.versie === gezien ? ander.current.waarde : woorden;
      if (bewaard.ok) record({ soort: 'woorden', lidId, van: was, naar: tekst });
      return explainRefusal(bewaard);
    },
    readHuidig: (huidig) => {
      const nu = huidig as EigenWoorden;
      ander.current = { waarde: nu.woorden, versie: nu.versie };
      return ander.current;
    },
    onSaved: (body) => change((nu) => putEigenWoorden(nu, body as EigenWoorden)),
  });
}

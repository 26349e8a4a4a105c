import { type CanvasAntwoord, updateBlok, updateEigenWoorden } from '@naast/contract/canvas';
import type { TekstblokNr } from '@naast/domain/canvas';
import { call } from '#web/lib/call.ts';
import { type AutosaveField, useAutosave } from '#web/lib/use-autosave.ts';
import { putBlok, putEigenWoorden } from './canvas-cache.ts';
import { useCanvas } from './canvas-context.ts';
import { explainRefusal } from './explain-refusal.ts';

type Tekstblok = CanvasAntwoord['blokken'][number];
type EigenWoorden = CanvasAntwoord['eigenWoorden'][number];

/** The text of block 1, 2, 4 or 9, saved by itself. */
export function useBlok(nr: TekstblokNr): AutosaveField<string> {
  const { canvas, change } = useCanvas();
  const blok = canvas.blokken.find((b) => b.blok === nr);
  return useAutosave<string>({
    waarde: blok?.tekst ?? '',
    versie: blok?.versie ?? 1,
    save: async (tekst, versie, keepalive) =>
      explainRefusal(
        await call(updateBlok, {
          params: { id: canvas.casusId, blok: nr },
          body: { tekst },
          versie,
          keepalive,
        }),
      ),
    readHuidig: (huidig) => ({ waarde: (huidig as Tekstblok).tekst, versie: (huidig as Tekstblok).versie }),
    onSaved: (body) => change((nu) => putBlok(nu, body as Tekstblok)),
  });
}

/** What one lid says, saved by itself. */
export function useEigenWoorden({ lidId, woorden, versie }: EigenWoorden): AutosaveField<string> {
  const { canvas, change } = useCanvas();
  return useAutosave<string>({
    waarde: woorden,
    versie,
    save: async (tekst, gezien, keepalive) =>
      explainRefusal(
        await call(updateEigenWoorden, {
          params: { id: canvas.casusId, lidId },
          body: { woorden: tekst },
          versie: gezien,
          keepalive,
        }),
      ),
    readHuidig: (huidig) => ({
      waarde: (huidig as EigenWoorden).woorden,
      versie: (huidig as EigenWoorden).versie,
    }),
    onSaved: (body) => change((nu) => putEigenWoorden(nu, body as EigenWoorden)),
  });
}

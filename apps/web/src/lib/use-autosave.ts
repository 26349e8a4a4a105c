import { useEffect, useRef, useState } from 'react';
import { Autosave } from './autosave.ts';
import type { AutosaveOptions, AutosaveState, Botsing } from './autosave-types.ts';
import { isLoginUitgesteld } from './login.ts';
import { trackUnsaved } from './unsaved.ts';
import { onVerbinding, readVerbinding } from './verbinding.ts';
import { sendFirst } from './wachtrij/send-first.ts';
import { useOpvang, type VangOpties } from './wachtrij/use-opvang.ts';

export type AutosaveOpties<V> = Pick<
  AutosaveOptions<V>,
  'waarde' | 'versie' | 'save' | 'readHuidig' | 'onSaved' | 'joinTexts' | 'wachtMs'
> & {
  /** How to send it later, from another page or after another login; without it a text is as safe as its tab. */
  vang?: VangOpties<V> | undefined;
};

export interface AutosaveField<V> {
  waarde: V;
  staat: AutosaveState;
  /** Set after a 412, until `kies` was called. */
  botsing: (Botsing<V> & { mijn: V }) | undefined;
  change: (waarde: V) => void;
  flush: () => void;
  kies: (waarde: V) => void;
  /** Keeps nothing of what was typed and not saved yet. */
  vergeet: () => Promise<void>;
}

const wachten = (status: 0 | 401) =>
  ({
    ok: false,
    status,
    problem: { type: 'about:blank', title: '', status, detail: '', code: 'wacht' },
  }) as const;

/** Sends in the order of writing: what waited from before goes first, so that nothing is written on what is not there. */
async function saveInOrder<V>(
  { save, vang }: AutosaveOpties<V>,
  ...[waarde, versie, laatste]: Parameters<AutosaveOptions<V>['save']>
) {
  if (!vang || laatste) return save(waarde, versie, laatste);
  if (isLoginUitgesteld() && readVerbinding() === 'uitgelogd') return wachten(401);
  return (await sendFirst()) ? save(waarde, versie, laatste) : wachten(0);
}

/**
 * One autosaved value. Saves after a pause, on blur (call `flush`), when the page goes away and when it leaves the
 * screen. A new value of the server is taken over as long as nothing typed would be lost.
 */
export function useAutosave<V>(opties: AutosaveOpties<V>): AutosaveField<V> {
  const [waarde, setWaarde] = useState(opties.waarde);
  const [staat, setStaat] = useState<AutosaveState>({ soort: 'rust' });
  const [botsing, setBotsing] = useState<Botsing<V> & { mijn: V }>();
  const { opvang, neemOver } = useOpvang(opties.vang, opties.waarde);
  const vast = useRef<Autosave<V>>(undefined);
  vast.current ??= new Autosave<V>({ ...opties, opvang, onState: setStaat, onConflict: () => {} });
  const autosave = vast.current;

  useEffect(() => {
    autosave.update({
      save: (...wat) => saveInOrder(opties, ...wat),
      readHuidig: opties.readHuidig,
      onSaved: opties.onSaved,
      joinTexts: opties.joinTexts,
      onState: setStaat,
      onConflict: (ander, mijn) => setBotsing({ ...ander, mijn }),
    });
  });
  useEffect(() => {
    // Offered again once typing has come to rest: what was typed and taken back hides nothing.
    if (staat.soort !== 'bezig' && autosave.adopt(opties.waarde, opties.versie)) setWaarde(opties.waarde);
  }, [autosave, opties.waarde, opties.versie, staat]);
  useEffect(
    () =>
      neemOver(({ waarde: terug, was, versie }) => {
        if (!autosave.resume(terug, was, versie)) return false;
        setWaarde(terug);
        return true;
      }),
    [autosave, neemOver],
  );
  useLeaving(autosave);

  return {
    waarde,
    staat,
    botsing,
    change: (nieuw) => {
      setWaarde(nieuw);
      autosave.change(nieuw);
    },
    flush: () => void autosave.flush(),
    vergeet: () => autosave.forget(),
    kies: (gekozen) => {
      if (!botsing) return;
      setWaarde(gekozen);
      setBotsing(undefined);
      void autosave.resolve(gekozen, botsing);
    },
  };
}

/** Saves when the tab hides and when the text leaves the screen; what is not saved yet goes on trying. */
function useLeaving<V>(autosave: Autosave<V>): void {
  useEffect(() => {
    const release = trackUnsaved(autosave);
    const weg = () => void (document.visibilityState === 'hidden' && autosave.flush(true));
    const terug = () => void autosave.flush();
    const weerGoed = () => void (readVerbinding() === 'goed' && autosave.gewijzigd && autosave.flush());
    autosave.enter();
    document.addEventListener('visibilitychange', weg);
    addEventListener('online', terug);
    const stop = onVerbinding(weerGoed);
    return () => {
      document.removeEventListener('visibilitychange', weg);
      removeEventListener('online', terug);
      stop();
      void autosave.leave().then(release);
    };
  }, [autosave]);
}

import { useEffect, useRef, useState } from 'react';
import { Autosave, type AutosaveOptions, type AutosaveState, type Botsing } from './autosave.ts';
import { trackUnsaved } from './unsaved.ts';

export type AutosaveOpties<V> = Pick<
  AutosaveOptions<V>,
  'waarde' | 'versie' | 'save' | 'readHuidig' | 'onSaved' | 'joinTexts' | 'wachtMs'
>;

export interface AutosaveField<V> {
  waarde: V;
  staat: AutosaveState;
  /** Set after a 412, until `kies` was called. */
  botsing: (Botsing<V> & { mijn: V }) | undefined;
  change: (waarde: V) => void;
  flush: () => void;
  kies: (waarde: V) => void;
}

/**
 * One autosaved value. Saves after a pause, on blur (call `flush`), when the page goes away and when it leaves the
 * screen. A new value of the server is taken over as long as nothing typed would be lost.
 */
export function useAutosave<V>(opties: AutosaveOpties<V>): AutosaveField<V> {
  const [waarde, setWaarde] = useState(opties.waarde);
  const [staat, setStaat] = useState<AutosaveState>({ soort: 'rust' });
  const [botsing, setBotsing] = useState<Botsing<V> & { mijn: V }>();
  const vast = useRef<Autosave<V>>(undefined);
  vast.current ??= new Autosave<V>({ ...opties, onState: setStaat, onConflict: () => {} });
  const autosave = vast.current;

  useEffect(() => {
    autosave.update({
      save: opties.save,
      readHuidig: opties.readHuidig,
      onSaved: opties.onSaved,
      joinTexts: opties.joinTexts,
      onState: setStaat,
      onConflict: (ander, mijn) => setBotsing({ ...ander, mijn }),
    });
  });
  useEffect(() => {
    if (autosave.adopt(opties.waarde, opties.versie)) setWaarde(opties.waarde);
  }, [autosave, opties.waarde, opties.versie]);
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
    autosave.enter();
    document.addEventListener('visibilitychange', weg);
    addEventListener('online', terug);
    return () => {
      document.removeEventListener('visibilitychange', weg);
      removeEventListener('online', terug);
      void autosave.leave().then(release);
    };
  }, [autosave]);
}

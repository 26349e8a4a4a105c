import { useEffect, useRef } from 'react';

type Keys = Readonly<Record<string, () => void>>;

const isTyping = (doel: EventTarget | null): boolean =>
  doel instanceof HTMLElement &&
  (doel.isContentEditable || doel.matches('input:not([type=checkbox], [type=radio]), textarea, select'));

/** Single-key shortcuts; never while somebody types, never together with Ctrl, Alt or Meta. */
export function useKeys(keys: Keys): void {
  const actueel = useRef(keys);
  actueel.current = keys;
  useEffect(() => {
    const luister = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      const doe = actueel.current[event.key];
      if (!doe) return;
      event.preventDefault();
      doe();
    };
    document.addEventListener('keydown', luister);
    return () => document.removeEventListener('keydown', luister);
  }, []);
}

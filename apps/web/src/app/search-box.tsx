import { type FormEvent, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { Icoon } from '#web/ui/icoon.tsx';
import { useKeys } from './use-keys.ts';

/**
 * Search for a huishouden from anywhere. What is typed travels in the history state, not in the address:
 * a name does not belong in a URL.
 */
export function SearchBox() {
  const veld = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const { pathname } = useLocation();
  useKeys({ '/': () => veld.current?.focus() });
  function search(event: FormEvent) {
    event.preventDefault();
    const zoek = veld.current?.value.trim() ?? '';
    navigate('/huishoudens', { state: { zoek }, replace: pathname === '/huishoudens' });
    if (veld.current) veld.current.value = '';
  }
  return (
    <search className="naast-zoek">
      <form onSubmit={search}>
        <Icoon naam="zoek" />
        <input
          ref={veld}
          type="search"
          aria-label="Zoek een huishouden op naam of wijk"
          placeholder="Zoek een huishouden"
          autoComplete="off"
          aria-keyshortcuts="/"
        />
        <span className="naast-toets" aria-hidden="true">
          /
        </span>
      </form>
    </search>
  );
}

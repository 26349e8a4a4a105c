import { useLocation } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { useRecht } from '#web/lib/mij.ts';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { BegonnenHuishoudens } from './begonnen-huishoudens.tsx';
import { CasusZoeker } from './casus-zoeker.tsx';

// What was typed in the search box on top travels in the history state: a name does not belong in a URL.
function readZoek(state: unknown): string {
  const zoek = (state as { zoek?: unknown } | null)?.zoek;
  return typeof zoek === 'string' ? zoek : '';
}

/** Households I may see, to find and open; a new one begins with looking whether it is known. */
export function Component() {
  const { key, state } = useLocation();
  const magNieuw = useRecht('huishouden.aanmaken');
  return (
    <>
      <PageHead
        titel="Huishoudens"
        onder="De gezinnen bij wie je betrokken bent"
        actie={magNieuw && <ButtonLink to={adres.huishoudenNieuw}>Nieuw huishouden</ButtonLink>}
      />
      <div className="stapel stapel--wijd">
        <BegonnenHuishoudens />
        <CasusZoeker key={key} begin={readZoek(state)} />
      </div>
    </>
  );
}

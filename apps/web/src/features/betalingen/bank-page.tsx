import { listBankregels } from '@naast/contract/bank';
import { adres } from '#web/lib/adressen.ts';
import { useRecht } from '#web/lib/mij.ts';
import { useGet } from '#web/lib/query.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { BankInlezen } from './bank-inlezen.tsx';
import { OpenRegel } from './open-regel.tsx';
import './betalingen.css';

/** Statements of the bank: which payments were done, which came back, and what somebody has to look at. */
export function Component() {
  const regels = useGet(listBankregels);
  const magBetalen = useRecht('aanvraag.betalen');
  return (
    <>
      <PageHead
        titel="Bestand van de bank"
        kruimels={[
          { naam: 'Fonds', to: adres.fonds },
          { naam: 'Betalen', to: adres.betalen },
        ]}
      />
      <div className="stapel stapel--wijd">
        {magBetalen && <BankInlezen />}
        <section className="stapel">
          <Heading level={2}>Uitzoeken</Heading>
          <Loaded query={regels}>
            {({ items, posten }) =>
              items.length === 0 ? (
                <p className="zacht">Er is niets uit te zoeken. Elke regel van de bank heeft een plek.</p>
              ) : (
                items.map((regel) => (
                  <OpenRegel key={regel.id} regel={regel} posten={posten} magBetalen={magBetalen} />
                ))
              )
            }
          </Loaded>
        </section>
      </div>
    </>
  );
}

import { listBankregels } from '@naast/contract/bank';
import {
  type Betaalopdracht,
  type DuePost,
  listBetaalopdrachten,
  listTeBetalen,
} from '@naast/contract/betaalopdrachten';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showBedrag } from '#web/lib/bedrag.ts';
import { showKorteDatum, today } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';

interface Regel {
  id: string;
  naar: string;
  wat: string;
  onder: string;
  wacht: string;
  cent: number | null;
}

/** For the betaler: what can be paid now, which orders wait for them, and what the bank leaves to sort out. */
export default function TeBetalen() {
  const posten = useGet(listTeBetalen, { query: { totEnMet: today() } });
  const opdrachten = useGet(listBetaalopdrachten);
  const bank = useGet(listBankregels);
  return (
    <section className="stapel" aria-labelledby="te-betalen">
      <Heading level={2} id="te-betalen">
        Te betalen
      </Heading>
      <Loaded query={opdrachten}>
        {(lopend) => (
          <Loaded query={posten}>
            {({ items }) => (
              <Lijst
                regels={[
                  ...lopend.items.flatMap(describeOpdracht),
                  ...describeKlaar(items),
                  ...describeBank(bank.data?.items.length ?? 0),
                ]}
              />
            )}
          </Loaded>
        )}
      </Loaded>
    </section>
  );
}

function Lijst({ regels }: { regels: readonly Regel[] }) {
  if (regels.length === 0) return <p className="zacht">Er is nu niets te betalen.</p>;
  return (
    <ul className="naast-werk__lijst">
      {regels.map(({ id, naar, wat, onder, wacht, cent }) => (
        <li key={id}>
          <Link to={naar} className="naast-werk__regel">
            <span>
              <span className="naast-werk__naam">{wat}</span>
              <br />
              <span className="klein zacht">{onder}</span>
            </span>
            <span className="naast-werk__wanneer klein zacht">{wacht}</span>
            <span className="naast-werk__bedrag">{cent !== null && showBedrag(cent)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function describeWacht({ stand, zelfVoorbereid }: Betaalopdracht): string | undefined {
  if (stand === 'concept') return zelfVoorbereid ? 'Een collega geeft vrij' : 'Kijk na en geef vrij';
  if (stand === 'vrijgegeven') return 'Zet het bestand klaar bij de bank';
  return stand === 'verzonden' ? 'Wacht op het bestand van de bank' : undefined;
}

function describeOpdracht(opdracht: Betaalopdracht): Regel[] {
  const { id, code, aantal, uitvoerenOp, voorbereidDoor, totaalCent } = opdracht;
  const wacht = describeWacht(opdracht);
  if (!wacht) return [];
  const telling = aantal === 1 ? '1 betaling' : `${aantal} betalingen`;
  return [
    {
      id,
      naar: adres.betaalopdracht(id),
      wat: `Betaalopdracht ${code}`,
      onder: `${telling} voor ${showKorteDatum(uitvoerenOp)} · ${voorbereidDoor}`,
      wacht,
      cent: totaalCent,
    },
  ];
}

/** The list itself holds what is due until today only. */
function describeKlaar(items: readonly DuePost[]): Regel[] {
  const los = items.filter(({ opdracht }) => opdracht === null);
  const klaar = los.filter(({ beletsel, magBetalen }) => beletsel === null && magBetalen);
  const wachten = los.length - klaar.length;
  const som = (posten: readonly DuePost[]) => posten.reduce((tot, { bedragCent }) => tot + bedragCent, 0);
  const regel = (id: string, wat: string, wacht: string, cent: number): Regel => ({
    id,
    naar: adres.betalen,
    wat,
    onder: 'Nog niet in een opdracht',
    wacht,
    cent,
  });
  return [
    ...(klaar.length > 0
      ? [
          regel(
            'klaar',
            klaar.length === 1 ? '1 betaling is klaar' : `${klaar.length} betalingen zijn klaar`,
            'Maak een opdracht',
            som(klaar),
          ),
        ]
      : []),
    ...(wachten > 0
      ? [
          regel(
            'wacht',
            wachten === 1 ? '1 betaling wacht nog' : `${wachten} betalingen wachten nog`,
            'Kijk waarop',
            som(los) - som(klaar),
          ),
        ]
      : []),
  ];
}

const describeBank = (aantal: number): Regel[] =>
  aantal === 0
    ? []
    : [
        {
          id: 'bank',
          naar: adres.bank,
          wat: aantal === 1 ? '1 regel van de bank' : `${aantal} regels van de bank`,
          onder: 'Niemand weet nog waar die bij hoort',
          wacht: 'Zoek uit',
          cent: null,
        },
      ];

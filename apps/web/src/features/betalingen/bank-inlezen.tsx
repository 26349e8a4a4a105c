import type { Bankcontrole, Bankvoorstel } from '@naast/contract/bank';
import { bankSoortNamen, matchRedenNamen } from '@naast/domain/betalingen';
import { useRef } from 'react';
import { showBedrag } from '#web/lib/bedrag.ts';
import { showDatum } from '#web/lib/datum.ts';
import { BestandFout } from '#web/ui/bestand-fout.tsx';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { type Kolom, Table } from '#web/ui/table.tsx';
import { useBankbestand } from './use-bankbestand.ts';

/** Choose, look at what fits, and only then store. */
export function BankInlezen() {
  const bank = useBankbestand();
  const kiezer = useRef<HTMLInputElement>(null);
  return (
    <section className="vlak stapel">
      <Heading level={2}>Inlezen</Heading>
      <p>
        Kies een CAMT.053-bestand, of een CSV van ING, Rabobank of ABN AMRO. Je ziet eerst wat past bij welke
        betaling. Pas als je bewaart, verandert er iets. Hetzelfde bestand nog een keer inlezen kan geen
        kwaad.
      </p>
      <details>
        <summary>Heeft je bank een ander bestand?</summary>
        <p>
          Maak dan een CSV met deze kolommen: Datum, Bedrag, Rekening, Naam, Kenmerk, Omschrijving. Schrijf
          wat van de rekening af ging met een min, zoals -1.965,00. Kwam een betaling terug? Voeg dan de kolom
          Reden retour toe.
        </p>
      </details>
      <div className="rij">
        <Button variant="secondary" bezig={bank.bezig} onClick={() => kiezer.current?.click()}>
          Kies een bestand
        </Button>
        <span className="zacht">{bank.naam || 'Hoogstens 5 MB.'}</span>
      </div>
      <input
        ref={kiezer}
        type="file"
        hidden
        aria-label="Bestand van de bank"
        accept=".xml,.csv,.txt,.tab,text/csv,application/xml"
        onChange={(event) => {
          const bestand = event.target.files?.[0];
          event.target.value = '';
          if (bestand) void bank.kies(bestand);
        }}
      />
      {bank.melding && (
        <div role="alert">
          <Notice soort="let-op" titel={bank.melding} />
        </div>
      )}
      {bank.fout && <BestandFout error={bank.fout} />}
      {bank.controle && <Controle controle={bank.controle} />}
      {bank.controle && heeftWerk(bank.controle) && (
        <div>
          <Button bezig={bank.bezig} onClick={() => void bank.bewaar()}>
            Bewaar wat hier staat
          </Button>
        </div>
      )}
    </section>
  );
}

const heeftWerk = ({ regels }: Bankcontrole): boolean => regels.some(({ uitslag }) => uitslag !== 'bekend');

const uitslagNamen: Record<Bankvoorstel['uitslag'], string> = {
  betaling: 'Betaald',
  bevestiging: 'Klopt: was al als betaald vastgelegd',
  retour: 'Teruggekomen',
  onzeker: 'Uitzoeken',
  vreemd: 'Niet van ons',
  bekend: 'Al eerder ingelezen',
};

const kolommen: readonly Kolom<Bankvoorstel>[] = [
  { naam: 'Dag', toon: ({ boekdatum }) => showDatum(boekdatum) },
  {
    naam: 'Wie',
    kop: true,
    toon: ({ tegennaam, omschrijving }) => (
      <>
        {tegennaam || 'Zonder naam'}
        <span className="naast-betaal-onder">{omschrijving}</span>
      </>
    ),
  },
  {
    naam: 'Wat gebeurt er',
    toon: ({ uitslag, reden, codes }) => (
      <>
        {uitslagNamen[uitslag]}
        {reden && <span className="naast-betaal-onder">{matchRedenNamen[reden]}</span>}
        {codes.length > 0 && <span className="naast-betaal-onder">{codes.join(', ')}</span>}
      </>
    ),
  },
  { naam: 'Bedrag', toon: ({ bedragCent }) => showBedrag(bedragCent), getal: true },
];

function Controle({ controle }: { controle: Bankcontrole }) {
  const { soort, regels, fouten, vreemd } = controle;
  const tel = (uitslag: Bankvoorstel['uitslag']) =>
    regels.filter((regel) => regel.uitslag === uitslag).length;
  return (
    <div className="stapel" role="status">
      <Notice
        soort={tel('betaling') + tel('retour') > 0 ? 'goed' : 'weten'}
        titel={`${bankSoortNamen[soort]}: er is nog niets bewaard`}
      >
        <p>
          {tel('betaling')} betaald · {tel('retour')} teruggekomen · {tel('onzeker')} om uit te zoeken ·{' '}
          {tel('bekend')} al ingelezen
          {tel('bevestiging') > 0 && ` · ${tel('bevestiging')} klopt met wat al vastlag`}
        </p>
        {vreemd > 0 && (
          <p>
            {vreemd === 1 ? '1 regel hoort' : `${vreemd} regels horen`} niet bij het fonds. Die bewaren we
            niet.
          </p>
        )}
      </Notice>
      {fouten.length > 0 && (
        <Notice soort="let-op" titel="Deze rijen kunnen we niet lezen">
          <ul>
            {fouten.map(({ rij, bericht }) => (
              <li key={rij}>
                Rij {rij}: {bericht}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {regels.length > 0 && (
        <Table
          titel="Regels in dit bestand"
          titelVerborgen
          kolommen={kolommen}
          rijen={regels}
          sleutel={({ rij }) => String(rij)}
        />
      )}
    </div>
  );
}

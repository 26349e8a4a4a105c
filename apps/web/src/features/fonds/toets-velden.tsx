import type { RegelingReden, Toets } from '@naast/domain/fonds';
import type { ConceptVeld } from './use-concept.ts';
import { DatumVeld, JaNee, KeuzeVeld, TekstVeld } from './velden.tsx';

const redenen = [
  { waarde: 'geen_wettelijke_taak', naam: 'Het is geen wettelijke taak van ons' },
  { waarde: 'niet_zonder_partners', naam: 'We kunnen het niet zonder partners' },
] as const;

/** Questions from which the advice follows. Nothing here refuses an aanvraag. */
export function ToetsVelden({ veld }: { veld: ConceptVeld }) {
  const { toets, regels } = veld.waarde;
  const zet = (deel: Partial<Toets>) => veld.update({ toets: { ...toets, ...deel } });
  const heeftInkomen = regels.some(({ domein }) => domein === 'tijdelijk_inkomen');
  const aanGezin = regels.some(({ ontvangerSoort }) => ontvangerSoort === 'huishouden');
  return (
    <div className="stapel">
      <KeuzeVeld<RegelingReden>
        label="Waarom kan het niet binnen een bestaande regeling?"
        leeg="Nog niet gezegd"
        waarde={toets.regelingReden}
        keuzes={redenen}
        onChange={(regelingReden) => zet({ regelingReden })}
      />
      <JaNee
        label="Voelen we de schade in ons eigen werk?"
        waarde={toets.schadeEigenTaak}
        onChange={(schadeEigenTaak) => zet({ schadeEigenTaak })}
      />
      <JaNee
        label="Loopt er al ander maatwerk voor dit gezin?"
        waarde={toets.anderMaatwerk}
        onChange={(anderMaatwerk) => zet({ anderMaatwerk })}
      />
      <JaNee
        label="Kan de bijzondere bijstand dit betalen?"
        waarde={toets.bijzondereBijstandKan}
        onChange={(bijzondereBijstandKan) => zet({ bijzondereBijstandKan })}
      />
      {heeftInkomen && <InkomenVelden toets={toets} zet={zet} />}
      {aanGezin && (
        <JaNee
          label="Telt het geld mee voor bijstand, toeslagen, beslag of bewind?"
          hint="Betaal liever de leverancier."
          waarde={toets.telGiftMee}
          onChange={(telGiftMee) => zet({ telGiftMee })}
        />
      )}
      <TekstVeld
        label="Uitleg bij deze antwoorden"
        optional
        rows={2}
        maximaal={2000}
        waarde={toets.uitleg}
        onChange={(uitleg) => zet({ uitleg })}
      />
    </div>
  );
}

/** Income is for harrowing cases only, and temporary. */
function InkomenVelden({ toets, zet }: { toets: Toets; zet: (deel: Partial<Toets>) => void }) {
  return (
    <>
      <JaNee
        label="Is de situatie schrijnend?"
        waarde={toets.schrijnend}
        onChange={(schrijnend) => zet({ schrijnend })}
      />
      <JaNee
        label="Valt het gezin buiten de inkomensregelingen?"
        waarde={toets.buitenInkomensregelingen}
        onChange={(buitenInkomensregelingen) => zet({ buitenInkomensregelingen })}
      />
      <DatumVeld
        label="Wanneer stopt het inkomen?"
        waarde={toets.einddatum}
        onChange={(einddatum) => zet({ einddatum })}
      />
    </>
  );
}

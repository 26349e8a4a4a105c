import { giftSoorten, type RegelingReden, type Toets } from '@naast/domain/fonds';
import type { ConceptVeld } from './use-concept.ts';
import { DatumVeld, JaNee, KeuzeVeld, TekstVeld } from './velden.tsx';

const redenen = [
  { waarde: 'geen_wettelijke_taak', naam: 'Het is geen wettelijke taak van ons' },
  { waarde: 'niet_zonder_partners', naam: 'We kunnen het niet zonder partners' },
  { waarde: 'kan_wel', naam: 'Het kan wel binnen een regeling' },
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
      {aanGezin && <GiftVelden toets={toets} zet={zet} />}
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

const giftVragen = {
  bijstand: 'Telt het mee voor de bijstand?',
  toeslagen: 'Telt het mee voor de toeslagen?',
  beslag: 'Ligt er beslag, en valt dit geld daaronder?',
  bewind: 'Is er bewind, en gaat het geld dan naar de bewindvoerder?',
} as const;

/** Money to the family may be taken for something else: each way has its own rules. */
function GiftVelden({ toets, zet }: { toets: Toets; zet: (deel: Partial<Toets>) => void }) {
  return (
    <fieldset className="naast-fonds-kaal stapel stapel--dicht">
      <legend className="naast-fonds-advies__vraag">
        Het gezin krijgt geld in handen. Telt dat ergens mee?
      </legend>
      <p className="klein zacht">Kan het, betaal dan liever de leverancier.</p>
      {giftSoorten.map((soort) => (
        <JaNee
          key={soort}
          label={giftVragen[soort]}
          waarde={toets.gift[soort]}
          onChange={(antwoord) => zet({ gift: { ...toets.gift, [soort]: antwoord } })}
        />
      ))}
    </fieldset>
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

import type { Berekening } from '@naast/contract/rendement';
import { batenhouderNamen } from '@naast/domain/berekening';
import { showBedrag } from '#web/lib/bedrag.ts';
import { showGetal, showProcent } from '#web/lib/getal.ts';
import type { ContractForm } from '#web/ui/contract-form.ts';
import { Heading } from '#web/ui/heading.tsx';
import { MoneyField } from '#web/ui/money-field.tsx';
import { NumberField } from '#web/ui/number-field.tsx';
import type { Formulier } from './realisatie-form.tsx';

type Regel = Berekening['invoer']['regels'][number];

const describeVerwacht = ({ scenario, aantalZonder, aantalMet, kansMet, vanafJaar }: Regel): string => {
  const later = (vanafJaar ?? 1) > 1 ? `Telt pas mee vanaf jaar ${vanafJaar}. ` : '';
  const aantallen = `${later}Verwacht: ${showGetal(aantalMet ?? 0)} keer per jaar, zonder doorbraak ${showGetal(aantalZonder ?? 0)}.`;
  if (scenario === 'vandaag') return aantallen;
  return `${aantallen} De verwachte kans was ${showProcent(kansMet ?? 0)}. Is het niet gebeurd? Vul 0 in.`;
};

interface RegelProps {
  form: ContractForm<Formulier>;
  regels: readonly Regel[];
}

/** Per regel how often it really happened, and what one time really cost. */
export function RegelVelden({ form, regels }: RegelProps) {
  if (regels.length === 0) return null;
  return (
    <section className="stapel">
      <Heading level={3}>Wat er gebeurde</Heading>
      <p className="zacht leesbreed">
        Laat leeg wat je niet weet. Die regel tellen we dan aan geen van beide kanten mee.
      </p>
      {regels.map((regel, nr) => (
        <fieldset key={regel.id} className="vlak stapel naast-realisatie">
          <legend>
            {regel.omschrijving || regel.prijs.omschrijving}
            <span className="klein zacht"> · {batenhouderNamen[regel.prijs.batenhouder]}</span>
          </legend>
          <p className="klein zacht">{describeVerwacht(regel)}</p>
          <div className="naast-realisatie__velden">
            <NumberField
              form={form}
              name={`regels.${nr}.aantalMet`}
              label="Hoe vaak per jaar, echt?"
              hint="Gemiddeld over de jaren die voorbij zijn."
              optional
            />
            <MoneyField
              form={form}
              name={`regels.${nr}.prijsCent`}
              label="Wat kostte één keer, echt?"
              hint={`Alleen als je het weet. Verwacht: ${showBedrag(regel.prijs.bedragCent)} in ${regel.prijs.peiljaar}.`}
              optional
            />
          </div>
        </fieldset>
      ))}
    </section>
  );
}

interface InvesteringProps {
  form: ContractForm<Formulier>;
  investeringen: Berekening['invoer']['investeringen'];
}

/** What was really paid. */
export function InvesteringVelden({ form, investeringen }: InvesteringProps) {
  if (investeringen.length === 0) return null;
  return (
    <section className="stapel">
      <Heading level={3}>Wat de doorbraak kostte</Heading>
      {investeringen.map(({ id, omschrijving, bedragCent, aantalJaren, betaler }, nr) => (
        <MoneyField
          key={id}
          form={form}
          name={`investeringen.${nr}.bedragCent`}
          label={omschrijving || `Kosten voor ${batenhouderNamen[betaler]}`}
          hint={`Verwacht: ${showBedrag(bedragCent ?? 0)}${aantalJaren === 1 ? '' : ' per jaar'}, betaald door: ${batenhouderNamen[betaler]}.`}
          optional
        />
      ))}
    </section>
  );
}

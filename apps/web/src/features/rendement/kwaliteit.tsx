import { Heading } from '#web/ui/heading.tsx';
import { LangVeld } from './tekst-veld.tsx';
import type { WerkstukVeld } from './use-werkstuk.ts';

interface Props {
  veld: WerkstukVeld;
  alleenLezen: boolean;
}

/** What money does not say: beside the sum in words, never inside it. */
export function Kwaliteit({ veld, alleenLezen }: Props) {
  const woorden = veld.waarde.invoer.kwaliteitVanLeven ?? '';
  if (alleenLezen && woorden === '') return null;
  return (
    <section className="vlak stapel stapel--dicht" aria-labelledby="kwaliteit">
      <Heading level={3} id="kwaliteit">
        Wat geld niet zegt
      </Heading>
      {alleenLezen ? (
        <p className="eigen-woorden">{woorden}</p>
      ) : (
        <LangVeld
          label="Wat verandert er in het leven van het gezin?"
          hint="Bijvoorbeeld: de kinderen slapen weer door. Dit telt niet mee in de bedragen. Schrijf geen namen op."
          waarde={woorden}
          maximaal={2000}
          optional
          onChange={(tekst) =>
            veld.updateInvoer((nu) => ({ ...nu, kwaliteitVanLeven: tekst === '' ? undefined : tekst }))
          }
        />
      )}
    </section>
  );
}

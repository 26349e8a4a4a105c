import { showHeleEuro } from '#web/lib/bedrag.ts';
import { showProcent } from '#web/lib/getal.ts';

/** How often the doorbraak saves more than it costs; never rounded up to always or down to never. */
export function describeKans(kansPositief: number): string {
  const vaak = (hoe: string) => `${hoe} bespaart de doorbraak meer dan zij kost`;
  if (kansPositief === 1) return vaak('Bij elke keer rekenen');
  if (kansPositief === 0) return 'Bij geen enkele keer rekenen bespaart de doorbraak meer dan zij kost';
  if (kansPositief > 0.99) return vaak('In meer dan 99% van de gevallen');
  if (kansPositief < 0.01) return vaak('In minder dan 1% van de gevallen');
  return vaak(`In ${showProcent(kansPositief)} van de gevallen`);
}

/** Mean and saldo side by side: with skewed bounds they are two different things. */
export function describeGemiddelde(gemiddeldeCent: number, saldoCent: number): string {
  const samen = `Gemiddeld komt er ${showHeleEuro(gemiddeldeCent)} uit.`;
  if (Math.round(gemiddeldeCent / 100) === Math.round(saldoCent / 100)) {
    return `${samen} Dat is ook het verwachte verschil.`;
  }
  return `${samen} Dat is niet hetzelfde als het verwachte verschil van ${showHeleEuro(saldoCent)}. Dat komt doordat we een steekproef nemen, en doordat de laagste en hoogste waarden niet even ver van het midden liggen.`;
}

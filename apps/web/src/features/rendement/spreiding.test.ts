import { describe, expect, it } from 'vitest';
import { describeGemiddelde, describeKans } from './spreiding-zinnen.ts';

const kaal = (tekst: string) => tekst.replaceAll('\u00a0', ' ');

describe('de zin boven de spreiding', () => {
  it('rondt nooit af naar altijd of nooit', () => {
    expect(describeKans(0.9999)).toMatch(/^In meer dan 99% van de gevallen/);
    expect(describeKans(0.0001)).toMatch(/^In minder dan 1% van de gevallen/);
    expect(describeKans(1)).toMatch(/^Bij elke keer rekenen/);
    expect(describeKans(0)).toMatch(/^Bij geen enkele keer/);
    expect(describeKans(0.5)).toMatch(/^In 50% van de gevallen/);
  });

  it('zegt dat het gemiddelde iets anders is dan het verwachte verschil', () => {
    expect(kaal(describeGemiddelde(200_00, 100_00))).toContain(
      'niet hetzelfde als het verwachte verschil van € 100',
    );
    expect(describeGemiddelde(100_00, 100_10)).toContain('ook het verwachte verschil');
  });
});

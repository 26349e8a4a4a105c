import { type BijlageSoort, bijlageSoortGegevens } from './soorten.ts';

const maximum = 120;

/**
 * A file name that is only a name: no folders, no signs that turn the reading direction or mean something to a
 * computer, and the extension of what the file really is. Never empty.
 */
export function cleanBestandsnaam(gegeven: string, soort: BijlageSoort): string {
  const laatste = gegeven.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const kaal = laatste
    .replace(/\p{C}/gu, '')
    .replace(/[<>:"|?*;%]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const { extensie } = bijlageSoortGegevens[soort];
  const stam = dropExtensies(kaal, extensie).replace(/^[.\s]+|[.\s]+$/g, '');
  return `${[...(stam || 'bijlage')].slice(0, maximum).join('').trim()}.${extensie}`;
}

// `brief.pdf.exe` was never a name with meaning: what looks like an extension goes.
function dropExtensies(naam: string, extensie: string): string {
  const zonder = naam.replace(/(\.[A-Za-z][A-Za-z0-9]{1,4})+$/, '');
  return zonder === '' && naam.toLowerCase() !== `.${extensie}` ? naam.replaceAll('.', '') : zonder;
}

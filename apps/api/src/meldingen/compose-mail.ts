import { describeMelding } from '@naast/domain/meldingen';
import type { Brief } from '../platform/mailer.ts';
import type { TeMailen } from './mail.queries.ts';

/** The e-mail about these meldingen: codes of aanvragen and the address of Naast, nothing about people. */
export function composeMail(aan: string, meldingen: readonly TeMailen[], adres: string): Brief {
  const zinnen = meldingen.map(({ soort, code }) => describeMelding(soort, code));
  const [eerste] = zinnen;
  return {
    aan,
    onderwerp:
      zinnen.length === 1 && eerste
        ? `Naast: ${eerste.split('. ')[0]?.replace(/\.$/, '')}`
        : `Naast: ${zinnen.length} meldingen`,
    tekst: [
      'Goedendag,',
      '',
      ...(zinnen.length === 1 ? zinnen : zinnen.map((zin) => `- ${zin}`)),
      '',
      `Je leest meer in Naast: ${adres}/meldingen`,
      '',
      'In deze e-mail staan geen gegevens over gezinnen. Antwoorden op deze e-mail kan niet.',
      'Wil je minder of geen e-mail? Kies dat in Naast onder Meldingen.',
    ].join('\n'),
  };
}

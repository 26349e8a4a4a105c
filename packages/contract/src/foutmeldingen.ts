import { config } from 'zod/mini';

type Issue = Parameters<NonNullable<Parameters<typeof config>[0]>['customError'] & {}>[0];

const soorten: Record<string, string> = {
  string: 'Vul hier tekst in.',
  number: 'Vul hier een getal in.',
  int: 'Vul hier een heel getal in.',
  boolean: 'Kies ja of nee.',
  array: 'Hier hoort een lijst.',
  object: 'Hier horen gegevens.',
  date: 'Vul een datum in.',
};

const vormen: Record<string, string> = {
  email: 'Dit is geen e-mailadres. Een voorbeeld: naam@organisatie.nl.',
  uuid: 'Dit is geen geldige verwijzing.',
  date: 'Deze datum bestaat niet. Schrijf hem als 2026-11-22.',
  datetime: 'Dit tijdstip klopt niet.',
};

const getal = (n: unknown) => new Intl.NumberFormat('nl-NL').format(Number(n));

function tooSmall(issue: Issue): string {
  if (issue.origin === 'string')
    return issue.minimum === 1 ? 'Vul dit in.' : `Gebruik minstens ${getal(issue.minimum)} tekens.`;
  if (issue.origin === 'array') return `Kies er minstens ${getal(issue.minimum)}.`;
  const grens =
    issue.inclusive === false ? `meer dan ${getal(issue.minimum)}` : `${getal(issue.minimum)} of meer`;
  return `Vul ${grens} in.`;
}

function tooBig(issue: Issue): string {
  if (issue.origin === 'string') return `Dit is te lang. Gebruik hoogstens ${getal(issue.maximum)} tekens.`;
  if (issue.origin === 'array')
    return `Dit zijn er te veel. Het mogen er hoogstens ${getal(issue.maximum)} zijn.`;
  return `Vul ${getal(issue.maximum)} of minder in.`;
}

/** Dutch message (B1) for a zod issue; the same on the screen and in the API. */
export function describeIssue(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null
        ? 'Vul dit in.'
        : (soorten[String(issue.expected)] ?? 'Dit klopt niet.');
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'invalid_format':
      return vormen[String(issue.format)] ?? 'Dit is niet goed geschreven.';
    case 'invalid_value':
    case 'invalid_union':
      return 'Kies een van de mogelijkheden.';
    case 'unrecognized_keys':
      return 'Hier staat een veld dat we niet kennen.';
    default:
      return 'Dit klopt niet.';
  }
}

/** Makes every zod message Dutch. Called once, at the start of the API and of the web client. */
export function useDutchMessages(): void {
  // By its own name: what is called on `z` only makes a schema, and falls out of the bundle when nobody uses it.
  config({ customError: (issue) => describeIssue(issue as Issue) });
}

import Fraction from 'fraction.js';

export type Exact = Fraction;

/** Takes a number as the decimal that it is written as: 0.1 is exactly one tenth. */
export function toExact(waarde: number): Exact {
  const [cijfers = '0', exponent] = String(waarde).split('e');
  // fraction.js does not read an exponent, and its own number parser guesses the nearest simple fraction.
  const basis = new Fraction(cijfers);
  if (exponent === undefined) return basis;
  const macht = new Fraction(10n ** BigInt(Math.abs(Number(exponent))));
  return Number(exponent) < 0 ? basis.div(macht) : basis.mul(macht);
}

/** Product of exact factors, rounded once to a whole number, half away from zero. */
export function roundProduct(factoren: readonly Exact[]): number {
  let teller = 1n;
  let noemer = 1n;
  // Unreduced on purpose: one division at the end is many times cheaper than a gcd per factor.
  for (const factor of factoren) {
    teller *= factor.s * factor.n;
    noemer *= factor.d;
  }
  return Number(roundQuotient(teller, noemer));
}

/** teller / noemer rounded half away from zero; noemer > 0. */
export function roundQuotient(teller: bigint, noemer: bigint): bigint {
  return teller < 0n ? -((-2n * teller + noemer) / (2n * noemer)) : (2n * teller + noemer) / (2n * noemer);
}

/** Rounded half up (towards +∞) to 4 decimals; noemer > 0. */
export function divideHalfUp(teller: number, noemer: number): number {
  const dubbel = 2n * BigInt(noemer);
  const som = 20_000n * BigInt(teller) + BigInt(noemer);
  const rest = ((som % dubbel) + dubbel) % dubbel;
  return Number((som - rest) / dubbel) / 10_000;
}

/** Nearest float of a factor of ordinary size. Shifted first, so that huge tellers and noemers cannot overflow. */
export function toFloat(waarde: Exact): number {
  return Number((waarde.s * waarde.n * 2n ** 80n) / waarde.d) / 2 ** 80;
}

/** Decimal with a point and at most `decimalen` decimals, half away from zero, no trailing zeros. */
export function toDecimal(waarde: Exact, decimalen: number): string {
  const geheel = roundQuotient(waarde.s * waarde.n * 10n ** BigInt(decimalen), waarde.d);
  const cijfers = (geheel < 0n ? -geheel : geheel).toString().padStart(decimalen + 1, '0');
  const voor = cijfers.slice(0, cijfers.length - decimalen);
  const na = cijfers.slice(cijfers.length - decimalen).replace(/0+$/, '');
  return `${geheel < 0n ? '-' : ''}${voor}${na === '' ? '' : `.${na}`}`;
}

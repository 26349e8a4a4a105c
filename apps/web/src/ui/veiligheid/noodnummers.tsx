import { alarmnummer, veiligThuisNummer } from '@naast/domain/veiligheid';

/** Whom to call, with numbers that a telephone can dial. */
export function Noodnummers() {
  return (
    <ul className="naast-noodnummers" aria-label="Bellen">
      <li>
        Is er nu gevaar? Bel <a href={`tel:${alarmnummer}`}>{alarmnummer}</a>.
      </li>
      <li>
        Advies of een melding: Veilig Thuis,{' '}
        <a href={`tel:${veiligThuisNummer.replace('-', '')}`}>{veiligThuisNummer}</a>. Gratis, dag en nacht.
      </li>
    </ul>
  );
}

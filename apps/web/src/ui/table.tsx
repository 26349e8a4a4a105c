import { Table as AmsTable } from '@amsterdam/design-system-react';
import type { ReactNode } from 'react';
import './table.css';

export interface Kolom<T> {
  naam: string;
  toon: (rij: T) => ReactNode;
  /** Numbers and amounts stand at the right, under each other. */
  getal?: boolean;
  /** This cell names the row. */
  kop?: boolean;
}

interface Props<T> {
  /** What the table shows; read aloud, and visible unless `titelVerborgen`. */
  titel: string;
  titelVerborgen?: boolean;
  kolommen: readonly Kolom<T>[];
  rijen: readonly T[];
  sleutel: (rij: T) => string;
  voet?: readonly ReactNode[];
}

/** A table with named columns; scrolls sideways by itself when the screen is narrow. */
export function Table<T>({ titel, titelVerborgen, kolommen, rijen, sleutel, voet }: Props<T>) {
  const uitlijning = (getal?: boolean) => (getal ? ({ align: 'end' } as const) : {});
  return (
    <AmsTable className="naast-tabel">
      <AmsTable.Caption className={titelVerborgen ? 'alleen-voorlezen' : ''}>{titel}</AmsTable.Caption>
      <AmsTable.Header>
        <AmsTable.Row>
          {kolommen.map(({ naam, getal }) => (
            <AmsTable.HeaderCell key={naam} scope="col" {...uitlijning(getal)}>
              {naam}
            </AmsTable.HeaderCell>
          ))}
        </AmsTable.Row>
      </AmsTable.Header>
      <AmsTable.Body>
        {rijen.map((rij) => (
          <AmsTable.Row key={sleutel(rij)}>
            {kolommen.map(({ naam, toon, getal, kop }) => {
              const Cel = kop ? AmsTable.HeaderCell : AmsTable.Cell;
              return (
                <Cel key={naam} {...uitlijning(getal)} {...(kop ? { scope: 'row' } : {})}>
                  {toon(rij)}
                </Cel>
              );
            })}
          </AmsTable.Row>
        ))}
      </AmsTable.Body>
      {voet && (
        <AmsTable.Footer>
          <AmsTable.Row>
            {kolommen.map(({ naam, getal }, nummer) => (
              <AmsTable.Cell key={naam} {...uitlijning(getal)}>
                {voet[nummer]}
              </AmsTable.Cell>
            ))}
          </AmsTable.Row>
        </AmsTable.Footer>
      )}
    </AmsTable>
  );
}

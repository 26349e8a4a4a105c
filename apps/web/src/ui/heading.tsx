import { Heading as AmsHeading } from '@amsterdam/design-system-react';
import type { ReactNode } from 'react';

/** A heading inside a page; level 1 belongs to PageHead. */
export function Heading({ level, children, id }: { level: 2 | 3 | 4; children: ReactNode; id?: string }) {
  return (
    <AmsHeading level={level} id={id}>
      {children}
    </AmsHeading>
  );
}

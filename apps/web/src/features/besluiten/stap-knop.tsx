import type { takeBezwaar } from '@naast/contract/bezwaren';
import { type ReactNode, useState } from 'react';
import { call } from '#web/lib/call.ts';
import type { Refusal } from '#web/lib/call-types.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { useNaBesluit } from './use-na-besluit.ts';

interface Props {
  route: typeof takeBezwaar;
  params: { id: string; bezwaarId: string };
  /** What is said when it worked. */
  klaar: string;
  children: ReactNode;
}

/** A step without anything to fill in. */
export function StapKnop({ route, params, klaar, children }: Props) {
  const na = useNaBesluit();
  const [bezig, setBezig] = useState(false);
  const [fout, setFout] = useState<Refusal>();
  async function doe() {
    setBezig(true);
    const uitkomst = await call(route, { params, sleutel: crypto.randomUUID() });
    setBezig(false);
    if (uitkomst.ok) na(klaar);
    else setFout(uitkomst);
  }
  return (
    <div className="stapel stapel--dicht">
      <div>
        <Button bezig={bezig} onClick={doe}>
          {children}
        </Button>
      </div>
      {fout && <Notice soort="fout">{fout.problem.detail}</Notice>}
    </div>
  );
}

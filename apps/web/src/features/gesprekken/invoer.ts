import type { Schaal, Vraag, Waarde } from '@naast/domain/gesprekken';
import type { Inhoud } from './use-antwoorden.ts';

/** What every kind of input gets: the question, what is filled in, and where its words stand. */
export interface InvoerProps {
  vraag: Vraag;
  inhoud: Inhoud;
  /** End labels, the question's own or those of the vragenlijst. */
  schaal: Schaal;
  /** Id of the heading that asks the question. */
  kopId: string;
  uitlegId: string | undefined;
  /** `meteen` for a choice: nothing more follows. */
  onChange: (waarde: Waarde | null, meteen: boolean) => void;
  onBlur: () => void;
  /** A typed value that cannot be kept, with what to mend; undefined when it is fine again. */
  onFout: (bericht: string | undefined) => void;
}

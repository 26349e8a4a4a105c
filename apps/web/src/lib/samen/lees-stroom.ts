import type { StroomSoort } from '@naast/contract/gebeurtenissen';
import { apiPad } from '#web/lib/call.ts';
import { leesIk } from '#web/lib/ik.ts';

export interface Bericht {
  soort: StroomSoort;
  gegevens: Record<string, unknown>;
}

/** How a stream came to its end: the status of what did not open, or 200 with the last message. */
export interface Afloop {
  /** 0: no connection. */
  status: number;
  laatste: StroomSoort | undefined;
}

// The server says something every six seconds; twice that and a bit means nobody is there any more.
const stilMs = 20_000;

/** Cuts what came in into whole messages; what is not whole yet is kept for the next piece. */
export function makeLezer(onBericht: (bericht: Bericht) => void): (stuk: string) => void {
  let rest = '';
  return (stuk) => {
    const blokken = (rest + stuk).split('\n\n');
    rest = blokken.pop() ?? '';
    for (const blok of blokken) {
      const soort = /^event: (.*)$/m.exec(blok)?.[1];
      const tekst = /^data: (.*)$/m.exec(blok)?.[1];
      if (soort && tekst) onBericht({ soort: soort as StroomSoort, gegevens: JSON.parse(tekst) });
    }
  };
}

/**
 * Follows a casus until the stream ends, the connection goes quiet, or `signal` says stop. Never throws.
 * `gezien`: milliseconds ago of what is on the screen; what changed since then is told first.
 */
export async function readStroom(
  casusId: string,
  gezien: number,
  signal: AbortSignal,
  onBericht: (bericht: Bericht) => void,
): Promise<Afloop> {
  let laatste: StroomSoort | undefined;
  const stil = new AbortController();
  let klok = setTimeout(() => stil.abort(), stilMs);
  const lees = makeLezer((bericht) => {
    laatste = bericht.soort;
    onBericht(bericht);
  });
  try {
    const antwoord = await fetch(
      `${apiPad}/casussen/${casusId}/gebeurtenissen?gezien=${Math.min(gezien, 3_600_000)}`,
      {
        headers: {
          accept: 'text/event-stream',
          ...(leesIk() ? { 'naast-gebruiker': leesIk() as string } : {}),
        },
        credentials: 'same-origin',
        cache: 'no-store',
        signal: AbortSignal.any([signal, stil.signal]),
      },
    );
    if (!antwoord.ok || !antwoord.body) return { status: antwoord.status, laatste };
    const lezer = antwoord.body.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      const { done, value } = await lezer.read();
      if (done) return { status: 200, laatste };
      clearTimeout(klok);
      klok = setTimeout(() => stil.abort(), stilMs);
      lees(value);
    }
  } catch {
    return { status: laatste ? 200 : 0, laatste };
  } finally {
    clearTimeout(klok);
  }
}

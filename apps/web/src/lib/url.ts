type Waarden = Readonly<Record<string, unknown>> | undefined;

/** Fills `:name` parts of a contract url and adds the query; undefined and null query values are left out. */
export function buildUrl(url: string, params: unknown, query: unknown): string {
  const delen = (params as Waarden) ?? {};
  const pad = url.replace(/:([a-zA-Z]+)/g, (_, naam: string) => {
    const waarde = delen[naam];
    if (waarde === undefined) throw new Error(`param ${naam} ontbreekt voor ${url}`);
    return encodeURIComponent(String(waarde));
  });
  const zoek = new URLSearchParams();
  for (const [naam, waarde] of Object.entries((query as Waarden) ?? {})) {
    for (const een of Array.isArray(waarde) ? waarde : [waarde]) {
      if (een !== undefined && een !== null) zoek.append(naam, String(een));
    }
  }
  return zoek.size === 0 ? pad : `${pad}?${zoek}`;
}

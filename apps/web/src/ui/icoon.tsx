const paden = {
  werk: 'M4 6.500h12v9H4zM7.500 6.500V4.500h5v2M4 10.500h12',
  huishoudens: 'M3.500 9.500 10 4l6.500 5.500M5.500 8v8h9V8M8.500 16v-4.500h3V16',
  fonds:
    'M10 3.500a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13zM12.500 7.600A3 3 0 0 0 7.700 10a3 3 0 0 0 4.800 2.400M6.500 9.200h4M6.500 10.900h4',
  beheer: 'M4 6h12M4 10h12M4 14h12M7.500 4.500v3M12.500 8.500v3M7.500 12.500v3',
  zoek: 'M9 4a5 5 0 1 0 0 10A5 5 0 0 0 9 4zM12.700 12.700 16.500 16.500',
  menu: 'M3.500 6h13M3.500 10h13M3.500 14h13',
  sluit: 'm5 5 10 10M15 5 5 15',
  plus: 'M10 4.500v11M4.500 10h11',
  omlaag: 'm5.500 8 4.500 4.500L14.500 8',
  klaar: 'm4.500 10.500 3.500 3.500 7.500-8',
  gebruiker: 'M10 4a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM4 16.500c.5-3 3-4.500 6-4.500s5.500 1.500 6 4.500',
} as const;

export type IcoonNaam = keyof typeof paden;

/** A line icon beside words; decoration only, the words say it. */
export function Icoon({ naam, maat = 20 }: { naam: IcoonNaam; maat?: number }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width={maat}
      height={maat}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.600"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paden[naam]} />
    </svg>
  );
}

/** Addresses of the pages that other pages link to; the routes themselves stand in `app/router.tsx`. */
export const adres = {
  huishouden: (id: string) => `/huishoudens/${id}`,
  huishoudenNieuw: '/huishoudens/nieuw',
  huishoudens: '/huishoudens',
  casus: (id: string) => `/casussen/${id}`,
  casusTab: (id: string, pad: string) => `/casussen/${id}/${pad}`,
  fonds: '/fonds',
  grootboek: (fondsId: string) => `/fonds/${fondsId}/grootboek`,
  wieBespaart: (fondsId: string) => `/fonds/${fondsId}/wie-bespaart`,
  aanvraag: (id: string) => `/fonds/aanvragen/${id}`,
  beschikking: (aanvraagId: string) => `/fonds/aanvragen/${aanvraagId}/beschikking`,
  beheer: '/beheer',
  prijslijst: (id: string) => `/beheer/prijslijsten/${id}`,
  indexcijfers: '/beheer/indexcijfers',
} as const;

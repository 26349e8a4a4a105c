-- A besluit changes by a new besluit only: proposed, shown to the family, voted on, booked; and who disagrees has a term.
create table herziening (
  netwerk_id uuid not null,
  id uuid not null,
  aanvraag_id uuid not null,
  -- The besluit that the new one would replace.
  besluit_id uuid not null,
  soort text not null check (soort in ('wijzigen', 'intrekken', 'terugvorderen', 'kwijtschelden')),
  aanleiding text not null check (aanleiding in ('fonds', 'gezin', 'bezwaar')),
  bezwaar_id uuid,
  reden text not null check (length(reden) between 1 and 4000),
  -- What each line would get: regelId, toegekendCent, voorwaarde.
  voorstel jsonb not null check (jsonb_typeof(voorstel) = 'array'),
  -- Some line gets less than before: then the family is heard first.
  verlaagt boolean not null,
  terug_voor date,
  terug_regeling text not null default '' check (length(terug_regeling) <= 2000),
  voorgesteld_door uuid not null,
  voorgesteld_op timestamptz not null,
  zienswijze_voor date,
  zienswijze text check (length(zienswijze) between 1 and 4000),
  zienswijze_door uuid,
  zienswijze_op timestamptz,
  stand text not null check (stand in ('zienswijze', 'stemmen', 'aangenomen', 'verworpen', 'gestopt')),
  telling jsonb,
  motivering text not null default '' check (length(motivering) <= 8000),
  nieuw_besluit_id uuid,
  afgedaan_door uuid,
  afgedaan_op timestamptz,
  primary key (netwerk_id, id),
  unique (netwerk_id, aanvraag_id, id),
  foreign key (netwerk_id, aanvraag_id) references aanvraag,
  foreign key (netwerk_id, aanvraag_id, besluit_id) references besluit (netwerk_id, aanvraag_id, id),
  foreign key (netwerk_id, aanvraag_id, nieuw_besluit_id) references besluit (netwerk_id, aanvraag_id, id),
  foreign key (netwerk_id, voorgesteld_door) references gebruiker,
  foreign key (netwerk_id, zienswijze_door) references gebruiker,
  foreign key (netwerk_id, afgedaan_door) references gebruiker,
  constraint herziening_gehoord check (not verlaagt or zienswijze_voor is not null),
  constraint herziening_zienswijze check (num_nonnulls(zienswijze, zienswijze_door, zienswijze_op) in (0, 3)),
  constraint herziening_afgedaan check ((stand in ('aangenomen', 'verworpen', 'gestopt')) = (afgedaan_op is not null)
    and (afgedaan_op is null) = (afgedaan_door is null) and (stand = 'aangenomen') = (nieuw_besluit_id is not null))
);
create unique index herziening_een on herziening (netwerk_id, aanvraag_id) where stand in ('zienswijze', 'stemmen');
create index herziening_aanvraag on herziening (netwerk_id, aanvraag_id, voorgesteld_op);

create table herziening_stem (
  netwerk_id uuid not null,
  id uuid not null,
  aanvraag_id uuid not null,
  herziening_id uuid not null,
  gebruiker_id uuid not null,
  -- As in stem: a seat of the commissie, or one of the two places of a two-person rule.
  zetel_id uuid,
  plek text not null,
  keuze text not null check (keuze in ('voor', 'tegen', 'onthouden')),
  reden text not null check (length(reden) between 1 and 2000),
  uitgebracht_op timestamptz not null,
  vervallen_op timestamptz,
  vervallen_reden text check (length(vervallen_reden) between 1 and 100),
  primary key (netwerk_id, id),
  foreign key (netwerk_id, aanvraag_id, herziening_id) references herziening (netwerk_id, aanvraag_id, id),
  foreign key (netwerk_id, gebruiker_id) references gebruiker,
  foreign key (netwerk_id, zetel_id) references commissielid,
  constraint herziening_stem_vervallen check ((vervallen_op is null) = (vervallen_reden is null))
);
create unique index herziening_stem_een on herziening_stem (netwerk_id, herziening_id, gebruiker_id) where vervallen_op is null;
create unique index herziening_stem_zetel on herziening_stem (netwerk_id, herziening_id, zetel_id) where vervallen_op is null;
create unique index herziening_stem_plek on herziening_stem (netwerk_id, herziening_id, plek) where vervallen_op is null and plek <> 'zetel';
create index herziening_stem_aanvraag on herziening_stem (netwerk_id, aanvraag_id);

-- Who helps now that the fonds does not: beside every refusal.
create table besluit_hulp (
  netwerk_id uuid not null,
  besluit_id uuid not null,
  aanvraag_id uuid not null,
  wie text not null check (length(wie) between 1 and 200),
  wat text not null check (length(wat) between 1 and 1000),
  wanneer text not null check (length(wanneer) between 1 and 200),
  primary key (netwerk_id, besluit_id),
  foreign key (netwerk_id, aanvraag_id, besluit_id) references besluit (netwerk_id, aanvraag_id, id)
);
create index besluit_hulp_aanvraag on besluit_hulp (netwerk_id, aanvraag_id);

-- What was paid above the grant and comes back; per line, so that the grootboek knows where it goes.
create table vordering (
  netwerk_id uuid not null,
  id uuid not null,
  aanvraag_id uuid not null,
  besluit_id uuid not null,
  regel_id uuid not null,
  bedrag_cent bigint not null check (bedrag_cent > 0),
  voor date not null,
  regeling text not null default '' check (length(regeling) <= 2000),
  ontvangen_cent bigint not null default 0 check (ontvangen_cent >= 0),
  kwijtgescholden_cent bigint not null default 0 check (kwijtgescholden_cent >= 0),
  -- A later besluit asks another amount.
  vervallen_cent bigint not null default 0 check (vervallen_cent >= 0),
  op timestamptz not null,
  primary key (netwerk_id, id),
  unique (netwerk_id, aanvraag_id, id),
  foreign key (netwerk_id, besluit_id, regel_id) references besluit_regel,
  foreign key (netwerk_id, aanvraag_id) references aanvraag,
  constraint vordering_past check (ontvangen_cent + kwijtgescholden_cent + vervallen_cent <= bedrag_cent)
);
create index vordering_aanvraag on vordering (netwerk_id, aanvraag_id, op);

create table vordering_ontvangst (
  netwerk_id uuid not null,
  id uuid not null,
  aanvraag_id uuid not null,
  vordering_id uuid not null,
  bedrag_cent bigint not null check (bedrag_cent > 0),
  toelichting text not null default '' check (length(toelichting) <= 2000),
  door uuid not null,
  op timestamptz not null,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, aanvraag_id, vordering_id) references vordering (netwerk_id, aanvraag_id, id),
  foreign key (netwerk_id, door) references gebruiker
);
create index vordering_ontvangst_bij on vordering_ontvangst (netwerk_id, vordering_id, op);

-- Bezwaar (college) or klacht (stichting) against one besluit.
create table bezwaar (
  netwerk_id uuid not null,
  id uuid not null,
  aanvraag_id uuid not null,
  besluit_id uuid not null,
  soort text not null check (soort in ('bezwaar', 'klacht')),
  ontvangen_op date not null,
  hoe text not null check (hoe in ('brief', 'e-mail', 'gesprek')),
  -- Who it comes from, as a role: the commissie knows no names.
  van text not null check (van in ('inwoner', 'gemachtigde', 'ander')),
  inhoud text not null check (length(inhoud) between 1 and 8000),
  -- The day the family got the letter: the term begins the day after.
  bekend_op date not null check (bekend_op <= ontvangen_op),
  -- Null for a klacht: that has no term to hand it in.
  termijn_einde date check (termijn_einde > bekend_op),
  op_tijd boolean not null generated always as (termijn_einde is null or ontvangen_op <= termijn_einde) stored,
  met_commissie boolean not null,
  beslis_voor date not null,
  verdaagd_op date,
  verdaging_reden text check (length(verdaging_reden) between 1 and 2000),
  behandelaar_id uuid,
  ontvankelijk boolean,
  ontvankelijk_reden text not null default '' check (length(ontvankelijk_reden) <= 2000),
  gehoord_op date,
  hoorverslag text not null default '' check (length(hoorverslag) <= 8000),
  -- Null as long as it runs. `gegrond` waits for its herziening.
  uitkomst text check (uitkomst in ('ongegrond', 'gegrond', 'niet_ontvankelijk', 'ingetrokken')),
  motivering text not null default '' check (length(motivering) <= 8000),
  herziening_id uuid,
  afgedaan_op timestamptz,
  geregistreerd_door uuid not null,
  geregistreerd_op timestamptz not null,
  primary key (netwerk_id, id),
  unique (netwerk_id, aanvraag_id, id),
  foreign key (netwerk_id, aanvraag_id) references aanvraag,
  foreign key (netwerk_id, aanvraag_id, besluit_id) references besluit (netwerk_id, aanvraag_id, id),
  foreign key (netwerk_id, aanvraag_id, herziening_id) references herziening (netwerk_id, aanvraag_id, id),
  foreign key (netwerk_id, behandelaar_id) references gebruiker,
  foreign key (netwerk_id, geregistreerd_door) references gebruiker,
  constraint bezwaar_termijn check ((soort = 'bezwaar') = (termijn_einde is not null)),
  constraint bezwaar_verdaagd check ((verdaagd_op is null) = (verdaging_reden is null)),
  -- Late is only admissible with a reason why that can be excused (Awb 6:11).
  constraint bezwaar_te_laat check (op_tijd or ontvankelijk is distinct from true or btrim(ontvankelijk_reden) <> ''),
  constraint bezwaar_klaar check (afgedaan_op is null or uitkomst is not null)
);
create unique index bezwaar_een on bezwaar (netwerk_id, besluit_id) where afgedaan_op is null;
create index bezwaar_aanvraag on bezwaar (netwerk_id, aanvraag_id, ontvangen_op);
alter table herziening add foreign key (netwerk_id, aanvraag_id, bezwaar_id) references bezwaar (netwerk_id, aanvraag_id, id);

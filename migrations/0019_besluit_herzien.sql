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

-- After a herziening what was checked is checked again: one verantwoording per time.
alter table verantwoording drop constraint verantwoording_pkey;
alter table verantwoording add primary key (netwerk_id, aanvraag_id, op);

-- True while a new besluit is being prepared: what would be paid now might not be granted tomorrow.
create function herziening_open(a_id uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from herziening where netwerk_id = huidig_netwerk() and aanvraag_id = a_id and stand in ('zienswijze', 'stemmen'))
$$;

-- Money that left the house and is not booked yet: then a new besluit waits for the bank, and the booking goes on.
create function betaling_onderweg(a_id uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare onderweg boolean := false;
begin
  if to_regclass('betaalpost') is not null then
    execute $q$select exists (select from betaalpost p join betaalopdracht o on o.netwerk_id = p.netwerk_id and o.id = p.opdracht_id
      where p.netwerk_id = huidig_netwerk() and p.aanvraag_id = $1 and p.stand = 'open' and o.stand in ('vrijgegeven', 'verzonden'))$q$
      into onderweg using a_id;
  end if;
  return onderweg;
end $$;

create function huidig_besluit(a aanvraag) returns besluit
language sql stable security definer set search_path = public, pg_temp as $$
  select b from besluit b where b.netwerk_id = a.netwerk_id and b.aanvraag_id = a.id and not exists (
    select from besluit l where l.netwerk_id = b.netwerk_id and l.aanvraag_id = b.aanvraag_id and l.vervangt_id = b.id)
$$;

-- The place this person has or can still take in this vote; null when others have them all.
create function herziening_plek(a aanvraag, h_id uuid, g_id uuid) returns text
language sql stable security definer set search_path = public, pg_temp as $$
  select u.plek from unnest(stemplekken(a, g_id)) with ordinality u (plek, nr)
    left join herziening_stem s on s.netwerk_id = a.netwerk_id and s.herziening_id = h_id and s.vervallen_op is null
      and s.plek = u.plek and u.plek <> 'zetel'
   where s.id is null or s.gebruiker_id = g_id order by s.id is null, u.nr limit 1
$$;

-- The bars of the aanvraag itself, with the places of this vote instead of those of the first one.
create function herziening_beletselen(a aanvraag, h_id uuid, g_id uuid) returns text[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare reden text[];
begin
  reden := array_remove(array_remove(stembeletselen(a, g_id), 'zetel_bezet'), 'plek_bezet');
  if exists (select from herziening_stem s where s.netwerk_id = a.netwerk_id and s.herziening_id = h_id and s.vervallen_op is null
              and s.zetel_id = (zittend_lid(a, g_id)).zetel_id and s.gebruiker_id <> g_id) then
    reden := reden || 'zetel_bezet'::text;
  elsif stemplekken(a, g_id) <> '{}' and herziening_plek(a, h_id, g_id) is null then
    reden := reden || 'plek_bezet'::text;
  end if;
  return reden;
end $$;

-- Who may propose: the voorzitter or a fondsbeheerder, and never on the own aanvraag.
create function mag_voorstellen(a aanvraag, g_id uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select a.aanvrager_id <> g_id and ('voorzitter' = any(betrekkingen(a, g_id)) or exists (
    select from gebruiker_rol r where r.netwerk_id = a.netwerk_id and r.gebruiker_id = g_id and r.rol = 'fondsbeheerder'))
$$;

-- Every line named once, none above what was asked. Answers whether some line gets less than it has.
create function check_voorstel(a aanvraag, b besluit, voorstel jsonb, h_soort text, h_aanleiding text) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare fout boolean; lager boolean; anders boolean; hoger boolean;
begin
  select bool_or(t.cent is null or t.cent < 0 or t.cent > r.bedrag_cent * r.aantal_maanden), bool_or(t.cent < br.toegekend_cent),
         bool_or(t.cent > br.toegekend_cent), bool_or(t.cent <> br.toegekend_cent or t.voorwaarde <> br.voorwaarde)
    into fout, lager, hoger, anders
    from aanvraag_regel r
    join besluit_regel br on br.netwerk_id = r.netwerk_id and br.regel_id = r.id and br.besluit_id = b.id
    left join lateral (select (x ->> 'toegekendCent')::bigint as cent, coalesce(x ->> 'voorwaarde', '') as voorwaarde
      from jsonb_array_elements(voorstel) x where (x ->> 'regelId')::uuid = r.id) t on true
   where r.netwerk_id = a.netwerk_id and r.aanvraag_id = a.id;
  if coalesce(fout, true) or jsonb_array_length(voorstel) <> (select count(*) from aanvraag_regel where netwerk_id = a.netwerk_id and aanvraag_id = a.id) then
    perform refuse('NA409', 'regels_passen_niet');
  end if;
  if h_soort = 'kwijtschelden' then
    if anders then perform refuse('NA409', 'regels_passen_niet'); end if;
    if not exists (select from vordering v where v.netwerk_id = a.netwerk_id and v.aanvraag_id = a.id
         and v.bedrag_cent > v.ontvangen_cent + v.kwijtgescholden_cent + v.vervallen_cent) then perform refuse('NA409', 'geen_vordering'); end if;
  elsif not anders then perform refuse('NA409', 'niets_anders');
  elsif h_soort in ('intrekken', 'terugvorderen') and (hoger or not lager) then perform refuse('NA409', 'regels_passen_niet');
  end if;
  -- Who objects does not come out worse (Awb 7:11).
  if h_aanleiding = 'bezwaar' and lager then perform refuse('NA409', 'bezwaar_verlaagt'); end if;
  return lager;
end $$;

create function open_herziening(a_id uuid, h_id uuid, h_soort text, h_aanleiding text, waarom text, voorstel jsonb,
  terug date, afspraak text, gehoord_voor date, moment timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; b besluit; lager boolean;
begin
  a := lock_aanvraag(a_id);
  if not mag_voorstellen(a, huidige_gebruiker()) or h_aanleiding = 'bezwaar' then perform refuse('NA403', 'niet_jouw_stap'); end if;
  if a.stand not in ('besloten', 'uitbetaald', 'verantwoord') then perform refuse('NA409', 'verkeerde_stand'); end if;
  if herziening_open(a.id) then perform refuse('NA409', 'herziening_loopt'); end if;
  b := huidig_besluit(a);
  lager := check_voorstel(a, b, voorstel, h_soort, h_aanleiding);
  insert into herziening (netwerk_id, id, aanvraag_id, besluit_id, soort, aanleiding, reden, voorstel, verlaagt, terug_voor, terug_regeling,
      voorgesteld_door, voorgesteld_op, zienswijze_voor, stand)
    values (a.netwerk_id, h_id, a.id, b.id, h_soort, h_aanleiding, waarom, voorstel, lager, terug, afspraak, huidige_gebruiker(), moment,
      case when lager then gehoord_voor end, case when lager then 'zienswijze' else 'stemmen' end);
  update aanvraag set versie = versie + 1, gewijzigd_op = moment where netwerk_id = a.netwerk_id and id = a.id;
end $$;

create function lock_herziening(a aanvraag, h_id uuid) returns herziening
language plpgsql security definer set search_path = public, pg_temp as $$
declare h herziening;
begin
  select * into h from herziening where netwerk_id = a.netwerk_id and aanvraag_id = a.id and id = h_id for update;
  if not found then perform refuse('NA404', 'niet_gevonden'); end if;
  if h.stand not in ('zienswijze', 'stemmen') then perform refuse('NA409', 'herziening_klaar'); end if;
  return h;
end $$;

-- What the family thinks of it, in the words that the aanvrager or contactpersoon passes on.
create function hear_gezin(a_id uuid, h_id uuid, tekst text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; h herziening;
begin
  a := lock_aanvraag(a_id);
  h := lock_herziening(a, h_id);
  if not (array['aanvrager', 'contactpersoon'] && betrekkingen(a, huidige_gebruiker())) then perform refuse('NA403', 'niet_jouw_stap'); end if;
  if not h.verlaagt or h.zienswijze is not null then perform refuse('NA409', 'al_beantwoord'); end if;
  -- Votes that were cast before the family spoke did not hear it.
  update herziening_stem set vervallen_op = moment, vervallen_reden = 'zienswijze'
   where netwerk_id = a.netwerk_id and herziening_id = h.id and vervallen_op is null;
  update herziening set zienswijze = tekst, zienswijze_door = huidige_gebruiker(), zienswijze_op = moment, stand = 'stemmen'
   where netwerk_id = h.netwerk_id and id = h.id;
end $$;

-- The family has been heard, or had its time to say something.
create function is_gehoord(h herziening, moment timestamptz) returns boolean
language sql immutable as $$
  select not h.verlaagt or h.zienswijze is not null or (moment at time zone 'Europe/Amsterdam')::date > h.zienswijze_voor
$$;

create function check_herziening_stem() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; h herziening; beletsel text[];
begin
  a := lock_aanvraag(new.aanvraag_id);
  h := lock_herziening(a, new.herziening_id);
  new.gebruiker_id := huidige_gebruiker();
  new.vervallen_op := null; new.vervallen_reden := null;
  beletsel := herziening_beletselen(a, h.id, new.gebruiker_id);
  if beletsel <> '{}' then perform refuse('NA403', 'stembeletsel_' || beletsel[1]); end if;
  if not is_gehoord(h, new.uitgebracht_op) then perform refuse('NA409', 'zienswijze_nodig'); end if;
  new.plek := herziening_plek(a, h.id, new.gebruiker_id);
  new.zetel_id := case when new.plek not in ('collega_1', 'collega_2', 'teamleider') then (zittend_lid(a, new.gebruiker_id)).zetel_id end;
  update herziening_stem set vervallen_op = new.uitgebracht_op, vervallen_reden = 'gewijzigd'
   where netwerk_id = a.netwerk_id and herziening_id = h.id and gebruiker_id = new.gebruiker_id and vervallen_op is null;
  update herziening set stand = 'stemmen' where netwerk_id = h.netwerk_id and id = h.id and stand <> 'stemmen';
  return new;
end $$;
create trigger herziening_stem_mag before insert on herziening_stem for each row execute function check_herziening_stem();

-- Who gets involved with the household while this vote is open does not decide here either.
create function lapse_herziening_stemmen() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare h_id uuid;
begin
  select huishouden_id into h_id from casus where netwerk_id = new.netwerk_id and id = new.casus_id;
  perform lock_huishouden(h_id);
  update herziening_stem s set vervallen_op = huidig_moment(), vervallen_reden = 'betrokken'
    from herziening h join aanvraag a on a.netwerk_id = h.netwerk_id and a.id = h.aanvraag_id
   where s.netwerk_id = new.netwerk_id and h.netwerk_id = s.netwerk_id and h.id = s.herziening_id and a.huishouden_id = h_id
     and h.stand in ('zienswijze', 'stemmen') and s.gebruiker_id = new.gebruiker_id and s.vervallen_op is null;
  return null;
end $$;
create trigger herziening_stem_vervalt after insert or update on contactpersoon for each row execute function lapse_herziening_stemmen();
create trigger herziening_stem_vervalt after insert or update on toegang for each row execute function lapse_herziening_stemmen();
create trigger herziening_stem_vervalt after insert or update on vervanger for each row execute function lapse_herziening_stemmen();

create function count_herziening(a aanvraag, h herziening, moment timestamptz) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare telling record; m mandaatregel;
begin
  update herziening_stem s set vervallen_op = moment, vervallen_reden = (herziening_beletselen(a, h.id, s.gebruiker_id))[1]
   where s.netwerk_id = a.netwerk_id and s.herziening_id = h.id and s.vervallen_op is null and herziening_beletselen(a, h.id, s.gebruiker_id) <> '{}';
  select count(*) filter (where keuze = 'voor') as voor, count(*) filter (where keuze = 'tegen') as tegen,
         count(*) filter (where keuze = 'onthouden') as onthouden, count(*) as alle into telling
    from herziening_stem where netwerk_id = a.netwerk_id and herziening_id = h.id and vervallen_op is null;
  select * into strict m from mandaatregel where netwerk_id = a.netwerk_id and id = a.mandaatregel_id;
  -- Where two decide, both must be voor; otherwise the besluit stays as it is.
  return jsonb_build_object('voor', telling.voor, 'tegen', telling.tegen, 'onthouden', telling.onthouden, 'quorum', m.quorum,
    'uitslag', case when telling.alle < m.quorum then 'geen_quorum'
                    when m.wijze = 'commissie' and telling.voor > telling.tegen then 'toekennen'
                    when m.wijze <> 'commissie' and telling.voor = telling.alle then 'toekennen'
                    else 'afwijzen' end);
end $$;

-- Everything still promised on this line comes free; it answers the budgetjaar that most of it came from.
create function release_regel(a aanvraag, r aanvraag_regel, moment timestamptz) returns table (jaar smallint, cent bigint)
language plpgsql security definer set search_path = public, pg_temp as $$
declare o record;
begin
  for o in select m.besluit_id, m.budgetjaar, sum(m.verplicht_cent)::bigint as open_cent from grootboek_mutatie m
             join besluit b on b.netwerk_id = m.netwerk_id and b.id = m.besluit_id and b.aanvraag_id = a.id
            where m.netwerk_id = a.netwerk_id and m.regel_id = r.id group by 1, 2 having sum(m.verplicht_cent) > 0 order by 3, 2, 1 loop
    insert into grootboek_mutatie (netwerk_id, id, fonds_id, budgetjaar, soort, vrij_cent, verplicht_cent, betaald_cent, besluit_id, regel_id, omschrijving, op)
      values (a.netwerk_id, gen_random_uuid(), a.fonds_id, o.budgetjaar, 'vrijval', o.open_cent, -o.open_cent, 0, o.besluit_id, r.id,
        left(a.code || ': vervangen door een nieuw besluit, ' || r.wat, 1000), moment);
    jaar := o.budgetjaar; cent := o.open_cent;
  end loop;
  return next;
end $$;

create function regel_betaald(a aanvraag, r_id uuid) returns bigint
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(sum(m.betaald_cent), 0)::bigint from grootboek_mutatie m
    join besluit b on b.netwerk_id = m.netwerk_id and b.id = m.besluit_id and b.aanvraag_id = a.id
   where m.netwerk_id = a.netwerk_id and m.regel_id = r_id
$$;

-- The claim on one line follows the new grant: what was paid above it, less what was waived before.
create function claim_regel(a aanvraag, h herziening, b_id uuid, r_id uuid, toegekend bigint, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare nodig bigint; open_cent bigint;
begin
  select greatest(regel_betaald(a, r_id) - toegekend - coalesce(sum(kwijtgescholden_cent), 0), 0),
         coalesce(sum(bedrag_cent - ontvangen_cent - kwijtgescholden_cent - vervallen_cent), 0) into nodig, open_cent
    from vordering where netwerk_id = a.netwerk_id and aanvraag_id = a.id and regel_id = r_id;
  if nodig = open_cent then return; end if;
  update vordering set vervallen_cent = bedrag_cent - ontvangen_cent - kwijtgescholden_cent
   where netwerk_id = a.netwerk_id and aanvraag_id = a.id and regel_id = r_id;
  if nodig = 0 then return; end if;
  if h.terug_voor is null then perform refuse('NA409', 'terug_voor_nodig'); end if;
  insert into vordering (netwerk_id, id, aanvraag_id, besluit_id, regel_id, bedrag_cent, voor, regeling, op)
    values (a.netwerk_id, gen_random_uuid(), a.id, b_id, r_id, nodig, h.terug_voor, h.terug_regeling, moment);
end $$;

-- First everything comes free, then the new besluit promises what is not paid yet: one line can pay for another.
create function book_herziening(a aanvraag, h herziening, b_id uuid, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare r aanvraag_regel; vrij record; nieuw bigint; toegekend bigint; nu_jaar smallint := extract(year from moment at time zone 'Europe/Amsterdam');
  jaren jsonb := '{}';
begin
  for r in select * from aanvraag_regel where netwerk_id = a.netwerk_id and aanvraag_id = a.id order by volgorde, id loop
    select * into vrij from release_regel(a, r, moment);
    jaren := jaren || jsonb_build_object(r.id, jsonb_build_object('jaar', vrij.jaar, 'cent', coalesce(vrij.cent, 0)));
  end loop;
  for r in select * from aanvraag_regel where netwerk_id = a.netwerk_id and aanvraag_id = a.id order by volgorde, id loop
    select toegekend_cent into strict toegekend from besluit_regel where netwerk_id = a.netwerk_id and besluit_id = b_id and regel_id = r.id;
    nieuw := greatest(toegekend - regel_betaald(a, r.id), 0);
    if nieuw > 0 then
      insert into grootboek_mutatie (netwerk_id, id, fonds_id, budgetjaar, soort, vrij_cent, verplicht_cent, betaald_cent, besluit_id, regel_id, omschrijving, op)
        values (a.netwerk_id, gen_random_uuid(), a.fonds_id,
          -- What stays promised stays in its year; what is more comes out of this year.
          case when nieuw <= (jaren -> r.id::text ->> 'cent')::bigint then (jaren -> r.id::text ->> 'jaar')::smallint else nu_jaar end,
          'toekenning', -nieuw, nieuw, 0, b_id, r.id, left(a.code || ': ' || r.wat, 1000), moment);
    end if;
    if h.soort <> 'kwijtschelden' then perform claim_regel(a, h, b_id, r.id, toegekend, moment); end if;
  end loop;
  if h.soort = 'kwijtschelden' then
    update vordering set kwijtgescholden_cent = bedrag_cent - ontvangen_cent - vervallen_cent where netwerk_id = a.netwerk_id and aanvraag_id = a.id;
  end if;
end $$;

create function replace_besluit(a aanvraag, h herziening, b_id uuid, telling jsonb, waarom text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare gevraagd bigint; toegekend bigint;
begin
  select sum(r.bedrag_cent * r.aantal_maanden), sum((x ->> 'toegekendCent')::bigint) into gevraagd, toegekend
    from aanvraag_regel r join jsonb_array_elements(h.voorstel) x on (x ->> 'regelId')::uuid = r.id
   where r.netwerk_id = a.netwerk_id and r.aanvraag_id = a.id;
  insert into besluit (netwerk_id, id, aanvraag_id, uitkomst, motivering, telling, voorzitter_id, genomen_op, vervangt_id)
    values (a.netwerk_id, b_id, a.id, case when toegekend = 0 then 'afgewezen' when toegekend = gevraagd then 'toegekend' else 'deels' end,
      waarom, telling, huidige_gebruiker(), moment, h.besluit_id);
  insert into besluit_regel (netwerk_id, besluit_id, aanvraag_id, regel_id, toegekend_cent, voorwaarde)
    select a.netwerk_id, b_id, a.id, (x ->> 'regelId')::uuid, (x ->> 'toegekendCent')::bigint, coalesce(x ->> 'voorwaarde', '')
      from jsonb_array_elements(h.voorstel) x;
  perform book_herziening(a, h, b_id, moment);
end $$;

-- The voorzitter records what the votes say: a new besluit, or everything stays as it is.
create function decide_herziening(a_id uuid, h_id uuid, b_id uuid, waarom text, moment timestamptz) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; h herziening; uitslag jsonb; beletsel text[];
begin
  a := lock_aanvraag(a_id);
  h := lock_herziening(a, h_id);
  if not ('voorzitter' = any(betrekkingen(a, huidige_gebruiker()))) then
    beletsel := stembeletselen(a, huidige_gebruiker());
    perform refuse('NA403', case when beletsel <> '{}' then 'stembeletsel_' || beletsel[1] else 'niet_jouw_stap' end);
  end if;
  if not is_gehoord(h, moment) then perform refuse('NA409', 'zienswijze_nodig'); end if;
  uitslag := count_herziening(a, h, moment);
  if uitslag ->> 'uitslag' = 'geen_quorum' then perform refuse('NA409', 'geen_quorum'); end if;
  if uitslag ->> 'uitslag' = 'toekennen' then
    if betaling_onderweg(a.id) then perform refuse('NA409', 'betaling_onderweg'); end if;
    perform move_aanvraag(a.id, 'herzien', moment, h.reden);
    perform replace_besluit(a, h, b_id, uitslag, waarom, moment);
    update herziening set stand = 'aangenomen', telling = uitslag, motivering = waarom, nieuw_besluit_id = b_id,
           afgedaan_door = huidige_gebruiker(), afgedaan_op = moment where netwerk_id = h.netwerk_id and id = h.id;
    update bezwaar set afgedaan_op = moment where netwerk_id = a.netwerk_id and id = h.bezwaar_id;
    -- Nothing left to pay, and something was: it can be checked. A besluit that grants nothing ends here, as a refusal does.
    if not exists (select from besluit b join grootboek_mutatie m on m.netwerk_id = b.netwerk_id and m.besluit_id = b.id
         where b.netwerk_id = a.netwerk_id and b.aanvraag_id = a.id having sum(m.verplicht_cent) <> 0)
       and exists (select from besluit b join grootboek_mutatie m on m.netwerk_id = b.netwerk_id and m.besluit_id = b.id and m.soort = 'betaling'
         where b.netwerk_id = a.netwerk_id and b.aanvraag_id = a.id) then
      perform move_aanvraag(a.id, 'afronden', moment);
    end if;
    return 'aangenomen';
  end if;
  perform close_herziening(h, 'verworpen', waarom, uitslag, moment);
  return 'verworpen';
end $$;

-- Without a new besluit: the old one stands, and a bezwaar goes back to who handles it.
create function close_herziening(h herziening, hoe text, waarom text, uitslag jsonb, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update herziening set stand = hoe, telling = uitslag, motivering = waarom, afgedaan_door = huidige_gebruiker(), afgedaan_op = moment
   where netwerk_id = h.netwerk_id and id = h.id;
  update bezwaar set uitkomst = null, motivering = '', herziening_id = null where netwerk_id = h.netwerk_id and id = h.bezwaar_id;
  update aanvraag set versie = versie + 1, gewijzigd_op = moment where netwerk_id = h.netwerk_id and id = h.aanvraag_id;
end $$;

create function stop_herziening(a_id uuid, h_id uuid, waarom text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; h herziening;
begin
  a := lock_aanvraag(a_id);
  h := lock_herziening(a, h_id);
  if not mag_voorstellen(a, huidige_gebruiker()) and h.voorgesteld_door <> huidige_gebruiker() then perform refuse('NA403', 'niet_jouw_stap'); end if;
  perform close_herziening(h, 'gestopt', waarom, null, moment);
end $$;

-- Money that comes back against a claim: it goes where it was paid from, the latest payment first.
create function receive_terug(a_id uuid, v_id uuid, o_id uuid, bedrag bigint, uitleg text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; v vordering; p record; rest bigint := bedrag; deel bigint;
begin
  a := lock_aanvraag(a_id);
  if not ('betaler' = any(betrekkingen(a, huidige_gebruiker()))) then
    perform refuse('NA403', case when heeft_rol('betaler') then 'vier_mensen' else 'niet_jouw_stap' end);
  end if;
  select * into v from vordering where netwerk_id = a.netwerk_id and aanvraag_id = a.id and id = v_id for update;
  if not found then perform refuse('NA404', 'niet_gevonden'); end if;
  if bedrag <= 0 or bedrag > v.bedrag_cent - v.ontvangen_cent - v.kwijtgescholden_cent - v.vervallen_cent then
    perform refuse('NA409', 'meer_dan_gevorderd');
  end if;
  for p in select m.besluit_id, m.budgetjaar, sum(m.betaald_cent)::bigint as cent from grootboek_mutatie m
             join besluit b on b.netwerk_id = m.netwerk_id and b.id = m.besluit_id and b.aanvraag_id = a.id
            where m.netwerk_id = a.netwerk_id and m.regel_id = v.regel_id group by 1, 2 having sum(m.betaald_cent) > 0
            order by max(m.op) desc, 1, 2 loop
    deel := least(rest, p.cent);
    exit when deel <= 0;
    insert into grootboek_mutatie (netwerk_id, id, fonds_id, budgetjaar, soort, vrij_cent, verplicht_cent, betaald_cent, besluit_id, regel_id, omschrijving, op)
      select a.netwerk_id, gen_random_uuid(), a.fonds_id, p.budgetjaar, 'terugontvangst', deel, 0, -deel, p.besluit_id, r.id,
             left(a.code || ': terugbetaald, ' || r.wat, 1000), moment
        from aanvraag_regel r where r.netwerk_id = a.netwerk_id and r.id = v.regel_id;
    rest := rest - deel;
  end loop;
  if rest > 0 then perform refuse('NA409', 'meer_dan_gevorderd'); end if;
  update vordering set ontvangen_cent = ontvangen_cent + bedrag where netwerk_id = v.netwerk_id and id = v.id;
  insert into vordering_ontvangst (netwerk_id, id, aanvraag_id, vordering_id, bedrag_cent, toelichting, door, op)
    values (a.netwerk_id, o_id, a.id, v.id, bedrag, uitleg, huidige_gebruiker(), moment);
end $$;

create function note_hulp(a_id uuid, b_id uuid, h_wie text, h_wat text, h_wanneer text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag;
begin
  a := lock_aanvraag(a_id);
  if not exists (select from besluit where netwerk_id = a.netwerk_id and aanvraag_id = a.id and id = b_id and voorzitter_id = huidige_gebruiker()) then
    perform refuse('NA403', 'niet_jouw_stap');
  end if;
  insert into besluit_hulp (netwerk_id, besluit_id, aanvraag_id, wie, wat, wanneer) values (a.netwerk_id, b_id, a.id, h_wie, h_wat, h_wanneer);
end $$;

-- A refusal without a next step is never committed.
create function check_hulp() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.uitkomst = 'afgewezen' and not exists (select from besluit_hulp where netwerk_id = new.netwerk_id and besluit_id = new.id) then
    perform refuse('NA409', 'hulp_nodig');
  end if;
  return null;
end $$;
create constraint trigger hulp_bij_afwijzing after insert on besluit deferrable initially deferred
  for each row execute function check_hulp();

create function check_tijdens_herziening() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare a_id uuid;
begin
  if tg_table_name = 'verantwoording' then
    a_id := (to_jsonb(new) ->> 'aanvraag_id')::uuid;
    if exists (select from bezwaar where netwerk_id = new.netwerk_id and aanvraag_id = a_id and afgedaan_op is null) then
      perform refuse('NA409', 'bezwaar_loopt');
    end if;
  else
    select aanvraag_id into a_id from besluit where netwerk_id = new.netwerk_id and id = (to_jsonb(new) ->> 'besluit_id')::uuid;
  end if;
  if herziening_open(a_id) and (tg_table_name = 'verantwoording' or not betaling_onderweg(a_id)) then perform refuse('NA409', 'herziening_loopt'); end if;
  return new;
end $$;
create trigger betaling_wacht before insert on grootboek_mutatie for each row when (new.soort = 'betaling') execute function check_tijdens_herziening();
create trigger verantwoording_wacht before insert on verantwoording for each row execute function check_tijdens_herziening();

-- Who voted on a herziening decided too: that person pays and checks nothing here.
create function check_stemde_niet() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare a_id uuid; ik uuid := coalesce(huidige_gebruiker(), new.door);
begin
  a_id := coalesce((to_jsonb(new) ->> 'aanvraag_id')::uuid, (select b.aanvraag_id from besluit b
    where b.netwerk_id = new.netwerk_id and b.id = (to_jsonb(new) ->> 'besluit_id')::uuid));
  if exists (select from herziening_stem s where s.netwerk_id = new.netwerk_id and s.aanvraag_id = a_id and s.gebruiker_id = ik) then
    perform refuse('NA403', 'vier_mensen');
  end if;
  return new;
end $$;
create trigger betaler_stemde_niet before insert on grootboek_mutatie for each row
  when (new.soort in ('betaling', 'terugontvangst')) execute function check_stemde_niet();
create trigger controleur_stemde_niet before insert on verantwoording for each row execute function check_stemde_niet();

-- Paid is paid, whichever besluit it was paid under; promised is what the besluit itself still has open.
create or replace function regel_stand(b_id uuid, r_id uuid) returns table (betaald bigint, open bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(sum(m.betaald_cent), 0)::bigint, coalesce(sum(m.verplicht_cent) filter (where m.besluit_id = b.id), 0)::bigint
    from besluit b join besluit alle on alle.netwerk_id = b.netwerk_id and alle.aanvraag_id = b.aanvraag_id
    left join grootboek_mutatie m on m.netwerk_id = alle.netwerk_id and m.besluit_id = alle.id and m.regel_id = r_id
   where b.netwerk_id = huidig_netwerk() and b.id = b_id and b.aanvraag_id = any(array(select zichtbare_aanvragen()))
$$;

-- The voorzitter who records a new besluit books what comes free, but paid nothing.
create or replace function betaal_mensen(a aanvraag) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select m.door from grootboek_mutatie m join besluit b on b.netwerk_id = m.netwerk_id and b.id = m.besluit_id
   where b.netwerk_id = a.netwerk_id and b.aanvraag_id = a.id and m.soort in ('betaling', 'vrijval', 'terugontvangst')
     and not (m.soort = 'vrijval' and exists (select from besluit n where n.netwerk_id = b.netwerk_id and n.aanvraag_id = b.aanvraag_id
       and n.vervangt_id is not null and n.genomen_op = m.op and n.voorzitter_id = m.door))
$$;

-- Where two people decide, a new besluit may be for two others than the first time: they see the pack while they can vote on
-- it, and afterwards when they did. In plpgsql, because it keeps its plans; each policy on an aanvraag asks this.
create or replace function commissie_aanvragen() returns setof uuid language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return query select a.id from aanvraag a join mandaatregel m on m.netwerk_id = a.netwerk_id and m.id = a.mandaatregel_id
   where a.netwerk_id = huidig_netwerk() and a.fonds_id = any(array(select eigen_fondsen())) and m.wijze <> 'twee_collegas';
  if heeft_rol('fondsbeheerder') or heeft_rol('controleur') then
    return query select a.id from aanvraag a where a.netwerk_id = huidig_netwerk() and a.ingediend_op is not null;
  end if;
  return query select s.aanvraag_id from stem s
   where s.netwerk_id = huidig_netwerk() and s.gebruiker_id = huidige_gebruiker() and s.plek in ('collega_1', 'collega_2', 'teamleider');
  return query select s.aanvraag_id from herziening_stem s
   where s.netwerk_id = huidig_netwerk() and s.gebruiker_id = huidige_gebruiker() and s.plek in ('collega_1', 'collega_2', 'teamleider');
  if heeft_rol('professional') or heeft_rol('teamleider') or heeft_rol('praktijkverbinder') then
    return query select a.id from aanvraag a join mandaatregel m on m.netwerk_id = a.netwerk_id and m.id = a.mandaatregel_id
     where a.netwerk_id = huidig_netwerk() and a.stand in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd')
       and m.wijze in ('twee_collegas', 'teamleider_en_commissielid') and a.aanvrager_id <> huidige_gebruiker()
       and stembeletselen(a, huidige_gebruiker()) = '{}';
    return query select a.id from herziening h join aanvraag a on a.netwerk_id = h.netwerk_id and a.id = h.aanvraag_id
      join mandaatregel m on m.netwerk_id = a.netwerk_id and m.id = a.mandaatregel_id
     where h.netwerk_id = huidig_netwerk() and h.stand in ('zienswijze', 'stemmen') and a.aanvrager_id <> huidige_gebruiker()
       and m.wijze in ('twee_collegas', 'teamleider_en_commissielid') and herziening_beletselen(a, h.id, huidige_gebruiker()) = '{}';
  end if;
end $$;
create index herziening_open on herziening (netwerk_id) where stand in ('zienswijze', 'stemmen');
create index stem_gebruiker on stem (netwerk_id, gebruiker_id) where plek in ('collega_1', 'collega_2', 'teamleider');
create index herziening_stem_gebruiker on herziening_stem (netwerk_id, gebruiker_id) where plek in ('collega_1', 'collega_2', 'teamleider');

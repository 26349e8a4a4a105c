-- The rules of a fonds in versies: an aanvraag keeps the versie it was submitted under, and who may decide follows from it.

create table fonds_versie (
  netwerk_id uuid not null,
  id uuid not null,
  fonds_id uuid not null,
  nr integer not null check (nr > 0),
  geldig_vanaf date not null,
  -- Null only for the rules that were there before there were versies.
  vastgesteld_door uuid,
  vastgesteld_op timestamptz not null,
  toelichting text not null default '' check (length(toelichting) <= 2000),
  rechtsvorm text not null check (rechtsvorm in ('college', 'stichting')),
  grondslag text not null check (length(grondslag) between 1 and 1000),
  orgaan text not null check (length(orgaan) between 1 and 300),
  adres text not null default '' check (length(adres) <= 1000),
  rechtbank text not null default '' check (length(rechtbank) <= 200),
  domeinen text[] not null check (domeinen <@ array['wonen', 'passend_onderwijs', 'psychische_ondersteuning', 'tijdelijk_inkomen']),
  -- Empty: every wijk.
  gebied text[] not null default '{}' check (cardinality(gebied) <= 100),
  -- Advice only: what one household can ask in twelve months before the commissie takes a closer look.
  maximum_cent bigint check (maximum_cent > 0),
  streeftermijn_dagen smallint not null check (streeftermijn_dagen between 1 and 365),
  beslistermijn_dagen smallint not null check (beslistermijn_dagen between streeftermijn_dagen and 365),
  -- So many days before the term ends, who decides gets a reminder.
  herinner_dagen smallint[] not null default '{}'
    check (cardinality(herinner_dagen) <= 5 and 1 <= all (herinner_dagen) and 90 >= all (herinner_dagen)),
  primary key (netwerk_id, id),
  unique (netwerk_id, fonds_id, id),
  unique (netwerk_id, fonds_id, nr),
  foreign key (netwerk_id, fonds_id) references fonds,
  foreign key (netwerk_id, vastgesteld_door) references gebruiker
);

-- What stood in the fonds and its mandaatregels until now becomes its first versies, one per day that rules began.
alter table mandaatregel add column fonds_versie_id uuid, add column domeinen text[] not null default '{}'
    check (domeinen <@ array['wonen', 'passend_onderwijs', 'psychische_ondersteuning', 'tijdelijk_inkomen']),
  -- The own term of a faster way; null follows the versie, zero is the same day.
  add column streeftermijn_dagen smallint check (streeftermijn_dagen between 0 and 365);
insert into fonds_versie (netwerk_id, id, fonds_id, nr, geldig_vanaf, vastgesteld_door, vastgesteld_op, rechtsvorm, grondslag, orgaan,
    adres, rechtbank, domeinen, gebied, streeftermijn_dagen, beslistermijn_dagen)
  select f.netwerk_id, gen_random_uuid(), f.id, row_number() over (partition by f.netwerk_id, f.id order by b.geldig_vanaf),
         b.geldig_vanaf, b.door, b.op, f.rechtsvorm, f.grondslag, f.orgaan, f.adres, f.rechtbank, f.domeinen, f.gebied,
         f.streeftermijn_dagen, f.beslistermijn_dagen
    from fonds f
    cross join lateral (
      select m.geldig_vanaf, (array_agg(m.vastgesteld_door order by m.vastgesteld_op desc))[1] as door, max(m.vastgesteld_op) as op
        from mandaatregel m where m.netwerk_id = f.netwerk_id and m.fonds_id = f.id group by m.geldig_vanaf
      union all
      select f.gemaakt_op::date, null, f.gemaakt_op
       where not exists (select from mandaatregel m where m.netwerk_id = f.netwerk_id and m.fonds_id = f.id)) b;
update mandaatregel m set fonds_versie_id = v.id from fonds_versie v
 where v.netwerk_id = m.netwerk_id and v.fonds_id = m.fonds_id and v.geldig_vanaf = m.geldig_vanaf;

alter table mandaatregel drop constraint mandaatregel_een, drop constraint mandaatregel_wijze_check,
  drop column geldig_vanaf, drop column geldig_tot, drop column vastgesteld_door, drop column vastgesteld_op,
  alter column fonds_versie_id set not null,
  add foreign key (netwerk_id, fonds_id, fonds_versie_id) references fonds_versie (netwerk_id, fonds_id, id),
  add constraint mandaatregel_wijze check (wijze in ('twee_collegas', 'teamleider_en_commissielid', 'commissie', 'spoed')),
  -- Two who decide are two, and only the commissie decides on any amount.
  add constraint mandaatregel_twee check (wijze = 'commissie' or quorum = 2),
  add constraint mandaatregel_grens check (wijze in ('commissie', 'spoed') or tot_en_met_cent is not null);
create unique index mandaatregel_een on mandaatregel
  (netwerk_id, fonds_versie_id, (wijze = 'spoed'), domeinen, (coalesce(tot_en_met_cent, 9223372036854775807)));

alter table aanvraag add column fonds_versie_id uuid,
  add column spoed boolean not null default false,
  add column spoed_reden text not null default '' check (length(spoed_reden) <= 2000);
update aanvraag a set fonds_versie_id = m.fonds_versie_id from mandaatregel m where m.netwerk_id = a.netwerk_id and m.id = a.mandaatregel_id;
alter table aanvraag add foreign key (netwerk_id, fonds_id, fonds_versie_id) references fonds_versie (netwerk_id, fonds_id, id),
  add constraint aanvraag_versie check ((ingediend_op is null) = (fonds_versie_id is null));
create index aanvraag_open on aanvraag (netwerk_id, id) where stand in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd');
grant update (spoed, spoed_reden) on aanvraag to naast_app;

-- A seat stays the same one when its member becomes voorzitter or stops being it; a deputy sits on it too.
alter table commissielid add column zetel_id uuid, add column benoemd_door uuid, add column benoemd_op timestamptz,
  add column beeindigd_door uuid, add column beeindigd_op timestamptz,
  add foreign key (netwerk_id, benoemd_door) references gebruiker,
  add foreign key (netwerk_id, beeindigd_door) references gebruiker;
update commissielid set zetel_id = coalesce(plaatsvervangt_id, id);
alter table commissielid alter column zetel_id set not null;
create function keep_zetel() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.zetel_id := coalesce(
    (select zetel_id from commissielid where netwerk_id = new.netwerk_id and id = new.plaatsvervangt_id), new.zetel_id, new.id);
  return new;
end $$;
create trigger zetel before insert on commissielid for each row execute function keep_zetel();

-- Which of the places someone decides on: a seat of the commissie, or one of the two of a two-person rule.
alter table stem alter column zetel_id drop not null,
  add column plek text not null default 'zetel'
    check (plek in ('zetel', 'collega_1', 'collega_2', 'teamleider', 'commissielid', 'spoed_1', 'spoed_2')),
  add constraint stem_zetel check ((zetel_id is null) = (plek in ('collega_1', 'collega_2', 'teamleider'))),
  drop constraint stem_vervallen_reden_check,
  add constraint stem_vervallen_reden_check check (vervallen_reden in ('gewijzigd', 'geen_lid', 'geen_collega', 'geen_teamleider_of_lid',
    'aanvrager', 'betrokken', 'teamleider_aanvrager', 'mandaat_vastgesteld', 'ander_werk', 'teruggetrokken', 'zetel_bezet', 'plek_bezet',
    'naar_commissie'));
create unique index stem_een_per_plek on stem (netwerk_id, aanvraag_id, plek) where vervallen_op is null and plek <> 'zetel';

do $$
declare t text;
begin
  foreach t in array array['fonds_versie', 'mandaatregel'] loop
    execute format('create trigger nooit_anders before update or delete on %I for each row execute function refuse_wijziging()', t);
    execute format('create trigger nooit_leeg before truncate on %I for each statement execute function refuse_wijziging()', t);
  end loop;
end $$;

alter table fonds_versie enable row level security;
create policy eigen_netwerk on fonds_versie for select to naast_app using (netwerk_id = (select huidig_netwerk()));
grant select on fonds_versie to naast_app;

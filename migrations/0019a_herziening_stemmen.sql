-- How a new besluit is proposed, what the family thinks of it, and who votes.

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
